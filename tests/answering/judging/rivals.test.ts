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

  test.each([
    { asked: 'in numbers of things', question: 'what population of seals is there' },
    { asked: 'by a number of them', question: 'the number of seals counted' },
  ])('rival as well where they are asked for $asked', ({ question }) => {
    expect(listRivals(question)).toEqual(['p1s1', 'p1s2', 'p1s3']);
  });

  test('of what speaks of another word of the question, or of one more, is no rival', () => {
    const rangers = { p1s1: 0.4, p1s2: 0.3, p1s3: 0.29 };
    expect(listRivals('how many seals were counted by the divers', rangers)).toEqual(['p1s1', 'p1s3']);
    expect(listRivals('how many seals were counted by rangers or by divers', rangers)).toEqual([]);
  });

  test('are none where nothing of the question is spoken of, and without anything to choose from', () => {
    expect(listRivals('how many?')).toEqual([]);
    expect(listRivals('how many xyzzy?')).toEqual([]);
    expect(listRivals('How many seals were counted?', {})).toEqual([]);
  });

  test('have no gap among them', () => {
    expect(listRivals('how many seals are there', { ...ALIKE, cost: 0.3 })).toEqual(['p1s1', 'p1s2', 'p1s3']);
  });

  test('are kept down to a fifth of the chance of the likeliest', () => {
    const question = 'How many seals were counted?';
    expect(listRivals(question, { p1s1: 0.5, p1s2: 0.1, p1s3: 0.09 })).toEqual(['p1s1', 'p1s2']);
  });

  test('are none where the likeliest has no figure, or no number is asked', () => {
    expect(listRivals('How many seals were counted?', { ...ALIKE, p2s1: 0.5 })).toEqual([]);
    expect(listRivals('Where were seals counted?')).toEqual([]);
  });

  test('are none where one is far likelier than the others', () => {
    expect(listRivals('How many seals were counted?', { p1s1: 0.7, p1s2: 0.05, p1s3: 0.03 })).toEqual([]);
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
      expect(await listStorms(question, chances)).toEqual(['p1s1', 'p1s2', 'p2s1']);
    },
  );

  test('has no rival in one without a figure, and one without a figure has none', async () => {
    const question = 'how many boats were lost';
    expect(await listStorms(question, { p1s1: 0.4, p3s1: 0.35, p1s2: 0.3 })).toEqual(['p1s1', 'p1s2']);
    expect(await listStorms(question, { p3s1: 0.4, p1s1: 0.35, p1s2: 0.3 })).toEqual([]);
  });

  test('that has the same value has no rival in it', async () => {
    const question = 'how many boats were lost';
    expect(await listStorms(question, { p1s1: 0.4, p3s2: 0.35, p1s2: 0.3 })).toEqual(['p1s1', 'p1s2']);
  });

  test('was meant where its own wording is what was asked, whatever else has a figure', async () => {
    const chances = { p3s2: 0.4, p1s1: 0.35, p1s2: 0.3 };
    expect(await listStorms('boats lost', chances)).toEqual([]);
    expect(await listStorms('boats lost then', chances)).toEqual([]);
    expect(await listStorms('lost boats', { p1s1: 0.4, p1s2: 0.3 })).toEqual(['p1s1', 'p1s2']);
  });

  test('speaks of what its wordings say in the words of the question, not in others that are like them', async () => {
    const text = STORM['storm/questions.yaml'].replace(
      '[How many boats',
      '[number of lost boats, How many boats',
    );
    const files = { ...STORM, 'storm/questions.yaml': text };
    const chances = { p1s1: 0.4, p1s2: 0.3 };
    expect(await listRivalsIn(files, 'what number of boats was lost', chances)).toEqual([]);
    expect(await listRivalsIn(files, 'what amount of boats was lost', chances)).toEqual(['p1s1', 'p1s2']);
  });

  test('has five rivals at the most', async () => {
    const chances = Object.fromEntries(DAYS.map((_, place) => [`p1s${place + 1}`, 0.4 - place / 100]));
    const found = await listRivalsIn(DAILY, 'how many boats were lost', chances);
    expect(found).toEqual(['p1s1', 'p1s2', 'p1s3', 'p1s4', 'p1s5']);
  });
});

function listStorms(question: string, chances: Readonly<Record<string, number>>): Promise<readonly string[]> {
  return listRivalsIn(STORM, question, chances);
}

async function listRivalsIn(
  files: Parameters<typeof readKnowledgeOf>[0],
  question: string,
  chances: Readonly<Record<string, number>>,
): Promise<readonly string[]> {
  const harbour = openExaminer(await readKnowledgeOf(files));
  const { choices } = decide([withChances(examine(harbour, question), harbour, chances)], harbour, BARS);
  return findRivals(choices, harbour.index, harbour.texts).map(
    ({ judged }) => harbour.passages[judged.outcome]?.sentence.at ?? 'none',
  );
}

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

Boats were lost on the lake as well.
On Friday four boats were lost there.
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
  - id: lake
    ask: [Were boats lost on the lake?]
    cite: [p3s1]
  - id: friday
    ask: [boats lost, How many boats were lost on the lake on Friday?]
    cite: [p3s2]
    figure: { value: Four, counts: boats lost, when: Friday }
`,
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A figure for each day of a week. */
const DAILY = {
  'week/article.md': `---
title: A week of storms
language: en
wording: verbatim
---

${DAYS.map((day, place) => `On ${day} ${place + 20} boats were lost.`).join('\n')}
`,
  'week/questions.yaml': `questions:
${DAYS.map(
  (day, place) => `  - id: ${day.toLowerCase()}
    ask: [How many boats were lost on ${day}?]
    cite: [p1s${place + 1}]
    figure: { value: "${place + 20}", counts: boats lost, when: ${day} }
`,
).join('')}`,
};

function listCites(answer: ReturnType<Answerer['answer']>): readonly string[] {
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at).sort() : [answer.kind];
}
