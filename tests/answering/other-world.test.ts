import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import { means } from '../means.ts';
import { readKnowledgeOf } from '../small-article.ts';

/** As far from the bundled article as can be, so that only the general lists and its own few words can help. */
const ARTICLE = `---
title: Orvane casts a new bell
language: en
wording: verbatim
---

The great bell of Orvane cracked on 3 May during a frost.
The foundry will cast the new bell in September.

The new bell will weigh 900 kilograms.
It costs 12,000 crowns, which the guild of weavers pays.

Ilse Brandt, a bell founder from Tarn, leads the work.
The old clapper goes to the museum.

Six oxen will pull the wagon up Mill Lane.
The school closes for the day.
Visitors leave their carts at the tannery.

Rain in spring had washed out the lower road.
The council mended it with gravel.
A choir from Tarn sings at noon.
`;

const WORDS = `translations:
  de:
    bell: [Glocke*]
    crack: [gesprungen, Sprung, Riss*]
    cast: [gegossen, Guss, gießt]
    weigh: [wiegt, Gewicht]
    guild of weavers: [Weberzunft]
    clapper: [Klöppel*]
  fr:
    bell: [cloche*]
    crack: [fêlée, fissur*]
    cast: [coulée, fondue]
    weigh: [pèse, poids]
    clapper: [battant]
  es:
    bell: [campana*]
    crack: [agriet*, rajó]
    cast: [fundir*, fundición]
    weigh: [pesa, pesará, peso]
    clapper: [badajo]
  tr:
    bell: [çan*]
    crack: [çatla*]
    cast: [dökül*, dökecek]
    weigh: [ağırlı*]
    clapper: [tokmak*, tokmağ*]
  kmr:
    bell: [zengil*]
    crack: [şikest*, qelişî]
    cast: [rijandin, tê rijandin]
    weigh: [giraniya]
    clapper: [zimanê zengil*]
  ckb:
    bell: [زەنگ*]
    crack: [درز*, شکا]
    cast: [دادەڕێژرێت]
    weigh: [کێش*]
    clapper: [کوتەک*]
  ar:
    bell: [جرس]
    crack: [تصدع, انكسر]
    cast: [صب, يصب]
    weigh: [يزن, وزن]
    clapper: [مطرقة]
`;

const QUESTIONS = [
  { language: 'de', question: 'Wann ist die Glocke gesprungen?', at: 'p1s1' },
  { language: 'de', question: 'Wie hoch ist das Gewicht der Glocke?', at: 'p2s1' },
  { language: 'de', question: 'Wohin kommt der alte Klöppel?', at: 'p3s2' },
  { language: 'fr', question: "Quand la cloche s'est-elle fêlée ?", at: 'p1s1' },
  { language: 'fr', question: 'Combien pèse la nouvelle cloche ?', at: 'p2s1' },
  { language: 'es', question: '¿Cuándo se agrietó la campana?', at: 'p1s1' },
  { language: 'es', question: '¿Cuánto pesa la nueva campana?', at: 'p2s1' },
  { language: 'tr', question: 'Çan ne zaman çatladı?', at: 'p1s1' },
  { language: 'tr', question: 'Yeni çanın ağırlığı ne kadar?', at: 'p2s1' },
  { language: 'kmr', question: 'Zengil kengî şikest?', at: 'p1s1' },
  { language: 'kmr', question: 'Giraniya zengilê nû çiqas e?', at: 'p2s1' },
  { language: 'ckb', question: 'زەنگەکە کەی درزی برد؟', at: 'p1s1' },
  { language: 'ckb', question: 'کێشی زەنگە نوێیەکە چەندە؟', at: 'p2s1' },
  { language: 'ar', question: 'متى تصدع الجرس؟', at: 'p1s1' },
  { language: 'ar', question: 'كم يزن الجرس الجديد؟', at: 'p2s1' },
];

const files = { 'bell/article.md': ARTICLE };
/** What no general list puts into English. */
const SUBJECT = /\b(?:bell|clapper)\b/;

let withWords: Answerer;
let alone: Answerer;

beforeAll(async () => {
  alone = createAnswerer(await readKnowledgeOf(files), means);
  withWords = createAnswerer(await readKnowledgeOf({ ...files, 'bell/words.yaml': WORDS }), means);
});

describe('an article from another world is asked in every language', () => {
  test.each(QUESTIONS)('$language: $question', ({ question, at }) => {
    expect(listShown(withWords, question)).toContain(at);
  });

  test.each(QUESTIONS)('thanks to its own few words beside the general lists: $question', ({ question }) => {
    expect([...withWords.readGist(question).concepts].join(' ')).toMatch(SUBJECT);
    expect([...alone.readGist(question).concepts].join(' ')).not.toMatch(SUBJECT);
  });
});

describe('words of the same meaning', () => {
  test('count in their own article', async () => {
    const words = 'synonyms:\n  - [clapper, striker]\n';
    const answerer = createAnswerer(await readKnowledgeOf({ ...files, 'bell/words.yaml': words }), means);
    expect(listShown(answerer, 'where is the striker')).toContain('p3s2');
    const asked = 'where is the clapper';
    expect(answerer.readGist('where is the striker')).toEqual(answerer.readGist(asked));
    expect(alone.readGist('where is the striker')).not.toEqual(alone.readGist(asked));
  });
});

/** The addresses of what is given as the answer, or shown as closest. */
function listShown(answerer: Answerer, question: string): readonly string[] {
  const answer = answerer.answer(question);
  switch (answer.kind) {
    case 'answered':
      return answer.cites.map(({ sentence }) => sentence.at);
    case 'closest':
      return answer.places.map(({ sentence }) => sentence.at);
    case 'unsure':
    case 'gap':
    case 'unknown':
      return [];
  }
}
