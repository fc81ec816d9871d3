import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Answerer } from '../../src/answering/answerer.ts';
import type { Article } from '../../src/knowledge/knowledge.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { type SelfTest, selfTest } from '../../src/library/self-test.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const reason = { summary: 'It says so in the list.', matches: [], missing: [] };
const unknown: Answer = { kind: 'unknown', lookedFor: [], reason };

describe('the self-test', () => {
  test('passes when every wording finds its own and the checks hold', async () => {
    const tested = await testWith(() => ({}));
    expect(tested).toEqual({
      asked: 14,
      passed: 14,
      wordings: { asked: 9, passed: 9 },
      gaps: { asked: 3, passed: 3 },
      must: { asked: 1, passed: 1 },
      mustNot: { asked: 1, passed: 1 },
      problems: [],
      doubts: [],
    });
  });

  test.each([
    {
      question: 'price of the repair',
      given: 'another entry',
      answer: (article: Article): Answer => shows(article, ['p1s1'], 'relit'),
      line: 'lighthouse/questions.yaml:12:9 — entry "cost" — The question "price of the repair" does not reach its own entry: the entry "relit" wins and shows p1s1. — Word it so that it differs more from the questions of other entries, or move it to the entry that it reaches.',
    },
    {
      question: 'price of the repair',
      given: 'only a choice',
      answer: ({ entries }: Article): Answer => ({
        kind: 'unsure',
        suggestions: entries.slice(0, 2).map(({ id, question }) => ({ id, label: question, cites: [] })),
        reason,
      }),
      line: 'lighthouse/questions.yaml:12:9 — entry "cost" — The question "price of the repair" does not reach its own entry: the bot asks back and offers "When was the lighthouse lit again?", "How much did the repairs cost?". — Word it so that it differs more from the questions of other entries, or move it to the entry that it reaches.',
    },
    {
      question: 'price of the repair',
      given: 'the right sentence without its entry',
      answer: (article: Article): Answer => shows(article, ['p2s1']),
      line: 'lighthouse/questions.yaml:12:9 — entry "cost" — The question "price of the repair" does not reach its own entry: the bot shows p2s1. — Word it so that it differs more from the questions of other entries, or move it to the entry that it reaches.',
    },
    {
      question: 'why was there a storm',
      given: 'nothing',
      answer: () => unknown,
      line: 'lighthouse/questions.yaml:38:9 — gap "cause-of-storm" — The question "why was there a storm" does not reach its own gap: the bot finds nothing for it. — Word it so that it differs more from the questions of entries, or take it out.',
    },
    {
      question: 'on which day did it shine again',
      given: 'a gap',
      answer: (article: Article): Answer => says(article, 'cause-of-storm'),
      line: 'lighthouse/checks.yaml:2:10 — must 1 — The question "on which day did it shine again" must be answered with p1s1, but the gap "cause-of-storm" wins. — Add a wording like it to the entry that answers it, or correct the check.',
    },
    {
      question: 'on which day did it shine again',
      given: 'another sentence first',
      answer: (article: Article): Answer => shows(article, ['p1s2', 'p1s1']),
      line: 'lighthouse/checks.yaml:2:10 — must 1 — The question "on which day did it shine again" must be answered with p1s1, but the bot shows p1s2, p1s1. — Add a wording like it to the entry that answers it, or correct the check.',
    },
    {
      question: 'on which day did it shine again',
      given: 'its sentence, but only as closest',
      answer: (article: Article): Answer => showsClosest(article, ['p1s1', 'p1s2']),
      line: 'lighthouse/checks.yaml:2:10 — must 1 — The question "on which day did it shine again" must be answered with p1s1, but the bot shows p1s1, p1s2 as closest only. — Add a wording like it to the entry that answers it, or correct the check.',
    },
    {
      question: 'lighthouse back on',
      given: 'its sentence, but only as closest',
      answer: (article: Article): Answer => showsClosest(article, ['p1s1']),
      line: 'lighthouse/questions.yaml:5:9 — entry "relit" — The question "lighthouse back on" does not reach its own entry: the bot shows p1s1 as closest only. — Word it so that it differs more from the questions of other entries, or move it to the entry that it reaches.',
    },
    {
      question: 'Who won the football match?',
      given: 'an answer',
      answer: (article: Article): Answer => shows(article, ['p3s1']),
      line: 'lighthouse/checks.yaml:5:5 — must_not 1 — The question "Who won the football match?" must not be answered, but the bot shows p3s1. — Add a gap for it, or make the wordings that attract it more precise.',
    },
  ])('tells a moderator that "$question" gets $given', async ({ question, answer, line }) => {
    const tested = await testWith((article) => ({ [question]: answer(article) }));
    const told = [...tested.problems, ...tested.doubts];
    expect(told.map(toProblemLine)).toEqual([line]);
    expect(told[0]?.severity).toBe(line.includes('checks.yaml') ? 'warning' : 'error');
    expect(tested.doubts.length).toBe(line.includes('checks.yaml') ? 1 : 0);
    expect(tested.asked - tested.passed).toBe(1);
  });

  test.each([
    {
      given: 'another entry',
      answer: (article: Article) => near(shows(article, ['p2s1'], 'cost'), 'price of the repair'),
      says: 'but the entry "cost", whose wording "price of the repair" is nearest, wins and shows p2s1.',
    },
    {
      given: 'a gap',
      answer: (article: Article) => near(says(article, 'cause-of-storm'), 'why was there a storm'),
      says: 'but the gap "cause-of-storm", whose wording "why was there a storm" is nearest, wins.',
    },
    {
      given: 'only what is closest',
      answer: (article: Article) => near(showsClosest(article, ['p2s2']), 'number of helpers'),
      says: 'but the bot shows p2s2 as closest only; the nearest wording is "number of helpers" of entry "volunteers".',
    },
    {
      given: 'a sentence that no wording led to',
      answer: (article: Article) => near(shows(article, ['p2s2']), 'reason for the bad weather'),
      says: 'but the bot shows p2s2; the nearest wording is "reason for the bad weather" of gap "cause-of-storm".',
    },
    {
      given: 'nothing',
      answer: () => near(unknown, 'lighthouse back on'),
      says: 'but the bot finds nothing for it; the nearest wording is "lighthouse back on" of entry "relit".',
    },
    {
      given: 'nothing, near a question of the article itself',
      answer: () => near(unknown, 'Is it dark?'),
      says: 'but the bot finds nothing for it.',
    },
  ])(
    'names the wording that a check came nearest to, and whose it is, when it gets $given',
    async ({ answer, says }) => {
      const { doubts } = await testWith((article) => ({
        'on which day did it shine again': answer(article),
      }));
      expect(doubts.map(({ what }) => what)).toEqual([
        `The question "on which day did it shine again" must be answered with p1s1, ${says}`,
      ]);
    },
  );

  test('names the wording that is the same but for its spelling, when it takes another entry’s', async () => {
    const { problems } = await testWith(
      (article) => ({
        'price of the repair': shows(article, ['p1s1'], 'relit'),
      }),
      {
        'lighthouse/questions.yaml': smallFiles['lighthouse/questions.yaml'].replace(
          'lighthouse back on',
          'price of teh repair',
        ),
      },
    );
    expect(problems[0]?.what).toContain(
      'the entry "relit", whose wording "price of teh repair" is nearest, wins and shows p1s1.',
    );
  });

  test('lets a question that must not be answered be met with what is closest', async () => {
    const tested = await testWith((article) => ({
      'Who won the football match?': showsClosest(article, ['p3s1']),
    }));
    expect(tested.mustNot).toEqual({ asked: 1, passed: 1 });
  });

  test('asks each article for itself, so that two may share their wordings', async () => {
    const twin = Object.fromEntries(
      Object.entries(smallFiles).map(([name, text]) => [name.replace('lighthouse/', 'twin/'), text]),
    );
    const tested = await testWith(() => ({}), twin);
    expect(tested).toMatchObject({ asked: 28, passed: 28 });
  });

  test('lets other work happen while it asks', async () => {
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
    }, 1);
    await testWith(
      () => ({}),
      {},
      () => busy(15),
    );
    clearInterval(turn);
    expect(turns).toBeGreaterThan(1);
  });
});

/**
 * Runs the self-test of the small article with an answerer that knows every answer by heart.
 * @param change answers to give instead, by question
 */
async function testWith(
  change: (article: Article) => Readonly<Record<string, Answer>>,
  files: Readonly<Record<string, string>> = {},
  think: () => void = () => undefined,
): Promise<SelfTest> {
  const read = expectOk(await readKnowledge(await writeSmallKnowledge(files)));
  const lists = new Map(
    read.knowledge.articles.map((article) => [
      article.id,
      new Map([...learn(article), ...Object.entries(change(article))]),
    ]),
  );
  const answerer: Answerer = {
    answer: (question, article) => {
      think();
      return lists.get(article ?? '')?.get(question) ?? unknown;
    },
    findCourtesy: () => undefined,
    suggest: () => [],
    findSuggestion: () => undefined,
    answerWith: () => unknown,
    readGist: () => ({ concepts: new Set(), asks: undefined }),
    findNear: () => [],
    findSentences: () => [],
    within: () => answerer,
  };
  return await selfTest(read.knowledge, answerer, read.places);
}

function learn(article: Article): [string, Answer][] {
  return [
    ...article.entries.flatMap(({ id, wordings, cites }) =>
      wordings.map((text): [string, Answer] => [
        text,
        shows(
          article,
          cites.map(({ at }) => at),
          id,
        ),
      ]),
    ),
    ...article.gaps.flatMap(({ id, wordings }) =>
      wordings.map((text): [string, Answer] => [text, says(article, id)]),
    ),
    ...article.checks.must.map(({ question, anyOf }): [string, Answer] => [
      question,
      shows(
        article,
        anyOf.map(({ at }) => at),
      ),
    ]),
  ];
}

function shows(article: Article, addresses: readonly string[], entryId?: string): Answer {
  const cites = addresses.flatMap((address) => article.sentences.filter(({ at }) => at === address));
  const entry = article.entries.find(({ id }) => id === entryId);
  return {
    kind: 'answered',
    cites: cites.map((sentence) => ({ article, sentence })),
    ...(entry === undefined ? {} : { entry: { article, entry } }),
    others: [],
    reason,
  };
}

function near(answer: Answer, nearest: string): Answer {
  return { ...answer, reason: { ...reason, nearest } };
}

function showsClosest(article: Article, addresses: readonly string[]): Answer {
  const places = addresses.flatMap((address) => article.sentences.filter(({ at }) => at === address));
  return {
    kind: 'closest',
    places: places.map((sentence) => ({ article, sentence })),
    lookedFor: [],
    lacking: [],
    reason,
  };
}

function says(article: Article, gapId: string): Answer {
  const gap = article.gaps.find(({ id }) => id === gapId);
  return gap === undefined ? unknown : { kind: 'gap', article, gap, reason };
}

/** Keeps the process busy for so many milliseconds. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
