/** For each term the texts it stands in. */
export interface Postings {
  readonly texts: number;
  /** In words that carry meaning. */
  readonly averageLength: number;
  lengthOf(text: number): number;
  /** The texts with this term, ascending, each followed by how often: `[text, times, text, times, …]`. */
  of(term: number): readonly number[];
  /** In how many texts a term stands. */
  frequencyOf(term: number): number;
}

/** @param counts for each text how often each term stands in it, and its length in words that carry meaning */
export function collectPostings(counts: readonly TermCounts[]): Postings {
  const byTerm: number[][] = [];
  const lengths = new Float64Array(counts.length);
  let total = 0;
  for (const [text, { times, length }] of counts.entries()) {
    lengths[text] = length;
    total += length;
    for (const [term, count] of times) {
      const posting = byTerm[term];
      if (posting === undefined) byTerm[term] = [text, count];
      else posting.push(text, count);
    }
  }
  return {
    texts: counts.length,
    averageLength: counts.length === 0 ? 1 : Math.max(1, total / counts.length),
    lengthOf: (text) => lengths[text] ?? 0,
    of: (term) => byTerm[term] ?? [],
    frequencyOf: (term) => (byTerm[term]?.length ?? 0) / 2,
  };
}

export interface TermCounts {
  readonly times: ReadonlyMap<number, number>;
  readonly length: number;
}
