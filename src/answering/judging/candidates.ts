import type { RankedSentence } from '../sentences/search.ts';
import type { NearTarget } from '../wordings/match-wordings.ts';

/**
 * What a question may be answered with: a sentence, with all entries that cite it first, or a gap. Its number is the
 * sentence's number; gaps are numbered on from the last sentence.
 */
export interface Candidate {
  readonly outcome: number;
  readonly isGap: boolean;
  /** How the sentence ranks by its own words; undefined for a gap. */
  readonly ranked: RankedSentence | undefined;
  /** Its place among the ranked sentences, the number of all where it is not among them. */
  readonly rank: number;
  /** The targets that lead to it and share content with the question, the nearest first. */
  readonly targets: readonly NearTarget[];
  /** Between 0 and 1: what the nearest wordings say together. */
  readonly share: number;
}

/** So many sentences, and so many outcomes that wordings lead to, are looked at closely. */
const MOST_RANKED = 16;
const MOST_NEAR = 12;

export interface Found {
  readonly ranked: readonly RankedSentence[];
  readonly targets: readonly NearTarget[];
  readonly shares: ReadonlyMap<number, number>;
}

/** @param outcomeOf the outcome of a target @param sentences how many sentences there are; beyond are gaps */
export function collectCandidates(
  { ranked, targets, shares }: Found,
  outcomeOf: readonly number[],
  sentences: number,
): readonly Candidate[] {
  const near = new Map<number, NearTarget[]>();
  for (const target of targets) {
    const outcome = outcomeOf[target.target] ?? -1;
    const group = near.get(outcome);
    if (group === undefined) near.set(outcome, [target]);
    else group.push(target);
  }
  const places = new Map(ranked.map(({ sentence }, place) => [sentence, place]));
  const kept = new Set([
    ...ranked.slice(0, MOST_RANKED).map(({ sentence }) => sentence),
    ...[...near.keys()].slice(0, MOST_NEAR),
  ]);
  return [...kept].map((outcome): Candidate => {
    const rank = places.get(outcome) ?? ranked.length;
    return {
      outcome,
      isGap: outcome >= sentences,
      ranked: ranked[rank],
      rank,
      targets: near.get(outcome) ?? [],
      share: shares.get(outcome) ?? 0,
    };
  });
}
