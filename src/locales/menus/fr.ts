import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'article', description: 'Chercher dans cet article seulement' };
const files = {
  file: 'questions, wordings, words, checks ou synonyms (.yaml), ou article.md, tels qu’exportés',
  second: 'Un autre fichier qui va avec',
  third: 'Encore un',
  article: 'L’article dont ils sont ; nécessaire s’il y en a plusieurs, ou un nouveau',
};

export const frMenu: MenuPhrases = {
  ask: {
    name: 'question',
    description: 'Poser une question ; la réponse, ce sont les phrases qui le disent',
    options: {
      question: { name: 'question', description: 'Ce que vous voulez savoir, avec vos propres mots' },
      article,
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  read: {
    name: 'lire',
    description: 'Lire un paragraphe de l’article avec ses voisins',
    options: {
      paragraph: { name: 'paragraphe', description: 'Quel paragraphe ; 0 est le titre' },
      article,
    },
  },
  sources: { name: 'sources', description: 'De quels articles viennent les réponses', options: {} },
  help: { name: 'aide', description: 'Ce qu’on peut demander et taper', options: {} },
  privacy: {
    name: 'vie-privée',
    description: 'Ce que le bot garde de ce que vous écrivez, et comment le faire effacer',
    options: {},
  },
  topic: { options: { article } },
  checkMessage: 'Comparer aux articles',
  why: {
    description: 'Pour la modération : pourquoi une question reçoit cette réponse',
    options: { question: 'La question telle qu’elle a été posée', article: article.description },
  },
  knowledge: {
    description: 'Pour la modération : importer, vérifier, charger, comparer et reprendre le savoir',
    subcommands: {
      status: { description: 'Quel savoir est en vigueur, et si ce sont les derniers fichiers', options: {} },
      import: {
        description: 'Faire un article d’une page, d’un fichier ou d’un texte, et le voir avant publication',
        options: {
          address: 'L’adresse de la page, commençant par https://',
          file: 'Page enregistrée, texte, Markdown, document Word (.docx), PDF avec texte, ou flux',
          item: 'D’un flux : quel élément, par numéro ou titre ; sinon le plus récent',
          title: 'Son titre, si la source n’en donne pas ou en donne un autre',
          rights: 'Sous quels droits le texte peut être montré ; figure en tête de l’article',
        },
      },
      update: {
        description: 'Relire la page d’un article : voir les changements et reporter les citations',
        options: {
          article: 'Quel article',
          address: 'Où elle se trouve maintenant, si ce n’est plus à son adresse',
          file: 'La page telle qu’elle est maintenant, en fichier',
        },
      },
      reload: { description: 'Relire les fichiers du savoir ; une erreur ne change rien', options: {} },
      check: { description: 'Vérifier les fichiers joints ; rien n’est publié', options: files },
      preview: {
        description: 'Voir une entrée, un thème ou une réponse comme les lecteurs, avant la mise en vigueur',
        options: { ...files, what: 'Une question, l’id d’une entrée ou d’une lacune, ou un thème' },
      },
      history: { description: 'Les versions qui furent en vigueur : quand, par qui, quoi', options: {} },
      diff: {
        description: 'Ce qui a changé entre une version antérieure et celle en vigueur',
        options: { version: 'Les sept signes d’une version ; /knowledge history les énumère' },
      },
      rollback: {
        description: 'Rétablir une version antérieure, dans les fichiers aussi ; rien n’est perdu',
        options: { version: 'Les sept signes d’une version ; /knowledge history les énumère' },
      },
      missed: {
        description: 'Questions sans réponse : y répondre, ou activer et désactiver la liste',
        options: { turn: 'Garder ici les questions sans réponse ; désactiver les efface toutes' },
      },
      shelf: {
        description: 'Quels articles ce serveur montre, ou ce salon seul',
        options: {
          do: 'montrer (ou rien), ajouter ou retirer un article, tout montrer, ou revenir',
          article: 'L’article à ajouter ou à retirer',
          here: 'De ce salon seulement',
          number: 'Avec back : quel réglage doit revenir',
        },
      },
      export: {
        description: 'Obtenir les fichiers du savoir en vigueur',
        options: { article: 'Ceux de cet article seulement' },
      },
    },
  },
};
