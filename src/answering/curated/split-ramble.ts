/** A text of more words than this tells a story around its question (the longest curated wording has some 20). */
const RAMBLE = 25;
/** Parts of fewer words than this ask nothing by themselves. */
const SHORTEST_PART = 4;
/** So many parts at most; people put the question last, so those are kept. */
const MOST_PARTS = 8;
/** A question further on than this, in characters, is not found; Discord lets messages through up to 4,000. */
const LONGEST = 4_000;

/**
 * The parts of a text in which its one question may hide. An ordinary text is its own only part; of a rambling one
 * the sentences that end in a question mark count, and where there is none the text itself and its clauses.
 */
export function splitRamble(text: string): readonly string[] {
  if (countWords(text) <= RAMBLE) return [text];
  const sentences = text.slice(0, LONGEST).match(/[^.!?\n…]+[.!?\n…]*/gu) ?? [];
  const questions = sentences.filter((sentence) => sentence.includes('?'));
  const sources = questions.length > 0 ? questions : [text.slice(0, LONGEST), ...sentences];
  const parts = sources.flatMap((source) => [source, ...splitClauses(source)]).map((part) => part.trim());
  const kept = parts.filter((part) => countWords(part) >= SHORTEST_PART);
  return kept.length === 0 ? [text] : [...new Set(kept)].slice(-MOST_PARTS);
}

function splitClauses(sentence: string): readonly string[] {
  return sentence.split(/[;:]|,\s|\s[-–—]+\s/u);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
