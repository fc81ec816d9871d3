import { type Pairs, type Texts, turnRound } from './texts.ts';

/** A sentence of before whose words stand on other lines now. */
export interface Recut {
  readonly kind: 'parted' | 'joined';
  readonly from: number;
  /** Places of after, in order. */
  readonly to: readonly number[];
}

/** Sentences that stand on several lines now, one after the other. */
export function findParted({ foldedBefore, foldedAfter }: Texts, pairs: Pairs): readonly Recut[] {
  const runs = findRuns(foldedBefore, foldedAfter, pairs, turnRound(pairs));
  return runs.map(({ whole, parts }) => ({ kind: 'parted', from: whole, to: parts }));
}

/** Sentences that stand on one line now with those behind or before them. */
export function findJoined({ foldedBefore, foldedAfter }: Texts, pairs: Pairs): readonly Recut[] {
  const runs = findRuns(foldedAfter, foldedBefore, turnRound(pairs), pairs);
  return runs.flatMap(({ whole, parts }) =>
    parts.map((from): Recut => ({ kind: 'joined', from, to: [whole] })),
  );
}

/** Which texts of one side are several of the other put together. */
function findRuns(
  wholes: readonly string[],
  parts: readonly string[],
  ofWholes: Pairs,
  ofParts: Pairs,
): readonly { readonly whole: number; readonly parts: readonly number[] }[] {
  const bare = parts.map(dropSpaces);
  const starts = new Map<string, number[]>();
  for (const [place, text] of bare.entries())
    if (place > 0 && !ofParts.has(place) && text !== '')
      starts.set(text.slice(0, START), [...(starts.get(text.slice(0, START)) ?? []), place]);
  return wholes.flatMap((text, whole) => {
    if (whole === 0 || ofWholes.has(whole)) return [];
    const wanted = dropSpaces(text);
    const candidates = [...Array(START).keys()].flatMap(
      (less) => starts.get(wanted.slice(0, less + 1)) ?? [],
    );
    for (const first of candidates) {
      const run = readRun(wanted, bare, first, ofParts);
      if (run !== undefined) return [{ whole, parts: run }];
    }
    return [];
  });
}

/** By how many letters texts are looked up. */
const START = 8;

function readRun(
  wanted: string,
  bare: readonly string[],
  first: number,
  taken: Pairs,
): readonly number[] | undefined {
  let rest = wanted;
  const run: number[] = [];
  for (let place = first; rest !== ''; place += 1) {
    const text = bare[place] ?? '';
    if (text === '' || taken.has(place) || !rest.startsWith(text)) return undefined;
    rest = rest.slice(text.length);
    run.push(place);
  }
  return run.length > 1 ? run : undefined;
}

function dropSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
