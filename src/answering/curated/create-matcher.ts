import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import { readWords, type Word } from '../words/read-words.ts';
import { type Concept, type Concepts, createConcepts } from './concepts.ts';
import { createRepairer } from './create-repairer.ts';
import { type IndexedTarget, indexWordings, toKey, weighMark } from './index-wordings.ts';
import { learnWords } from './learn-words.ts';
import { mendWords, type Repairer } from './mend-words.ts';
import { type Marks, readMarks } from './read-marks.ts';
import { splitRamble } from './split-ramble.ts';
import { listTargets, type Target, toOutcome } from './target.ts';

/** Finds what moderators wrote wordings for, in one article. */
export interface Matcher {
  readonly article: Article;
  /** What the question may mean, the likeliest first; of a rambling text, what any of its parts may mean. */
  readonly match: (question: string) => Matched;
  /** The target that has this very wording, whatever its case, spaces and punctuation. */
  readonly findExact: (question: string) => Target | undefined;
}

export interface Matched {
  /** One for each outcome. */
  readonly matches: readonly Match[];
  /** The words of the question that carry content, each once. */
  readonly content: readonly Concept[];
  /** Those of them that stand in no wording and in no sentence that a wording leads to. */
  readonly unknown: readonly Concept[];
}

export interface Match {
  readonly target: Target;
  /** Between 0 and 1: how likely it is that this is what was asked, if anything that is written down was. */
  readonly trust: number;
  /** Between 0 and 1: how much of what the question says the target speaks of. */
  readonly covered: number;
  /** Each word of the question that the target speaks of, with the word it met there. */
  readonly met: readonly (readonly [asked: Concept, there: Concept])[];
  /** The words that it does not speak of. */
  readonly missing: readonly Concept[];
}

export function createMatcher(article: Article, synonyms: Knowledge['synonyms']): Matcher {
  const targets = listTargets(article);
  const concepts = createConcepts(synonyms);
  const index = indexWordings(targets, concepts);
  const model = learnWords(index);
  const repairer = createRepairer(index.vocabulary, synonyms.flat());
  const exact = new Map(index.wordings.map(({ key, target }) => [key, targets[target]]));
  const weigh = (mark: string, { isName }: Concept) => {
    if (index.frequencies.has(mark)) return weighMark(mark, index) ** 2;
    return (weighMark(mark, index) * (isName ? FOREIGN_NAME : FOREIGN_WORD)) ** 2;
  };

  function matchPart(part: string): readonly Match[] {
    const marks = readMarks(mendWords(readCapped(part), repairer), concepts);
    const learnt = model.predict(marks);
    return pickBestOfOutcomes(index.targets, learnt).map(({ indexed, trust }) => ({
      target: indexed.target,
      trust,
      ...compare(marks, indexed, weigh),
    }));
  }

  return {
    article,
    match: (question) => ({
      matches: keepBest(splitRamble(question).flatMap(matchPart)),
      ...readContent(question, { concepts, repairer, targets: index.targets }),
    }),
    findExact: (question) => exact.get(toKey(readCapped(question))),
  };
}

/**
 * What a word of the question that is written down nowhere weighs against being sure. A name or number that the
 * article does not have asks about something else ("Beyoncé", "1848"). With these, 1.4 % of two thousand questions about
 * other articles were answered, and none of outsiders' questions about this one was lost (docs/answering.md).
 */
const FOREIGN_NAME = 3;
const FOREIGN_WORD = 1.4;

/** Outcomes that come second to so many others are never shown. */
const MOST_OUTCOMES = 8;

/** For each outcome the target that is likeliest, trusted as far as all that lead to it together. */
function pickBestOfOutcomes(targets: readonly IndexedTarget[], learnt: Float32Array) {
  const outcomes = new Map<
    string,
    { readonly indexed: IndexedTarget; readonly own: number; readonly trust: number }
  >();
  for (const [number, indexed] of targets.entries()) {
    const own = learnt[number] ?? 0;
    const outcome = toOutcome(indexed.target);
    const known = outcomes.get(outcome);
    const best = known === undefined || own > known.own ? { indexed, own } : known;
    outcomes.set(outcome, { indexed: best.indexed, own: best.own, trust: own + (known?.trust ?? 0) });
  }
  return [...outcomes.values()].sort((left, right) => right.trust - left.trust).slice(0, MOST_OUTCOMES);
}

function compare(
  { content }: Marks,
  { asked, shown }: IndexedTarget,
  weigh: (mark: string, concept: Concept) => number,
): Pick<Match, 'covered' | 'met' | 'missing'> {
  const met: [Concept, Concept][] = [];
  const missing: Concept[] = [];
  let total = 0;
  let covered = 0;
  for (const [mark, concept] of content) {
    const there = asked.get(mark) ?? shown.get(mark);
    total += weigh(mark, concept);
    if (there === undefined) {
      missing.push(concept);
      continue;
    }
    covered += weigh(mark, concept);
    met.push([concept, there]);
  }
  return { covered: total === 0 ? 0 : covered / total, met, missing };
}

interface Reading {
  readonly concepts: Concepts;
  readonly repairer: Repairer;
  readonly targets: readonly IndexedTarget[];
}

function readContent(question: string, { concepts, repairer, targets }: Reading): Omit<Matched, 'matches'> {
  const { content } = readMarks(mendWords(readCapped(question), repairer), concepts);
  const isKnown = (mark: string) => targets.some(({ asked, shown }) => asked.has(mark) || shown.has(mark));
  return {
    content: [...content.values()],
    unknown: [...content].flatMap(([mark, concept]) => (isKnown(mark) ? [] : [concept])),
  };
}

/** Each target once, at its best; equals keep the order in which they were found. */
function keepBest(matches: readonly Match[]): readonly Match[] {
  const best = new Map<Target, Match>();
  for (const match of matches) {
    if ((best.get(match.target)?.trust ?? -1) < match.trust) best.set(match.target, match);
  }
  return [...best.values()].sort((left, right) => right.trust - left.trust);
}

/** Discord lets a message through with up to 4,000 characters; a question of more than this, in characters, rambles. */
const LONGEST_QUESTION = 1_000;

function readCapped(text: string): readonly Word[] {
  return readWords(text.slice(0, LONGEST_QUESTION));
}
