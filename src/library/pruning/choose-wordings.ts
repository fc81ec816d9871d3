import { createExaminer, type Examiner, type Means } from '../../answering/judging/examine.ts';
import { type Target, wordingsOf } from '../../answering/wordings/target.ts';
import type { InSteps } from '../../in-steps.ts';
import { countLeading } from '../../knowledge/count-leading.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import { type Comparison, compareWordings } from './compare-wordings.ts';
import { listWritten } from './select-wordings.ts';

export interface Choosing {
  readonly means: Means;
  /** Of each entry and gap so many wordings, the first, stay whatever the others are; at least one. */
  readonly keep: number;
  /** About so many wordings are left in all; more where `keep` or a check asks for more. */
  readonly most: number;
}

/** The wordings of each entry and gap that stay. */
export type Kept = ReadonlyMap<Target, Set<string>>;

/** Each wording should be spoken for by so many that stay: by one alone, much hangs on that one (docs/answering.md). */
const SPEAKERS = 2;
/** What it counts for that a wording comes nearer to what stays, beside that it is spoken for. */
const NEARER = 0.2;

/**
 * Chooses so many wordings of an article that speak best for all the others: a wording is spoken for by one that leads to
 * the same place and is more like it than any that leads elsewhere (Dasarathy's minimal consistent set, 1994, chosen
 * greedily and cut off). Compares marks and asks nothing, so it takes seconds where asking takes many minutes.
 */
export function* chooseWordings(
  knowledge: Knowledge,
  article: Article,
  { means, keep, most }: Choosing,
): InSteps<Kept> {
  const examiner = yield* createExaminer({ ...knowledge, articles: [article] }, means);
  const numbers = numberWordings(examiner, article);
  const comparison = yield* compareWordings(examiner);
  const choice = createChoice(comparison);
  for (const own of numbers.values())
    for (const wording of own.slice(0, Math.max(1, keep))) choice.add(wording);
  yield;
  const gains = new Map([...numbers.values()].flat().map((wording) => [wording, choice.gainOf(wording)]));
  const left = [...gains.keys()].filter((wording) => !choice.has(wording));
  left.sort((one, other) => (gains.get(other) ?? 0) - (gains.get(one) ?? 0) || one - other);
  while (choice.size() < most) {
    const [best] = left;
    if (best === undefined) break;
    // What one gains only ever falls as others are chosen: who is first still, with the new figure, is the best.
    const gain = choice.gainOf(best);
    gains.set(best, gain);
    left.shift();
    const [next] = left;
    if (next === undefined || gain >= (gains.get(next) ?? 0)) choice.add(best);
    else left.splice(findPlace(left, gains, gain), 0, best);
    yield;
  }
  return new Map(
    [...numbers].map(([target, own]) => [
      target,
      new Set(wordingsOf(target).filter((_, place) => choice.has(own[place] ?? -1))),
    ]),
  );
}

/** The numbers of each entry's and gap's wordings in the index, which goes through them in the same order. */
function numberWordings({ index }: Examiner, article: Article): ReadonlyMap<Target, readonly number[]> {
  const written = listWritten(article);
  const numbers = new Map<Target, number[]>(written.map((target) => [target, []]));
  for (const [wording, number] of index.targetOf.entries()) {
    const target = written[number];
    if (target !== undefined) numbers.get(target)?.push(wording);
  }
  return numbers;
}

function createChoice({ spokenForBy }: Comparison) {
  const chosen = new Set<number>();
  const speakers = new Map<number, number>();
  const nearest = new Map<number, number>();
  return {
    size: () => chosen.size,
    has: (wording: number) => chosen.has(wording),
    gainOf: (wording: number): number => {
      let gain = 0;
      for (const { other, likeness, speaks } of spokenForBy(wording)) {
        if (speaks && (speakers.get(other) ?? 0) < SPEAKERS) gain += 1;
        gain += NEARER * Math.max(0, likeness - (nearest.get(other) ?? 0));
      }
      return gain;
    },
    add: (wording: number): void => {
      chosen.add(wording);
      for (const { other, likeness, speaks } of spokenForBy(wording)) {
        if (speaks) speakers.set(other, (speakers.get(other) ?? 0) + 1);
        nearest.set(other, Math.max(likeness, nearest.get(other) ?? 0));
      }
    },
  };
}

/** The first place in a list of falling gains where one with this gain belongs. */
function findPlace(left: readonly number[], gains: ReadonlyMap<number, number>, gain: number): number {
  return countLeading(left.length, (place) => (gains.get(left[place] ?? -1) ?? 0) > gain);
}
