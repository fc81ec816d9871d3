import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type JudgeModelFile, readJudgeModel } from '../../../src/answering/judging/judge-model.ts';
import { SIGNALS } from '../../../src/answering/judging/signals.ts';
import { BARS } from './examine-kit.ts';

const FILE: JudgeModelFile = {
  signals: SIGNALS,
  base: -1,
  bars: BARS,
  background: ['0 the of', '.25 river', '.75 heron egret'],
  trees: ['0<.5 0 2', `${SIGNALS.length - 1}<1 -1 1`],
};

describe('a judge model', () => {
  test('adds up its trees to a chance between 0 and 1', () => {
    const { toChance } = readJudgeModel(FILE);
    const none = SIGNALS.map(() => 0);
    expect(toChance(none)).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(toChance([0.5, ...none.slice(1)])).toBeCloseTo(0.5);
    expect(toChance([0.5, ...none.slice(2), 1])).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  test('says how rare the stems of English are', () => {
    const { background } = readJudgeModel(FILE);
    expect([...background]).toEqual([
      ['the', 0],
      ['of', 0],
      ['river', 0.25],
      ['heron', 0.75],
      ['egret', 0.75],
    ]);
  });

  test.each([
    {
      what: 'in another order',
      signals: SIGNALS.toReversed(),
      says: `“${SIGNALS.at(-1)}” for “${SIGNALS[0]}”`,
    },
    { what: 'one too few', signals: SIGNALS.slice(0, -1), says: `“none” for “${SIGNALS.at(-1)}”` },
    { what: 'one too many', signals: [...SIGNALS, 'the moon'], says: '“the moon” for “none”' },
    { what: 'none', signals: [], says: `“none” for “${SIGNALS[0]}”` },
  ])('that was learnt for other signals ($what) is refused, with what to do', ({ signals, says }) => {
    const read = () => readJudgeModel({ ...FILE, signals });
    expect(read).toThrow(
      `models/judge.json was learnt for other signals than are measured (the first: ${says})`,
    );
    expect(read).toThrow('run the command that the file names');
  });

  test('as it is shipped asks only about signals that are measured', () => {
    const { trees }: JudgeModelFile = JSON.parse(readFileSync('models/judge.json', 'utf8'));
    const asked = trees.flatMap((tree) => [...tree.matchAll(/(\d+)</g)].map(([, signal]) => Number(signal)));
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBeLessThan(SIGNALS.length);
  });
});
