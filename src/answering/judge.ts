import type { Match } from './curated/create-matcher.ts';

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
 * 1. An entry or a gap is given when its wordings speak for it more than for all others together, and it speaks of at
 *    least a third of what the question says.
 * 2. A plain sentence is given where nobody has written questions; where somebody has, only when no entry and no gap
 *    comes near and the article has every word of the question: moderators know better.
 * 3. What may be meant is offered, at most three.
 * 4. Otherwise the article does not say.
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
  if (best !== undefined && isSure(best)) return { kind: 'target', match: best };
  const isFree = best === undefined || (!isPossible(best) && unspoken === 0);
  if (sentence !== undefined && sentence.trust >= SURE && isFree) return { kind: 'sentence', sentence };
  const possible = matches.filter((match) => match.target.kind === 'entry' && isPossible(match));
  const offered = possible.slice(0, MOST_OFFERED);
  const hasRoom = offered.length < MOST_OFFERED;
  const plain = sentence !== undefined && hasRoom && sentence.trust >= WORTH_OFFERING ? sentence : undefined;
  if (offered.length > 0 || plain !== undefined) return { kind: 'offer', matches: offered, sentence: plain };
  return { kind: 'nothing', near: best, sentence };
}

/** More than all others together. Where this lies was measured on questions of outsiders: docs/answering.md. */
const SURE = 0.5;
/** An answer to less of a question than this is an answer to another one. */
const THIRD = 0.3;

function isSure(match: Match): boolean {
  return findDoubt(match) === undefined;
}

/** What keeps an entry or a gap from being given: others are as likely together, or it is about something else. */
export function findDoubt({ trust, covered }: Match): 'rivals' | 'other matters' | undefined {
  if (covered < THIRD) return 'other matters';
  return trust < SURE ? 'rivals' : undefined;
}

/** At this trust a question is offered, if at least this much of what was asked is spoken of there. */
const POSSIBLE = 0.04;
const PART = 0.25;

function isPossible({ trust, covered }: Match): boolean {
  return trust >= POSSIBLE && covered >= PART;
}

/** At this trust a plain sentence is offered. */
const WORTH_OFFERING = 0.25;

/** Discord shows them as buttons in one row, and nobody reads a long list. */
const MOST_OFFERED = 3;
