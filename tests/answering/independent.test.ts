import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answering/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';
import { addTo, listQuestions, readArticle } from './articles.ts';

const READ = {
  seals: () => readArticle('seals'),
  library: () => readArticle('library'),
  volcano: () => readArticle('volcano'),
  lighthouse: readSmallKnowledge,
};
const NAMES = ['seals', 'library', 'volcano', 'lighthouse'] as const;

/** Words that no question has, without digits, which are a number also behind letters; also among the words of grammar that every question has. */
const NONSENSE = ['xyzzy plugh frobnicate', 'quuxify the zorkmid', 'xyzzy'];
const ADDED = [
  { what: 'an entry', more: { entries: [NONSENSE] } },
  { what: 'a gap', more: { gaps: [NONSENSE] } },
  { what: 'an entry and a gap', more: { entries: [NONSENSE], gaps: [['what is the zyzzyva of plover']] } },
  {
    what: 'an entry of forty wordings',
    more: {
      entries: [
        Array.from(
          { length: 40 },
          (_, k) => `who is the xyzzy${'abcdefghij'[k % 10]}${'klmn'[Math.floor(k / 10)]}?`,
        ),
      ],
    },
  },
];

describe.each(NAMES)('of what is asked about the article %s nothing changes with', (name) => {
  test.each(ADDED)('$what that shares no content with it', async ({ more }) => {
    const knowledge = await READ[name]();
    const [without, having] = [
      createAnswerer(knowledge, means),
      createAnswerer(addTo(knowledge, more), means),
    ];
    for (const question of listQuestions(knowledge))
      expect({ question, ...pick(having, question) }).toEqual({ question, ...pick(without, question) });
    fc.assert(
      fc.property(mixWords(knowledge), (question) => {
        expect(pick(having, question)).toEqual(pick(without, question));
      }),
      { numRuns: 40 },
    );
  });
});

test('what is added is found by its own words, so the comparison can fail', async () => {
  const answerer = createAnswerer(addTo(await readArticle('seals'), { gaps: [NONSENSE] }), means);
  expect(answerer.answer('plugh frobnicate xyzzy?').kind).toBe('gap');
});

function pick(answerer: Answerer, question: string) {
  const answer = answerer.answer(question);
  return {
    kind: answer.kind,
    cites: answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at) : [],
    places: answer.kind === 'closest' ? answer.places.map(({ sentence }) => sentence.at) : [],
    objection: answer.kind === 'closest' ? answer.objection : undefined,
    gap: answer.kind === 'gap' ? answer.gap.id : undefined,
  };
}

/** Questions put together from the words of the article, misspelt ones among them. */
function mixWords({ articles }: Knowledge): fc.Arbitrary<string> {
  const texts = articles.flatMap(({ sentences, entries }) => [
    ...sentences.map(({ text }) => text),
    ...entries.flatMap(({ wordings }) => wordings),
  ]);
  const words = [...new Set(texts.join(' ').match(/[\p{L}\d]+/gu))];
  const slips = words.map((word) => word.slice(0, 2) + word.slice(3));
  const word = fc.constantFrom(...words, ...words, ...slips, 'who', 'how', 'many', 'not', 'why', 'dragons');
  return fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
}
