import { describe, expect, test } from 'vitest';
import { createNearFinder, readWordVectors } from '../../../src/answering/words/word-vectors.ts';
import { means } from '../../means.ts';

/** Two directions: ferry and boat point nearly the same way, cheese another. */
const VECTORS = readWordVectors('ferry\nboat\ncheese', Int8Array.from([100, 10, 90, 20, -5, 120]));

describe('word vectors', () => {
  test('tell how alike two words are used', () => {
    const [ferry = -1, boat = -1, cheese = -1] = ['ferry', 'boat', 'cheese'].map(VECTORS.find);
    expect(VECTORS.compare(ferry, ferry)).toBeCloseTo(1);
    expect(VECTORS.compare(ferry, boat)).toBeGreaterThan(0.9);
    expect(VECTORS.compare(ferry, boat)).toBe(VECTORS.compare(boat, ferry));
    expect(VECTORS.compare(ferry, cheese)).toBeLessThan(0.2);
    expect(VECTORS.find('zeppelin')).toBeUndefined();
  });

  test('of no length are like nothing, and no number is missing', () => {
    const { compare } = readWordVectors('a\nb', new Int8Array(4));
    expect(compare(0, 1)).toBe(0);
  });

  test.each([
    { what: 'cut short', words: 'a\nb\nc', bytes: 8 },
    { what: 'too long', words: 'a\nb\nc', bytes: 10 },
    { what: 'empty', words: 'a\nb\nc', bytes: 0 },
    { what: 'right, but a word stands there twice', words: 'a\nb\na\nc\nd', bytes: 10 },
    { what: 'right, but a line is empty at the end', words: 'a\nb\n', bytes: 8 },
  ])('are refused where their file is $what', ({ words, bytes }) => {
    expect(() => readWordVectors(words, new Int8Array(bytes))).toThrow(/^models\/word-vectors: \d+ bytes/);
  });

  test('find the words of a list that are used like another, each by its own number', () => {
    const forms = [
      ['boat', 7],
      ['cheese', 8],
      ['zeppelin', 9],
    ] as const;
    const find = createNearFinder(VECTORS, forms, means.remember);
    expect([...find('ferry').keys()]).toEqual([7]);
    expect(find('zeppelin').size).toBe(0);
  });

  test('as they are shipped bring related words together', () => {
    const find = createNearFinder(
      means.vectors,
      ['doctor', 'physician', 'bicycle'].map((word, number) => [word, number]),
      means.remember,
    );
    expect([...find('physician').keys()].sort()).toEqual([0, 1]);
  });
});
