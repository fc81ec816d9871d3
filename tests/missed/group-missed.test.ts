import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.ts';
import { addGap } from '../../src/knowledge/editing/add-item.ts';
import { addWordings } from '../../src/knowledge/editing/add-wordings.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { groupMissed } from '../../src/missed/group-missed.ts';
import type { MissedQuestion } from '../../src/missed/missed.ts';
import { expectOk } from '../expect-ok.ts';
import { means } from '../means.ts';
import { readSmallKnowledge, smallFiles, writeSmallKnowledge } from '../small-article.ts';

const QUESTIONS = smallFiles['lighthouse/questions.yaml'];

describe('missed questions', () => {
  test.each([
    { in: 'another order', one: 'museum ticket price', other: 'price of a museum ticket' },
    { in: 'synonyms', one: 'museum ticket price', other: 'museum ticket expense' },
    { in: 'a form that is misspelt', one: 'museum ticket price', other: 'musuem tickets prise' },
    { in: 'other synonyms', one: 'who paints the lighthouse', other: 'who paints the beacon' },
    { in: 'a sentence', one: 'lighthouse ghost', other: 'Does the lighthouse have a ghost?' },
    { in: 'words of which half are the same', one: 'museum ticket price', other: 'museum ticket queue' },
    { in: 'words that ask nothing', one: 'who paints the lighthouse', other: 'paints the lighthouse' },
    {
      in: 'words that may ask the same',
      one: 'who paints the lighthouse',
      other: 'what paints the lighthouse',
    },
    {
      in: 'words that might',
      one: 'how do they paint the lighthouse',
      other: 'when do they paint the lighthouse',
    },
  ])('asked in $in are one', async ({ one, other }) => {
    const missed = [ask(one, 3), ask(other, 2)];
    expect(await group(missed)).toEqual([
      { key: missed[0]?.key, questions: missed, count: 5, last: '2026-02-01' },
    ]);
  });

  test.each([
    { by: 'what they are about', one: 'museum ticket price', other: 'who paints the lighthouse' },
    { by: 'most of their words', one: 'museum ticket price', other: 'museum café opening' },
    { by: 'who and how many', one: 'who paints the lighthouse', other: 'how many paint the lighthouse' },
    {
      by: 'when and where',
      one: 'when was the lighthouse painted',
      other: 'where was the lighthouse painted',
    },
  ])('that differ by $by are apart', async ({ one, other }) => {
    const groups = await group([ask(one), ask(other)]);
    expect(groups.map(({ questions }) => questions.map(({ question }) => question))).toEqual([
      [one],
      [other],
    ]);
  });

  test('are as late as the latest of them', async () => {
    const missed = [ask('museum ticket price', 3, '2026-02-03'), ask('price of a museum ticket', 2)];
    expect(await group(missed)).toMatchObject([{ last: '2026-02-03' }]);
  });

  test('stand in groups with the most asked first, whatever a single one was asked', async () => {
    const groups = await group([
      ask('who paints the lighthouse', 4),
      ask('museum ticket price', 3),
      ask('cost of museum ticket', 2),
      ask('haunted', 1, '2026-02-01'),
      ask('gardens', 1, '2026-02-03'),
    ]);
    expect(groups.map(({ count, last, questions }) => [count, last, questions[0]?.question])).toEqual([
      [5, '2026-02-01', 'museum ticket price'],
      [4, '2026-02-01', 'who paints the lighthouse'],
      [1, '2026-02-03', 'gardens'],
      [1, '2026-02-01', 'haunted'],
    ]);
  });

  test('without any word that says something are not taken for one', async () => {
    expect(await group([ask('what is it'), ask('???'), ask('')])).toHaveLength(3);
  });

  test('vanish when they are answered by now, also as a gap', async () => {
    const missed = [ask('price of a repair'), ask('what caused the storm'), ask('haunted')].map(
      (question) => ({ ...question, why: 'unknown' as const }),
    );
    const groups = await group(missed);
    expect(groups.map(({ questions }) => questions[0]?.question)).toEqual(['haunted']);
    const added = { missing: 'whether it is haunted', wordings: ['is it haunted', 'haunted'] };
    expect(await group(missed, addGap(QUESTIONS, added))).toEqual([]);
  });

  test.each([
    { kind: 'closest', places: [], lookedFor: [], lacking: [], stays: 1 },
    { kind: 'unsure', suggestions: [], stays: 1 },
    { kind: 'unknown', lookedFor: [], stays: 1 },
    { kind: 'answered', cites: [], others: [], stays: 0 },
  ] as const)('stay while they are $kind: $stays', async ({ stays, ...given }) => {
    const knowledge = await readSmallKnowledge();
    const { readGist } = createAnswerer(knowledge, means);
    const reason = { summary: 'A test wants it.', matches: [], missing: [] };
    const answerer = { readGist, answer: () => ({ ...given, reason }) };
    const missed = { ...ask('haunted'), why: 'closest' } as const;
    expect(await groupMissed([missed], { knowledge, answerer })).toHaveLength(stays);
  });

  test('that were answered wrongly stay until their words are written down', async () => {
    const missed = [ask('Price of a repair!')];
    expect(await group(missed)).toHaveLength(1);
    const added = { section: 'gaps', id: 'cause-of-storm', wordings: ['price of a repair'] } as const;
    expect(await group(missed, addWordings(QUESTIONS, added))).toEqual([]);
  });
});

/** Among the small article's questions, or these instead. */
async function group(missed: readonly MissedQuestion[], changed?: ReturnType<typeof addGap>) {
  const folder = await writeSmallKnowledge();
  if (changed?.kind === 'edited') await writeFile(join(folder, 'lighthouse/questions.yaml'), changed.text);
  const read = expectOk(await readKnowledge(folder));
  const { knowledge } = read;
  return groupMissed(missed, { knowledge, answerer: createAnswerer(knowledge, means) });
}

function ask(question: string, count = 1, last = '2026-02-01'): MissedQuestion {
  const why = 'not-what-i-asked';
  return { key: `key of ${question}`, question, count, why, shown: [], first: '2026-01-01', last };
}
