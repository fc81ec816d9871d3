import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'makale', description: 'Yalnızca bu makalede ara' };
const files = {
  file: 'questions, wordings, words, checks, synonyms (.yaml) ya da article.md, dışa aktarıldığı gibi',
  second: 'Onunla gelen başka bir dosya',
  third: 'Bir tane daha',
  article: 'Hangi makaleye ait oldukları; birden çok makale varsa ya da yeniyse gerekir',
};

export const trMenu: MenuPhrases = {
  ask: {
    name: 'soru',
    description: 'Bir soru sorun; yanıt, onu söyleyen cümlelerdir',
    options: {
      question: { name: 'soru', description: 'Bilmek istediğiniz, kendi sözcüklerinizle' },
      article,
      private: { name: 'özel', description: 'Yanıtı yalnızca size göster' },
    },
  },
  read: {
    name: 'oku',
    description: 'Makalenin bir paragrafını komşularıyla okuyun',
    options: {
      paragraph: { name: 'paragraf', description: 'Hangi paragraf; 0 başlıktır' },
      article,
    },
  },
  sources: { name: 'kaynaklar', description: 'Yanıtlar hangi makalelerden geliyor', options: {} },
  help: { name: 'yardım', description: 'Neler sorabilir ve yazabilirsiniz', options: {} },
  privacy: {
    name: 'gizlilik',
    description: 'Yazdıklarınızdan bot neyi saklar, ve nasıl sildirirsiniz',
    options: {},
  },
  topic: { options: { article } },
  checkMessage: 'Makalelerle karşılaştır',
  why: {
    description: 'Moderatörler için: bir soru neden böyle yanıtlanıyor',
    options: { question: 'Soru, sorulduğu gibi', article: article.description },
  },
  knowledge: {
    description: 'Moderatörler için: bilgiyi içe aktar, denetle, yükle, karşılaştır ve geri al',
    subcommands: {
      status: { description: 'Hangi bilgi yürürlükte, ve en yeni dosyalar mı', options: {} },
      import: {
        description: 'Bir sayfadan, dosyadan ya da metinden makale yap ve yayımlamadan önce bak',
        options: {
          address: 'Sayfanın https:// ile başlayan adresi',
          file: 'Kaydedilmiş sayfa, metin, Markdown, Word belgesi (.docx), metinli PDF ya da akış',
          item: 'Bir akıştan: hangi öğe, numarası ya da başlığıyla; verilmezse en yenisi',
          title: 'Başlığı, kaynak başlık vermiyorsa ya da başka veriyorsa',
          rights: 'Metnin hangi haklarla gösterilebileceği; makalenin başında durur',
        },
      },
      update: {
        description: 'Bir makalenin sayfasını yeniden oku: değişenleri gör, alıntıları taşı',
        options: {
          article: 'Hangi makale',
          address: 'Şimdi nerede olduğu, kendi adresinde değilse',
          file: 'Sayfanın şimdiki hali, dosya olarak',
        },
      },
      reload: { description: 'Bilgi dosyalarını yeniden oku; hata varsa hiçbir şey değişmez', options: {} },
      check: { description: 'Eklenen dosyaları denetle; hiçbir şey yayımlanmaz', options: files },
      preview: {
        description: 'Bir kaydı, konuyu ya da yanıtı yürürlüğe girmeden okurların göreceği gibi gör',
        options: { ...files, what: 'Bir soru, bir kaydın ya da boşluğun kimliği, ya da bir konu' },
      },
      history: { description: 'Yürürlükte olmuş sürümler: ne zaman, kimden, ne değişti', options: {} },
      diff: {
        description: 'Önceki bir sürümle yürürlükteki arasında ne değişti',
        options: { version: 'Bir sürümün yedi harf ve rakamı; /knowledge history hepsini sayar' },
      },
      rollback: {
        description: 'Önceki bir sürümü geri getir, dosyalarda da; hiçbir şey kaybolmaz',
        options: { version: 'Bir sürümün yedi harf ve rakamı; /knowledge history hepsini sayar' },
      },
      missed: {
        description: 'Botun yanıtlayamadığı sorular: yanıtla, ya da listeyi aç veya kapat',
        options: { turn: 'Yanıtsız sorular burada saklansın mı; kapatmak hepsini siler' },
      },
      shelf: {
        description: 'Bu sunucunun, ya da yalnızca bu kanalın gösterdiği makaleler',
        options: {
          do: 'göster (ya da boş bırak), makale ekle veya çıkar, hepsini göster, ya da geri dön',
          article: 'Eklenecek ya da çıkarılacak makale',
          here: 'Yalnızca bu kanal için',
          number: 'back ile: hangi ayar geri gelsin',
        },
      },
      export: {
        description: 'Yürürlükteki bilgi dosyalarını al',
        options: { article: 'Yalnızca bu makalenin dosyaları' },
      },
    },
  },
};
