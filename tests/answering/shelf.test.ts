import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.ts';
import type { Article, Knowledge } from '../../src/knowledge/knowledge.ts';
import { means } from '../means.ts';
import { readKnowledgeOf, readSmallKnowledge } from '../small-article.ts';
import { listQuestions, readArticle } from './articles.ts';

const NAMES = ['seals', 'library', 'volcano'] as const;

async function readAll(): Promise<Knowledge> {
  const all = await Promise.all([readSmallKnowledge(), ...NAMES.map((name) => readArticle(name))]);
  return { version: '0000000', articles: all.flatMap(({ articles }) => articles), synonyms: [] };
}

/** The same number of articles again and again, under other names and with other words. */
function toStrangers(articles: readonly Article[], count: number): readonly Article[] {
  return Array.from({ length: count }, (_, number) => {
    const article = articles[number % articles.length];
    if (article === undefined) throw new Error('There is no article.');
    const sentences = article.sentences.map((one) => ({
      ...one,
      headings: [],
      text: one.text.replace(/\b[a-z]{5,}\b/gi, (word) => `${word}${'abcdefghij'[number % 10]}q`),
    }));
    return { ...article, id: `stranger-${number}`, sentences, entries: [], gaps: [], topics: [] };
  });
}

test('what an article answers does not hang on what stands beside it', async () => {
  const knowledge = await readAll();
  const together = createAnswerer(knowledge, means);
  for (const article of knowledge.articles) {
    const alone = createAnswerer({ ...knowledge, articles: [article] }, means);
    const narrowed = together.within([article.id]);
    for (const question of listQuestions(knowledge)) {
      const answer = alone.answer(question);
      expect(together.answer(question, article.id), question).toEqual(answer);
      expect(narrowed.answer(question), question).toEqual(answer);
    }
  }
});

describe('of forty articles', () => {
  test('each wording finds its own, and an article that is not on the shelf answers nothing', async () => {
    const { articles, ...knowledge } = await readAll();
    const all = { ...knowledge, articles: [...articles, ...toStrangers(articles, 36)] };
    const answerer = createAnswerer(all, means);
    const [left, ...others] = articles;
    const shelf = answerer.within(others.map(({ id }) => id));
    for (const article of articles)
      for (const entry of article.entries)
        for (const wording of entry.wordings) {
          expect(answerer.answer(wording), wording).toMatchObject({ kind: 'answered', entry: { entry } });
          const given = JSON.stringify(shelf.answer(wording));
          expect(given.includes(`"id":"${left?.id}"`), wording).toBe(false);
        }
  }, 60_000);

  test('nothing of an article that is not on the shelf is offered or found by its id', async () => {
    const { articles, ...knowledge } = await readAll();
    const [left, ...others] = articles;
    const shelf = createAnswerer({ ...knowledge, articles }, means).within(others.map(({ id }) => id));
    expect(shelf.findSuggestion(`${left?.id}/p1s1`)).toBeUndefined();
    expect(shelf.suggest('', 25).filter(({ id }) => id.startsWith(`${left?.id}/`))).toEqual([]);
    expect(shelf.suggest('how', 25).filter(({ id }) => id.startsWith(`${left?.id}/`))).toEqual([]);
  });
});

describe('a question that names none of them', () => {
  const NUMBERS = ['four', 'five', 'six', 'seven', 'eight', 'nine'];

  async function openClubs(count: number) {
    const texts = NUMBERS.slice(0, count).map((number) => [
      `club-${number}/article.md`,
      `---\ntitle: Club ${number}\nlanguage: en\nwording: verbatim\n---\n\nThe budget of 2031 is ${number} thousand crowns.\n\nIt meets on Mondays in the hall.\n`,
    ]);
    return createAnswerer(await readKnowledgeOf(Object.fromEntries(texts)), means);
  }

  test.each([{ count: 2 }, { count: 3 }])(
    'is asked back where $count articles answer it',
    async ({ count }) => {
      const answer = (await openClubs(count)).answer('what is the budget of 2031');
      expect(answer).toMatchObject({ kind: 'unsure', of: 'articles' });
      expect(answer.kind === 'unsure' && answer.suggestions).toHaveLength(count);
    },
  );

  test('gets what comes closest in three of them, and no answer, where six answer it', async () => {
    const answer = (await openClubs(6)).answer('what is the budget of 2031');
    expect(answer.kind === 'closest' && answer.places.map(({ sentence }) => sentence.at)).toEqual([
      'p1s1',
      'p1s1',
      'p1s1',
    ]);
  });

  test('is answered where one is asked alone', async () => {
    const answerer = await openClubs(6);
    const cites = [{ sentence: { text: 'The budget of 2031 is six thousand crowns.' } }];
    const question = 'what is the budget of 2031';
    expect(answerer.answer(question, 'club-six')).toMatchObject({ kind: 'answered', cites });
    expect(answerer.within(['club-six']).answer(question)).toMatchObject({ kind: 'answered', cites });
  });
});
