import type { Pairs, Texts } from './texts.ts';

export interface Equal {
  readonly pairs: Pairs;
  /** Those of before whose words stand more than once and whose neighbours do not tell which is meant. */
  readonly doubtful: ReadonlySet<number>;
}

/** Pairs sentences of the same words; where the same words stand more than once, their neighbours decide. */
export function matchEqual(texts: Texts): Equal {
  const { foldedBefore, foldedAfter } = texts;
  const pairs = new Map<number, number>();
  if (foldedBefore[0] !== undefined && foldedBefore[0] === foldedAfter[0]) pairs.set(0, 0);
  const places = groupPlaces(foldedAfter);
  const several: (readonly [readonly number[], readonly number[]])[] = [];
  for (const [text, from] of groupPlaces(foldedBefore)) {
    const to = places.get(text) ?? [];
    const [first] = to;
    if (first === undefined) continue;
    if (from.length === 1 && to.length === 1) pairs.set(from[0] ?? 0, first);
    else several.push([from, to]);
  }
  const doubtful = new Set<number>();
  for (const [from, to] of several) matchSeveral(texts, { from, to, pairs, doubtful });
  return { pairs, doubtful };
}

/** Without the headlines, which are paired with each other. */
function groupPlaces(folded: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, text] of folded.entries()) {
    if (place === 0) continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [place]);
    else group.push(place);
  }
  return groups;
}

interface Several {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly pairs: Map<number, number>;
  readonly doubtful: Set<number>;
}

/** Beyond that many pairs of the same words nobody can be told which is which; they are paired in order, and asked. */
const MOST_PAIRS = 10_000;

/** The best neighbours first; what is left is paired in order, and is doubtful where the order alone decides. */
function matchSeveral(texts: Texts, { from, to, pairs, doubtful }: Several): void {
  const all =
    from.length * to.length > MOST_PAIRS
      ? []
      : from.flatMap((one) => to.map((other) => [one, other] as const));
  const scored = all
    .map(([one, other]) => ({ one, other, score: compareAround(texts, one, other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const used = new Set<number>();
  for (const { one, other, score } of scored) {
    if (pairs.has(one) || used.has(other)) continue;
    const hasRival = scored.some(
      (rival) => rival.score === score && (rival.one === one) !== (rival.other === other),
    );
    // In order, as many as before: nothing speaks for another pairing.
    if (hasRival && from.length !== to.length) doubtful.add(one);
    pairs.set(one, other);
    used.add(other);
  }
  const left = to.filter((other) => !used.has(other));
  for (const one of from.filter((place) => !pairs.has(place))) {
    const other = left.shift();
    if (other === undefined) break;
    pairs.set(one, other);
    doubtful.add(one);
  }
}

/** How many neighbours on each side are the same, the nearest counting most, and what they belong to more than all. */
function compareAround(
  { before, after, foldedBefore, foldedAfter, fold }: Texts,
  one: number,
  other: number,
): number {
  const lead = before[one]?.lead?.text;
  const heading = before[one]?.headings.at(-1);
  const sameLead = lead !== undefined && fold(lead) === fold(after[other]?.lead?.text ?? '');
  const sameHeading = heading !== undefined && heading === after[other]?.headings.at(-1);
  let score = (sameLead ? OF_LEAD : 0) + (sameHeading ? OF_HEADING : 0);
  for (const step of [-1, 1])
    for (const [away, worth] of NEIGHBOURS.entries()) {
      const text = foldedBefore[one + step * (away + 1)];
      if (text !== undefined && text === foldedAfter[other + step * (away + 1)]) score += worth;
    }
  return score;
}

/** What the neighbours are worth, the nearest first: each more than all that are farther on one side. */
const NEIGHBOURS = [8, 2, 1] as const;
const OF_HEADING = 16;
const OF_LEAD = 64;
