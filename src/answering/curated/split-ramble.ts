/** A text of more words than this tells a story around its question (the longest curated wording has some 20). */
const RAMBLE = 25;
/** Parts of fewer words than this ask nothing by themselves. */
const SHORTEST_PART = 4;
/** So many parts at most; people put the question last, so those are kept. */
const MOST_PARTS = 8;

/** The text itself, and when it rambles the sentences and clauses in which its one question may hide. */
export function splitRamble(text: string): readonly string[] {
  if (countWords(text) <= RAMBLE) return [text];
  const clauses = text.slice(0, LONGEST).split(/[.!?;:\n…]+|,\s|\s[-–—]+\s/u);
  const parts = clauses.filter((clause) => countWords(clause) >= SHORTEST_PART).slice(-MOST_PARTS);
  return [text, ...new Set(parts)];
}

/** A question further on than this, in characters, is not found; Discord lets messages through up to 4,000. */
const LONGEST = 4_000;

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
