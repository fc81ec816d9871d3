import type { Marks } from './read-marks.ts';

/**
 * The marks of a part of a rambling text, with the names that stand elsewhere in the text: “I heard about Kirkuk … so
 * when was the attack there?”. They count half of a word that stands in the question itself.
 */
export function borrowNames(part: Marks, whole: Marks): Marks {
  const weights = new Map(part.weights);
  for (const [mark, { isName }] of whole.content) {
    if (isName && !weights.has(mark)) weights.set(mark, BORROWED);
  }
  return { ...part, weights };
}

const BORROWED = 0.5;
