import { toStarts } from '../runs.ts';

/** In which sentences the marks stand that carry content. */
export interface MarkPlaces {
  /** How many sentences there are, with marks or without. */
  readonly sentences: number;
  readonly has: (mark: string) => boolean;
  /** How many sentences have it. */
  readonly countOf: (mark: string) => number;
  /** Whether one of these sentences has it. @param start the first @param end the one after the last */
  readonly isWithin: (mark: string, start: number, end: number) => boolean;
}

/** @param sentences for each its marks, each once */
export function collectMarkPlaces(sentences: readonly ReadonlySet<string>[]): MarkPlaces {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const marks of sentences)
    for (const mark of marks) {
      const number = numbers.get(mark) ?? numbers.size;
      numbers.set(mark, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  const starts = toStarts(counts);
  const places = new Int32Array(starts.at(-1) ?? 0);
  const filled = starts.slice();
  for (const [sentence, marks] of sentences.entries())
    for (const mark of marks) {
      const number = numbers.get(mark) ?? 0;
      places[filled[number] ?? 0] = sentence;
      filled[number] = (filled[number] ?? 0) + 1;
    }
  const rangeOf = (mark: string): readonly [number, number] => {
    const number = numbers.get(mark) ?? -1;
    return [starts[number] ?? 0, starts[number + 1] ?? 0];
  };
  return {
    sentences: sentences.length,
    has: (mark) => numbers.has(mark),
    countOf: (mark) => {
      const [from, to] = rangeOf(mark);
      return to - from;
    },
    isWithin: (mark, start, end) => {
      const [from, to] = rangeOf(mark);
      for (let at = from; at < to; at += 1) {
        const sentence = places[at] ?? -1;
        if (sentence >= end) return false;
        if (sentence >= start) return true;
      }
      return false;
    },
  };
}
