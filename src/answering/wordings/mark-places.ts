import { collectPostings } from '../sentences/postings.ts';

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
  const numberOf = (mark: string): number => {
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    return number;
  };
  const postings = collectPostings(
    sentences.map((marks) => ({
      times: new Map([...marks].map((mark) => [numberOf(mark), 1])),
      length: marks.size,
    })),
  );
  return {
    sentences: sentences.length,
    has: (mark) => numbers.has(mark),
    countOf: (mark) => postings.frequencyOf(numbers.get(mark) ?? -1),
    isWithin: (mark, start, end) => {
      const posting = postings.of(numbers.get(mark) ?? -1);
      for (let at = 0; at < posting.length; at += 2) {
        const sentence = posting[at] ?? -1;
        if (sentence >= end) return false;
        if (sentence >= start) return true;
      }
      return false;
    },
  };
}
