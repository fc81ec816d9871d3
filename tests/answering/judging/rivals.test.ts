import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../../src/answering/answerer.ts';
import { decide } from '../../../src/answering/judging/decide.ts';
import type { Examiner } from '../../../src/answering/judging/examine.ts';
import { findRivals } from '../../../src/answering/judging/rivals.ts';
import { means } from '../../means.ts';
import { readArticle } from '../articles.ts';
import { BARS, examine, openExaminer, withChances } from './examine-kit.ts';

/** The three counts, as likely as one another; the order of the article tells them apart no more than chance does. */
const ALIKE = { p1s1: 0.31, p1s2: 0.3, p1s3: 0.29 };

let examiner: Examiner;
let answerer: Answerer;

beforeAll(async () => {
  const knowledge = await readArticle('seals');
  examiner = openExaminer(knowledge);
  answerer = createAnswerer(knowledge, means);
});

function listRivals(question: string, chances: Readonly<Record<string, number>> = ALIKE): readonly string[] {
  const examined = withChances(examine(examiner, question), examiner, chances);
  const { choices } = decide([examined], examiner, BARS);
  return findRivals(choices, examiner.index, examiner.texts).map(
    ({ judged }) => examiner.passages[judged.outcome]?.sentence.at ?? 'none',
  );
}

describe('figures that rival', () => {
  test.each([
    'How many seals were counted?',
    'how many seals are there',
    'seal count',
    'seals',
    'so, how many seals did they count in the end?',
  ])('“%s” parts none of them', (question) => {
    expect(listRivals(question)).toEqual(['p1s1', 'p1s2', 'p1s3']);
  });

  test.each([
    { question: 'How many seals were counted by the divers?', chances: { ...ALIKE, p1s2: 0.4 } },
    { question: 'how many seals were counted in June', chances: { ...ALIKE, p1s2: 0.4 } },
    { question: 'how many seals were counted under water', chances: { ...ALIKE, p1s2: 0.4 } },
  ])('a word of “$question” parts them', ({ question, chances }) => {
    expect(listRivals(question, chances)).toEqual([]);
  });

  test('are none where the likeliest has no figure, or no number is asked', () => {
    expect(listRivals('How many seals were counted?', { ...ALIKE, p2s1: 0.5 })).toEqual([]);
    expect(listRivals('Where were seals counted?')).toEqual([]);
  });

  test('are not kept with those that are hopeless', () => {
    expect(listRivals('How many seals were counted?', { p1s1: 0.6, p1s2: 0.3, p1s3: 0.001 })).toEqual([
      'p1s1',
      'p1s2',
    ]);
  });
});

describe('the answer', () => {
  test('to a question that does not part the figures has all of them', () => {
    const answer = answerer.answer('How many seals were counted?');
    expect(answer).toMatchObject({ kind: 'answered', areRivals: true });
    expect(listCites(answer)).toEqual(['p1s1', 'p1s2', 'p1s3']);
  });

  test.each([
    { question: 'how many seals were counted by the rangers', at: 'p1s1' },
    { question: 'how many seals were counted by the divers', at: 'p1s2' },
    { question: 'how many seals did the pupils count', at: 'p1s3' },
  ])('to “$question” has one', ({ question, at }) => {
    const answer = answerer.answer(question);
    expect(listCites(answer)).toEqual([at]);
    expect(answer).not.toHaveProperty('areRivals');
  });
});

function listCites(answer: ReturnType<Answerer['answer']>): readonly string[] {
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at).sort() : [answer.kind];
}
