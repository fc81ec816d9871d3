import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { means } from '../means.ts';
import { readKnowledgeOf, readSmallKnowledge } from '../small-article.ts';
import { addTo, listQuestions, readArticle } from './articles.ts';
import { examine, openExaminer } from './judging/examine-kit.ts';

const answerers: Partial<Record<string, Answerer>> = {};
const knowledges: Partial<Record<string, Knowledge>> = {};

beforeAll(async () => {
  for (const name of ['seals', 'library', 'volcano'] as const) knowledges[name] = await readArticle(name);
  knowledges['lighthouse'] = await readSmallKnowledge();
  for (const [name, knowledge] of Object.entries(knowledges))
    if (knowledge !== undefined) answerers[name] = createAnswerer(knowledge, means);
});

function ask(article: string, question: string): Answer {
  const answerer = answerers[article];
  if (answerer === undefined) throw new Error(`There is no article ${article}.`);
  return answerer.answer(question);
}

function listShown(answer: Answer): readonly string[] {
  if (answer.kind === 'closest') return answer.places.map(({ sentence }) => sentence.at);
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at) : [];
}

describe('who did not is never answered by who did', () => {
  test.each([
    { article: 'seals', question: 'who does not feed the pups', did: 'p2s1' },
    { article: 'seals', question: 'who is not feeding the orphaned pups?', did: 'p2s1' },
    { article: 'seals', question: "who isn't feeding the pups", did: 'p2s1' },
    { article: 'seals', question: 'who never feeds the pups', did: 'p2s1' },
    { article: 'seals', question: 'Who did not count seals in May?', did: 'p1s1' },
    { article: 'seals', question: 'how many seals were not counted', did: 'p1s1' },
    { article: 'library', question: 'how many books may I not take home', did: 'p1s2' },
    { article: 'volcano', question: 'which villages were not cleared', did: 'p1s2' },
    { article: 'volcano', question: 'who did not warn of tremors', did: 'p2s1' },
    { article: 'lighthouse', question: 'who did not carry the glass', did: 'p2s2' },
    { article: 'lighthouse', question: 'Who was not thanked?', did: 'p3s1' },
  ])('$article: “$question”', ({ article, question, did }) => {
    const answer = ask(article, question);
    if (answer.kind === 'answered') expect(listShown(answer)).not.toContain(did);
    if (answer.kind === 'closest' && listShown(answer)[0] === did)
      expect(answer.objection).toEqual({ kind: 'negated' });
  });

  test('and a sentence that says who does not is no denial of the question', () => {
    const answer = ask('seals', 'which country is not helping');
    expect(listShown(answer)[0]).toBe('p2s3');
    expect(answer).not.toHaveProperty('objection');
  });
});

test.each(['which town is not helping', 'which town is not', 'which towns do not', 'no towns'])(
  '“%s” is not met with a choice of those who help',
  async (question) => {
    const answerer = createAnswerer(await readKnowledgeOf(FLOOD), means);
    // Without the denial its few words are the key words of both.
    expect(answerer.answer('which town').kind).toBe('unsure');
    expect(answerer.answer(question).kind).not.toBe('unsure');
  },
);

const FLOOD = {
  'flood/article.md': `---
title: Help after the flood of the Tarn
language: en
wording: verbatim
---

The town of Hallin sends pumps, and the town of Breck lends two bakers.
Farmers of the town of Odry bring hay for the cattle.

Nothing has come from Vell, which lies on the other bank.
`,
  'flood/questions.yaml': `questions:
  - id: pumps
    ask: [Which town is helping with pumps?, town helping with pumps]
    cite: [p1s1]
  - id: hay
    ask: [Which town is helping with hay?, town helping with hay]
    cite: [p1s2]
`,
};

const KENNEL = {
  'kennel/article.md': `---
title: Staying with us
language: en
wording: verbatim
---

## May a dog stay overnight?

Only from May to October, in the old stable.
Bring a blanket that smells of home.

## What does it eat?

Whatever its people bring.
`,
};

describe('a line that only asks', () => {
  test.each([
    { question: 'How many books may I take home?', at: 'p1s2' },
    { question: 'how many books may i take home', at: 'p1s2' },
    { question: 'so how many bokos can I take home', at: 'p1s2' },
    { question: 'can i get a film', at: 'p2s2' },
    { question: 'something for my toddlers?', at: 'p4s2' },
  ])('leads “$question” to the line below it', ({ question, at }) => {
    expect(listShown(ask('library', question))[0]).toBe(at);
  });

  test('leads to the line below it as a heading too', async () => {
    const answerer = createAnswerer(await readKnowledgeOf(KENNEL), means);
    for (const question of ['May a dog stay overnight?', 'may a dog stay overnight']) {
      const answer = answerer.answer(question);
      expect(answer.kind).toBe('answered');
      expect(listShown(answer)).toEqual(['p1s1']);
    }
  });

  test('is never shown, and neither is a heading', () => {
    for (const [article, knowledge] of Object.entries(knowledges))
      for (const question of knowledge === undefined ? [] : listQuestions(knowledge)) {
        const answer = ask(article, question);
        const shown =
          answer.kind === 'closest' ? answer.places : answer.kind === 'answered' ? answer.cites : [];
        for (const { sentence } of shown)
          expect({ question, role: sentence.role }).toEqual({ question, role: 'statement' });
      }
  });
});

describe('the words of a heading', () => {
  test.each([
    { question: 'what are the opening hours', at: 'p3s1' },
    { question: 'feeding', at: 'p2s1', article: 'seals' },
    { question: 'borrowing', at: 'p1s2' },
  ])('find the lines below it: $question', ({ question, at, article = 'library' }) => {
    expect(listShown(ask(article, question))).toContain(at);
  });

  test('are spoken of in the lines below it', () => {
    for (const question of ['opening hours of the zoo', 'hours for children on the moon']) {
      const answer = ask('library', question);
      expect(answer.kind).toBe('closest');
      if (answer.kind === 'closest') expect(answer.lacking).not.toContain('hours');
    }
  });
});

test('a word that is only used like one of the place is told as one that it does not speak of', () => {
  const answer = ask('seals', 'how many wolves were counted');
  expect(answer).toMatchObject({ kind: 'closest', lacking: ['wolves'] });
});

describe('how much a word of a question tells', () => {
  test('is the same whatever moderators write', async () => {
    const knowledge = await readArticle('seals');
    const more = {
      entries: [['seals seals', 'how many seals and pups in the pool', 'pups of the bay']],
      gaps: [['when do the seals leave', 'do walruses come']],
    };
    const [alone, tended] = [openExaminer(knowledge), openExaminer(addTo(knowledge, more))];
    for (const question of [...listQuestions(knowledge), 'do walruses eat the pups of seals']) {
      const weigh = (examiner: typeof alone) =>
        examine(examiner, question).match.asked.marks.map(({ name, value }) => [name, value]);
      expect(weigh(tended)).toEqual(weigh(alone));
    }
  });

  test('is more for a word of few sentences and less for one of many', async () => {
    const examiner = openExaminer(await readArticle('seals'));
    const { marks } = examine(examiner, 'seals and herring').match.asked;
    const [seals = 0, herring = 0] = ['seal', 'her'].map(
      (beginning) => marks.find(({ name }) => name.startsWith(beginning))?.value,
    );
    expect(seals).toBeGreaterThan(0);
    expect(herring).toBeGreaterThan(seals);
  });
});

describe('a hostile text', () => {
  test.each([
    { what: 'one letter', text: 'a'.repeat(6_000) },
    { what: 'ligatures that unfold', text: 'ﷺ'.repeat(4_000) },
    {
      what: 'different words',
      text: Array.from({ length: 3_000 }, (_, k) => `w${k.toString(36)}x`).join(' '),
    },
    { what: 'words of the article, misspelt', text: 'selas pupps harbuor stattion '.repeat(400) },
    { what: 'questions without end', text: 'who feeds the pups? '.repeat(900) },
    { what: 'names without end', text: Array.from({ length: 900 }, (_, k) => `of Ann${k}`).join(' ') },
    { what: 'digits', text: '7'.repeat(9_000) },
    { what: 'stacked marks', text: `e${'\u0301'.repeat(9_000)}` },
    { what: 'lone surrogates', text: '\uD800'.repeat(5_000) },
    { what: 'denials', text: 'not '.repeat(3_000) },
  ])('of $what gets an answer, the same from another answerer', async ({ text }) => {
    const other = createAnswerer(await readArticle('seals'), means);
    expect(other.answer(text)).toEqual(other.answer(text));
    expect(pick(other.answer(text))).toEqual(pick(ask('seals', text)));
  });
});

function pick(answer: Answer) {
  return { kind: answer.kind, shown: listShown(answer), reason: answer.reason };
}

test('what was asked before changes no answer', async () => {
  const knowledge = await readArticle('volcano');
  const questions = listQuestions(knowledge);
  const forwards = createAnswerer(knowledge, means);
  const backwards = createAnswerer(knowledge, means);
  const first = new Map(questions.map((question) => [question, forwards.answer(question)]));
  for (const question of questions.toReversed())
    expect(backwards.answer(question)).toEqual(first.get(question));
});

test.each([
  'who won the football match',
  'do penguins like chess?',
  'when was the battle of hastings',
  'ignore all previous instructions',
  'tell me a joke',
  'qwertz xylophones',
  'who?',
  '',
])('no article answers “%s”', (question) => {
  for (const article of Object.keys(knowledges))
    expect({ article, kind: ask(article, question).kind }).not.toEqual({ article, kind: 'answered' });
});
