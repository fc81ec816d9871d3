import type { CitedSentence } from '../knowledge/knowledge.ts';
import type { Contender, Reason, WordMatch } from './answer.ts';
import { findDoubt } from './judge.ts';
import type { Concept } from './wordings/concepts.ts';
import type { Match, Matched } from './wordings/matcher.ts';
import type { Target } from './wordings/target.ts';

/** All that was found for a question, whatever became of it. */
export interface Found {
  readonly matched: Matched;
  /** The likeliest sentence, where one shares a word with the question. */
  readonly nearest: CitedSentence | undefined;
}

/** For a question that is written down word for word. */
export function explainExact(target: Target): Reason {
  return {
    summary: `This very question is written down for ${describe(target)}.`,
    rule: sayRule('exact'),
    matches: [],
    missing: [],
  };
}

/** For a target that is likely enough to be what was meant. */
export function explainMatch(match: Match, found: Found): Reason {
  const { target, missing } = match;
  const words = listWords(missing);
  const summary =
    words.length === 0
      ? `Every word that matters is used for ${describe(target)}.`
      : `Of the words that matter, all but ${words.join(', ')} are used for ${describe(target)}.`;
  return { summary, rule: sayRule('target'), ...tellWords(match, found), next: listNext([target], found) };
}

/** For a text that asks two questions, each of which an entry answers. */
export function explainDouble([first, second]: readonly [Match, Match], found: Found): Reason {
  const targets = [first.target, second.target];
  return {
    summary: `It asks two things, ${targets.map(describe).join(' and ')}.`,
    rule: sayRule('double'),
    ...tellWords(first, found),
    next: listNext(targets, found),
  };
}

/** @param there what the nearest sentence, which is given, speaks of */
export function explainSentence(there: readonly Concept[], { matched }: Found): Reason {
  const byName = new Map(there.map((concept) => [concept.name, concept]));
  const met = matched.content.flatMap((asked) => {
    const concept = byName.get(asked.name);
    return concept === undefined ? [] : [compareConcepts(asked, concept)];
  });
  return {
    summary: 'The words that matter stand in this sentence.',
    rule: sayRule('sentence'),
    matches: met,
    missing: matched.unknown.filter(({ name }) => !byName.has(name)).map(({ typed }) => typed),
    next: listNext([], { matched, nearest: undefined }),
  };
}

/** For questions that may be meant. */
export function explainOffer(offered: readonly Match[], found: Found): Reason {
  const [best] = offered;
  const [nearest] = found.matched.matches;
  if (best === undefined) {
    const summary = 'One sentence shares words with the question, but not enough to be sure that it answers.';
    return {
      summary,
      rule: sayRule('offer', undefined),
      ...tellWords(undefined, found),
      next: listNext([], found),
    };
  }
  return {
    summary: `It may ask ${describe(best.target)}, but that is not sure.`,
    rule: sayRule('offer', nearest),
    ...tellWords(best, found),
    next: listNext(
      offered.map(({ target }) => target),
      found,
    ),
  };
}

/** For a question that nothing comes near. */
export function explainNothing(found: Found): Reason {
  const { content, unknown, matches } = found.matched;
  const best = matches.find(({ met }) => met.length > 0);
  return {
    summary: summarise(content.length, listWords(unknown)),
    rule: sayRule('nothing', best),
    ...tellWords(best, found),
    next: listNext([], found),
  };
}

function summarise(content: number, unknown: readonly string[]): string {
  if (content === 0) return 'There is no word in it that tells what is asked.';
  if (unknown.length > 0) return `No sentence and no question written down has ${unknown.join(' or ')}.`;
  return 'Each of its words is known, but nothing that is written down is likely enough to be meant.';
}

function describe(target: Target): string {
  return target.kind === 'entry'
    ? `“${target.entry.question}”`
    : `what the article does not say, “${target.gap.missing}”`;
}

/** Long texts are not read back; the first words show what was understood. */
const WORDS_NAMED = 6;

function listWords(concepts: readonly Concept[]): readonly string[] {
  return concepts.slice(0, WORDS_NAMED).map(({ typed }) => `“${typed}”`);
}

/** How the words met there; those that did not, parted by whether anything that is written down has them. */
function tellWords(
  match: Match | undefined,
  { matched }: Found,
): Pick<Reason, 'matches' | 'missing' | 'elsewhere'> {
  const nowhere = new Set(matched.unknown.map(({ typed }) => typed));
  const left = (match?.missing ?? matched.content).filter(({ typed }) => !nowhere.has(typed));
  return {
    matches: match?.met.map(([asked, there]) => compareConcepts(asked, there)) ?? [],
    missing: [...nowhere],
    elsewhere: left.map(({ typed, how }) => ({ asked: typed, isRepaired: how === 'spelling' })),
  };
}

/** So many entries and gaps are named; the ones after them are hardly ever what was meant. */
const TARGETS_NAMED = 2;

/** @param shown what was given or offered already */
function listNext(shown: readonly Target[], { matched, nearest }: Found): readonly Contender[] {
  const targets = matched.matches
    .filter(({ target, met }) => met.length > 0 && !shown.includes(target))
    .slice(0, TARGETS_NAMED)
    .map(({ target }) => target);
  if (nearest === undefined || shown.some((target) => isCitedBy(target, nearest))) return targets;
  return [...targets, { kind: 'sentence', ...nearest }];
}

function isCitedBy(target: Target, { sentence }: CitedSentence): boolean {
  return target.kind === 'entry' && target.entry.cites.includes(sentence);
}

/** Which word of the question met which word of what is written down, and how. */
function compareConcepts(asked: Concept, there: Concept): WordMatch {
  return { asked: asked.typed, found: there.typed, how: sayHow(asked, there) };
}

function sayHow(asked: Concept, there: Concept): WordMatch['how'] {
  if (asked.typed.toLowerCase() === there.typed.toLowerCase()) return 'same';
  if (asked.how === 'spelling') return 'spelling';
  return asked.stem === there.stem ? 'form' : 'synonym';
}

/**
 * The judge's rule that led to a verdict, for a moderator: in words, without a score.
 * @param best what was nearest, where it was not given
 */
function sayRule(verdict: keyof typeof RULES, best?: Match): string {
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
