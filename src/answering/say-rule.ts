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
    'An entry or a gap is given when its wordings speak for it as much as for all others together, or more, clearly more than for the opposite (all gaps together, or the likeliest entry), and it speaks of about a third of what the question says, or more; in an article with many wordings half of that is enough. That holds here.',
  double:
    'Two questions in one text are answered with a sentence each, when for each alone the wordings of an entry speak more than for all others together.',
  sentence:
    'A plain sentence is given when more speaks for it than against it and no entry and no gap comes near. Both hold here.',
  offer: 'What may be meant is offered, as long as it speaks of enough of what the question says.',
  nothing:
    'An entry is offered only when it speaks of enough of what the question says and its wordings speak for it a little; a gap is never offered.',
} as const;

/** What kept the nearest entry or gap from being given. */
const DOUBTS = {
  rivals:
    'The wordings do not speak enough more for the nearest one than for the others, so it was not given.',
  'the opposite':
    'The wordings speak nearly as much for that the article says it as for that it does not, so neither was given.',
  'a small part':
    'A gap is the likeliest, so nothing else is given or offered; but it speaks of less than a third of what the question says, so it is not told either.',
  'other matters': 'The nearest one speaks of too little of what the question says, so it was not given.',
} as const;
