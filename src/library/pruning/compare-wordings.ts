import type { Examiner } from '../../answering/judging/examine.ts';
import type { InSteps } from '../../in-steps.ts';

/** How like one another the wordings are that lead to the same place. */
export interface Comparison {
  /** The wordings that this one may speak for, itself among them. */
  readonly spokenForBy: (wording: number) => readonly Likeness[];
}

export interface Likeness {
  readonly other: number;
  /** Between 0 and 1: the cosine of their weighed marks, as questions are compared with wordings. */
  readonly likeness: number;
  /** Whether it is more like the other than any wording is that leads elsewhere. */
  readonly speaks: boolean;
}

/** Wordings less alike than this have nothing to do with each other. */
const LEAST_LIKENESS = 0.4;

/** Compares each wording with all that share a mark with it. */
export function* compareWordings({ index, outcomeOf }: Examiner): InSteps<Comparison> {
  const likenesses: Likeness[][] = Array.from({ length: index.count }, () => []);
  const products = new Float64Array(index.count);
  const outcome = (wording: number): number | undefined => outcomeOf[index.targetOf[wording] ?? -1];
  for (let wording = 0; wording < index.count; wording += 1) {
    const touched = multiply(wording, index, products);
    const cosine = (other: number): number =>
      (products[other] ?? 0) / Math.sqrt((index.squares[wording] ?? 1) * (index.squares[other] ?? 1));
    const place = outcome(wording);
    let elsewhere = 0;
    for (const other of touched) if (outcome(other) !== place) elsewhere = Math.max(elsewhere, cosine(other));
    for (const other of touched) {
      if (outcome(other) !== place) continue;
      const likeness = Math.min(1, cosine(other));
      const speaks = other === wording || likeness > elsewhere;
      if (speaks || likeness > LEAST_LIKENESS) likenesses[other]?.push({ other: wording, likeness, speaks });
    }
    for (const other of touched) products[other] = 0;
    yield;
  }
  return { spokenForBy: (wording) => likenesses[wording] ?? [] };
}

/** Adds up the products of shared marks; gives the wordings that share any. */
function multiply(wording: number, index: Examiner['index'], products: Float64Array): readonly number[] {
  const touched: number[] = [];
  for (const mark of index.marksOf(wording)) {
    const square = index.weightOf(mark) ** 2;
    for (const other of index.wordingsWith(mark)) {
      if (products[other] === 0) touched.push(other);
      products[other] = (products[other] ?? 0) + square;
    }
  }
  return touched;
}
