import type { Match } from './curated/create-matcher.ts';
import { findDoubt } from './judge.ts';

/**
 * The judge's rule that led to a verdict, for a moderator: in words, without a score.
 * @param best what was nearest, where it was not given
 */
export function sayRule(verdict: keyof typeof RULES, best?: Match): string {
  const doubt = best === undefined ? undefined : findDoubt(best);
  return doubt === undefined ? RULES[verdict] : `${DOUBTS[doubt]} ${RULES[verdict]}`;
}

const RULES = {
  exact: 'A question that is written down word for word gets what it is written down for.',
  target:
    'An entry or a gap is given when its wordings speak for it more than for all others together, and it speaks of about a third of what the question says, or more. Both hold here.',
  sentence:
    'A plain sentence is given when more speaks for it than against it and no entry and no gap comes near. Both hold here.',
  offer: 'What may be meant is offered, as long as it speaks of a quarter of what the question says.',
  nothing:
    'An entry is offered only when it speaks of a quarter of what the question says and its wordings speak for it a little; a gap is never offered.',
} as const;

/** What kept the nearest entry or gap from being given. */
const DOUBTS = {
  rivals:
    'The wordings do not speak for the nearest one more than for all others together, so it was not given.',
  'other matters':
    'The nearest one speaks of less than a third of what the question says, so it was not given.',
} as const;
