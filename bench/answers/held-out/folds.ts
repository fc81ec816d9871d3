/** Which articles a judge must not have learnt from, so that it can be measured on them. */

/** The names of all articles that judges are learnt from, by source. */
export interface Sources {
  readonly squad: readonly string[];
  readonly squad2: readonly string[];
  readonly tended: readonly string[];
  /** The one article with many wordings. */
  readonly bundled: string;
}

export interface Fold {
  readonly leftOut: ReadonlySet<string>;
}

/** A fold leaves out one in so many of the tended and of the SQuAD 2.0 articles; as many folds leave out each once. */
export const SHARES = 4;
/** Of the articles of SQuAD 1.1 those at this place of each three are left out by every fold. */
const OF_EACH = 3;
const MEASURED = 1;

/** The third of the SQuAD 1.1 articles that is measured and, in folds, never learnt from. */
export function listMeasured<T>(squad: readonly T[]): readonly T[] {
  return squad.filter((_, place) => place % OF_EACH === MEASURED);
}

/**
 * So many folds. The first half of the articles is dealt between the first two folds, the rest between the others: the
 * tended articles with questions by other writers come first, so two folds measure all of them. Last comes one more fold,
 * which leaves out the bundled article alone: no other has many wordings, so a judge without it knows less of them.
 * @param count at most `SHARES`
 */
export function listFolds({ squad, squad2, tended, bundled }: Sources, count: number): readonly Fold[] {
  const measured = listMeasured(squad);
  const folds = Array.from({ length: count }, (_, fold): Fold => {
    return { leftOut: new Set([...measured, ...deal(tended, fold), ...deal(squad2, fold)]) };
  });
  return [...folds, { leftOut: new Set([bundled]) }];
}

function deal(names: readonly string[], fold: number): readonly string[] {
  const half = Math.ceil(names.length / 2);
  return names.filter((_, place) => (place < half ? 0 : SHARES / 2) + (place % (SHARES / 2)) === fold);
}

/** Each item with a judge that has not learnt from it, those that several may judge dealt among them. */
export function pairUp<T, J extends Fold>(
  items: readonly T[],
  nameOf: (item: T) => string,
  judges: readonly J[],
): readonly (readonly [item: T, judge: J])[] {
  let dealt = 0;
  return items.flatMap((item) => {
    const fit = judges.filter(({ leftOut }) => leftOut.has(nameOf(item)));
    const judge = fit[dealt % Math.max(1, fit.length)];
    if (judge === undefined) return [];
    if (fit.length > 1) dealt += 1;
    return [[item, judge] as const];
  });
}
