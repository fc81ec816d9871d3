import type { CitedSentence } from '../knowledge/knowledge.ts';
import type { Contender, Reason } from './answer.ts';
import { compareConcepts } from './compare-concepts.ts';
import type { Concept } from './curated/concepts.ts';
import type { Match, Matched } from './curated/create-matcher.ts';
import type { Target } from './curated/target.ts';
import { sayRule } from './say-rule.ts';

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
