import type { Match } from './wordings/matcher.ts';

/** A sentence that may say what was asked. */
export interface RankedSentence {
  /** The number of the sentence in the order of the articles. */
  readonly sentence: number;
  /** Between 0 and 1, on the same scale as a match's trust. */
  readonly trust: number;
}

/** What to do with a question, decided from how far what was found can be trusted. */
export type Verdict =
  | { readonly kind: 'target'; readonly match: Match }
  | { readonly kind: 'sentence'; readonly sentence: RankedSentence }
  | {
      readonly kind: 'offer';
      readonly matches: readonly Match[];
      readonly sentence: RankedSentence | undefined;
    }
  | {
      readonly kind: 'nothing';
      readonly near: Match | undefined;
      readonly sentence: RankedSentence | undefined;
    };

/**
 * Four bands, the rule in words:
 * 1. An entry or a gap is given when its wordings speak for it as much as for all others together or more, clearly
 *    more than for the opposite (all gaps; the likeliest entry), and it speaks of a third of what the question
 *    says or more. Where much is written down, half of that is enough (`toDemands` in `wordings/matcher.ts`).
 * 2. A plain sentence is given where nobody has written questions; where somebody has, only when no entry and no gap
 *    comes near and the article has every word of the question: moderators know better.
 * 3. What may be meant is offered, at most three.
 * 4. Otherwise the article does not say; also when a gap is likeliest that is about less than a third of the question.
 * @param matches the likeliest first
 * @param sentences the likeliest first
 * @param unspoken how many words of the question stand in no sentence of the article
 */
export function judge(
  matches: readonly Match[],
  sentences: readonly RankedSentence[],
  unspoken: number,
): Verdict {
  const [best] = matches;
  const [sentence] = sentences;
  const doubt = best === undefined ? undefined : findDoubt(best);
  if (best !== undefined && doubt === undefined) return { kind: 'target', match: best };
  if (doubt === 'a small part') return { kind: 'nothing', near: best, sentence };
  const isFree = best === undefined || (!isPossible(best) && unspoken === 0);
  if (sentence !== undefined && sentence.trust >= SURE && isFree) return { kind: 'sentence', sentence };
  const possible = matches.filter((match) => match.target.kind === 'entry' && isPossible(match));
  const offered = possible.slice(0, MOST_OFFERED);
  const hasRoom = offered.length < MOST_OFFERED;
  const plain = sentence !== undefined && hasRoom && sentence.trust >= WORTH_OFFERING ? sentence : undefined;
  if (offered.length > 0 || plain !== undefined) return { kind: 'offer', matches: offered, sentence: plain };
  return { kind: 'nothing', near: best, sentence };
}

/** From here on a plain sentence is given: more speaks for it than against it. */
const SURE = 0.5;

/** What keeps an entry or a gap from being given: others are likelier, or it is about something else. */
export function findDoubt({ target, trust, opposed, covered, demands }: Match): Doubt | undefined {
  if (covered < demands.covered) return 'other matters';
  if (trust < demands.trust) return 'rivals';
  if (trust < OVER_OPPOSITE[target.kind] * opposed) return 'the opposite';
  return target.kind === 'gap' && covered < LEAST_OF_GAP ? 'a small part' : undefined;
}

/**
 * A question beside what the article says is near to an entry and to a gap: then neither is sure. More is asked of a
 * gap, because “the article does not say” is a falsehood where it does say.
 */
const OVER_OPPOSITE = { entry: 1.3, gap: 1.75 } as const;

/**
 * A gap that is likeliest keeps everything else from being given; but told as an answer it has to be about what was
 * asked. “Who repaired the zebra fence?” is not about the condition of vehicles, and such a question is worth a
 * moderator's eye.
 */
const LEAST_OF_GAP = 0.3;

export type Doubt = 'rivals' | 'the opposite' | 'other matters' | 'a small part';

/** At this trust a question is offered, if most of what would be needed to give it is spoken of there. */
const POSSIBLE = 0.04;
const MOST = 0.8;

function isPossible({ trust, covered, demands }: Match): boolean {
  return trust >= POSSIBLE && covered >= MOST * demands.covered;
}

/** At this trust a plain sentence is offered. */
const WORTH_OFFERING = 0.25;

/** Discord shows them as buttons in one row, and nobody reads a long list. */
const MOST_OFFERED = 3;
