import { type Pairs, type Texts, turnRound } from './texts.ts';

/** How alike two sentences must be to be proposed: the share of words they have in common, and less with neighbours. */
const LEAST_ALIKE = 0.55;
const LEAST_WITH_NEIGHBOUR = 0.4;
const LEAST_BETWEEN = 0.2;
/** What a neighbour on one side is worth. */
const NEIGHBOUR = 0.15;
/** A word that stands in more sentences finds none. */
const MOST_OF_A_WORD = 60;

/**
 * Proposes which of the sentences that are left stand for which: those with the most words in common, where their
 * neighbours stand for each other with fewer. Each is proposed once. Somebody is asked about all of them.
 */
export function matchSimilar(texts: Texts, equal: Pairs, taken: ReadonlySet<number>): Pairs {
  const back = turnRound(equal);
  const from = texts.before.map((_, place) => place).filter((place) => !equal.has(place));
  const isLeft = (place: number) => place < texts.after.length && !back.has(place) && !taken.has(place);
  const before = texts.foldedBefore.map(countWords);
  const after = texts.foldedAfter.map(countWords);
  const pairs = new Map<number, number>();
  // The headline is always the headline.
  if (from[0] === 0 && isLeft(0)) pairs.set(0, 0);
  const postings = listPostings(after, (place) => place > 0 && isLeft(place));
  const scored = from
    .filter((place) => place > 0)
    .flatMap((one) =>
      findCandidates(one, { words: before[one] ?? NOTHING, postings, equal, back, isLeft }).flatMap(
        (other) => {
          const alike = compare(before[one] ?? NOTHING, after[other] ?? NOTHING);
          const near = countNeighbours(one, other, equal, back);
          const least = [LEAST_ALIKE, LEAST_WITH_NEIGHBOUR, LEAST_BETWEEN][near] ?? LEAST_BETWEEN;
          return alike >= least ? [{ one, other, score: alike + NEIGHBOUR * near }] : [];
        },
      ),
    )
    .toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const used = new Set<number>();
  for (const { one, other } of scored) {
    if (pairs.has(one) || used.has(other)) continue;
    pairs.set(one, other);
    used.add(other);
  }
  return pairs;
}

type Words = ReadonlyMap<string, number>;
const NOTHING: Words = Object.freeze(new Map<string, number>());

function countWords(text: string): Words {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of words that two sentences have in common, each as often as it stands in both. */
function compare(one: Words, other: Words): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const size = [...one.values(), ...other.values()].reduce((sum, count) => sum + count, 0);
  return size === 0 ? 0 : (2 * common) / size;
}

function listPostings(
  after: readonly Words[],
  isLeft: (place: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [place, words] of after.entries()) {
    if (!isLeft(place)) continue;
    for (const word of words.keys()) {
      const places = postings.get(word);
      if (places === undefined) postings.set(word, [place]);
      else places.push(place);
    }
  }
  return postings;
}

interface Search {
  readonly words: Words;
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly equal: Pairs;
  readonly back: Pairs;
  readonly isLeft: (place: number) => boolean;
}

/** Those that share a word which not many have, and those that stand beside what stood beside it. */
function findCandidates(one: number, { words, postings, equal, isLeft }: Search): readonly number[] {
  const found = new Set<number>();
  for (const word of words.keys()) {
    const places = postings.get(word) ?? [];
    if (places.length <= MOST_OF_A_WORD) for (const place of places) found.add(place);
  }
  for (const step of [-1, 1]) {
    const beside = (equal.get(one - step) ?? Number.NaN) + step;
    if (beside > 0 && isLeft(beside)) found.add(beside);
  }
  return [...found];
}

/** On how many sides the next sentences stand for each other. */
function countNeighbours(one: number, other: number, equal: Pairs, back: Pairs): 0 | 1 | 2 {
  const before = back.get(other - 1) === one - 1 && equal.has(one - 1) ? 1 : 0;
  const behind = back.get(other + 1) === one + 1 && equal.has(one + 1) ? 1 : 0;
  return before === 1 && behind === 1 ? 2 : before === 1 || behind === 1 ? 1 : 0;
}
