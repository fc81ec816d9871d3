import { beforeAll, describe, expect, test } from 'vitest';
import { type Answerer, createAnswerer } from '../../../src/answering/answerer.ts';
import { decide } from '../../../src/answering/judging/decide.ts';
import type { Examiner } from '../../../src/answering/judging/examine.ts';
import { findRivals } from '../../../src/answering/judging/rivals.ts';
import { means } from '../../means.ts';
import { readKnowledgeOf } from '../../small-article.ts';
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

describe('a sentence with a figure', () => {
  test.each(['how many boats were lost', 'number of lost boats'])(
    'is shown beside its rivals though an entry without the figure is nearer to “%s”',
    async (question) => {
      const harbour = openExaminer(await readKnowledgeOf(STORM));
      const chances = { p1s1: 0.4, p1s2: 0.3, p2s1: 0.2 };
      const examined = withChances(examine(harbour, question), harbour, chances);
      const { choices } = decide([examined], harbour, BARS);
      const nearest = choices.find(({ judged }) => harbour.passages[judged.outcome]?.sentence.at === 'p2s1');
      const target = harbour.index.targets[nearest?.judged.targets[0]?.target ?? -1]?.target;
      expect(target).toMatchObject({ kind: 'entry', entry: { id: 'losses' } });
      expect(
        findRivals(choices, harbour.index, harbour.texts).map(
          ({ judged }) => harbour.passages[judged.outcome]?.sentence.at,
        ),
      ).toEqual(['p1s1', 'p1s2', 'p2s1']);
    },
  );
});

/** The sum of a season stands in a sentence that people ask about in other ways as well. */
const STORM = {
  'storm/article.md': `---
title: Storms over the harbours of Harl
language: en
wording: verbatim
---

Four boats were lost in Orm on Sunday.
Ten boats were lost at the pier of Harl on Thursday.

The winter has been hard on the fishing towns, where 22 boats were lost since November.
`,
  'storm/questions.yaml': `questions:
  - id: orm
    ask: [How many boats were lost in Orm?, boats lost on Sunday]
    cite: [p1s1]
    figure: { value: Four, counts: boats lost, where: Orm }
  - id: pier
    ask: [How many boats were lost at the pier?, boats lost on Thursday]
    cite: [p1s2]
    figure: { value: Ten, counts: boats lost, where: the pier of Harl }
  - id: season
    ask: [How many boats were lost since November?, boats lost over the winter]
    cite: [p2s1]
    figure: { value: "22", counts: boats lost, when: since November }
  - id: losses
    ask: [Which boats did the towns lose?, what number of boats was lost, lost boats]
    cite: [p2s1]
`,
};

function listCites(answer: ReturnType<Answerer['answer']>): readonly string[] {
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at).sort() : [answer.kind];
}
