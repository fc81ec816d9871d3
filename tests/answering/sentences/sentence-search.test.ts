import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSentenceSearch } from '../../../src/answering/sentences/search.ts';
import { doAtOnce } from '../../../src/in-steps.ts';
import { language, means } from '../../means.ts';
import { readSmallKnowledge } from '../../small-article.ts';

async function openSearch() {
  const { passages, rank } = doAtOnce(createSentenceSearch(await readSmallKnowledge(), means));
  const search = (question: string, isInScope = true) =>
    rank(language.readChat(question), () => isInScope, []);
  const ask = (question: string, isInScope = true): readonly string[] =>
    search(question, isInScope).map(({ sentence }) => passages[sentence]?.sentence.at ?? 'none');
  return { ask, search };
}

describe('the sentence that answers comes first', () => {
  test.each([
    { question: 'What did the repairs cost?', at: 'p2s1' },
    { question: 'waht did teh repiars csot', at: 'p2s1' },
    { question: 'How many volunteers carried the glass?', at: 'p2s2' },
    { question: 'Who thanked the volunteers?', at: 'p3s1' },
    { question: 'How long was it dark?', at: 'p1s2' },
    { question: 'On what day was the lighthouse lit again?', at: 'p1s1' },
  ])('$question', async ({ question, at }) => {
    const { ask } = await openSearch();
    expect(ask(question)[0]).toBe(at);
  });
});

test('sentences out of scope are not found', async () => {
  const { ask } = await openSearch();
  expect(ask('What did the repairs cost?', false)).toEqual([]);
});

test('a sentence that a wording led to is ranked whatever its words, once, and no further one', async () => {
  const { rank } = doAtOnce(createSentenceSearch(await readSmallKnowledge(), means));
  const found = rank(language.readChat('Qwxyz vbnmp?'), () => true, [3, 3]);
  expect(found.map(({ sentence }) => sentence)).toEqual([3]);
});

test('a question without any word of the article finds nothing', async () => {
  const { ask } = await openSearch();
  expect(ask('Qwxyz vbnmp?')).toEqual([]);
});

test('the trust in the sentences lies between nothing and all, and falls from one to the next', async () => {
  const { search } = await openSearch();
  const words = fc.constantFrom(
    ...'what who when lighthouse repairs cost volunteers mayor lantern storm the of café 🙂 40,000 xylophone'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (question) => {
      const trusts = search(question.join(' ')).map(({ trust }) => trust);
      for (const [place, trust] of trusts.entries()) {
        expect(trust).toBeGreaterThanOrEqual(0);
        expect(trust).toBeLessThanOrEqual(trusts[place - 1] ?? 1);
      }
    }),
  );
});

test('another search over the same knowledge ranks the same, whatever was asked before', async () => {
  const knowledge = await readSmallKnowledge();
  const used = doAtOnce(createSentenceSearch(knowledge, means));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => {
      const fresh = doAtOnce(createSentenceSearch(knowledge, means));
      const words = language.readChat(question);
      expect(used.rank(words, () => true, [])).toEqual(fresh.rank(words, () => true, []));
    }),
    { numRuns: 20 },
  );
});
