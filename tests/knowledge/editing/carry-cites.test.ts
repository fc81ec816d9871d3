import { describe, expect, test } from 'vitest';
import {
  carryInChecks,
  carryInQuestions,
  dropWordings,
  type Moves,
} from '../../../src/knowledge/editing/carry-cites.ts';

const moves: Moves = {
  cite: (at) => ({ p1s1: ['p2s1'], p1s2: ['p2s2', 'p2s3'], p1s3: [] })[at] ?? [at],
  figure: (_, value) => (value === '40' ? '45' : value),
};

const QUESTIONS = `# Ours
questions:
  - id: one # the first
    ask: [What?]
    cite: [p1s1, p0s1] # here
    see: [three]
  - id: two
    ask:
      - Who?
    cite:
      - p1s2   # both
      - p2s2
  # below
  - id: three
    ask: [Why?]
    cite: [p1s3]
  - id: four
    ask: [How many?]
    cite: [p1s1]
    figure: { value: "40", counts: men }
topics:
  - command: all
    description: All
    title: All
    entries: [one, three, two]
gaps:
  - id: five
    missing: where
    ask: [Where?]
    near: p1s1
  - id: six
    missing: when
    near: p1s3
    ask: [When?]
`;

describe('citations are carried to where their sentences stand now', () => {
  test('in questions.yaml, and every other character stays', () => {
    expect(carryInQuestions(QUESTIONS, moves)).toEqual({
      emptied: ['three'],
      text: `# Ours
questions:
  - id: one # the first
    ask: [What?]
    cite: [p2s1, p0s1] # here
  - id: two
    ask:
      - Who?
    cite:
      - p2s2
      - p2s3   # both
  # below
  - id: four
    ask: [How many?]
    cite: [p2s1]
    figure: { value: "45", counts: men }
topics:
  - command: all
    description: All
    title: All
    entries: [one, two]
gaps:
  - id: five
    missing: where
    ask: [Where?]
    near: p2s1
  - id: six
    missing: when
    ask: [When?]
`,
    });
  });

  test('in checks.yaml, where a check that nothing answers goes', () => {
    const text = 'must:\n  - ask: a\n    cite: [p1s1, p1s3]\n  - ask: b\n    cite: [p1s3]\nmust_not: [c]\n';
    expect(carryInChecks(text, moves)).toEqual({
      emptied: ['b'],
      text: 'must:\n  - ask: a\n    cite: [p2s1]\nmust_not: [c]\n',
    });
  });

  test('the wordings of an entry that goes go with it', () => {
    expect(dropWordings('one:\n  - a\nthree:\n  - b\n  - c\n', ['three'])).toBe('one:\n  - a\n');
    expect(dropWordings('three: [b]\n', ['three'])).toBe('');
  });

  test('with Windows line ends', () => {
    const text = 'questions:\r\n  - id: a\r\n    ask: [b]\r\n    cite:\r\n      - p1s2\r\n';
    expect(carryInQuestions(text, moves)?.text).toBe(
      'questions:\r\n  - id: a\r\n    ask: [b]\r\n    cite:\r\n      - p2s2\r\n      - p2s3\r\n',
    );
  });

  test('a file where nothing moves stays byte for byte, and one with a mistake is not touched', () => {
    const still: Moves = { cite: (at) => [at], figure: (_, value) => value };
    expect(carryInQuestions(QUESTIONS, still)).toEqual({ text: QUESTIONS, emptied: [] });
    expect(carryInQuestions('questions: [', moves)).toBeUndefined();
  });
});
