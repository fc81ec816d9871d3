import type { InSteps } from '../../in-steps.ts';
import type { Article, Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import { LONGEST_QUESTION, readCapped } from '../words/read-capped.ts';
import { type Concept, createConcepts } from './concepts.ts';
import { type IndexedTarget, indexWordings, toKey, type WordingIndex, weighMark } from './index-wordings.ts';
import { learnWords } from './learn-words.ts';
import { type Marks, readMarks } from './marks.ts';
import { mendWords, type Repairer } from './mend-words.ts';
import { createRepairer } from './repairer.ts';
import { splitRamble } from './split-question.ts';
import { listTargets, type Target } from './target.ts';

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
  /** What is asked for (`when`, `how many`), where the words tell. */
  readonly form: string | undefined;
}

export interface Match {
  readonly target: Target;
  /** Between 0 and 1: how likely it is that this is what was asked, if anything that is written down was. */
  readonly trust: number;
  /** Likewise, the opposite: for an entry that any of the gaps was asked, for a gap that the likeliest entry was. */
  readonly opposed: number;
  /** Between 0 and 1: how much of what the question says the target speaks of. */
  readonly covered: number;
  /** Each word of the question that the target speaks of, with the word it met there. */
  readonly met: readonly (readonly [asked: Concept, there: Concept])[];
  /** The words that it does not speak of. */
  readonly missing: readonly Concept[];
  /** What it must reach to be given. */
  readonly demands: Demands;
}

export function* createMatcher(
  article: Article,
  synonyms: Knowledge['synonyms'],
  language: Language,
): InSteps<Matcher> {
  const concepts = createConcepts(synonyms, language);
  const index = yield* indexWordings(listTargets(article), concepts, language);
  const model = yield* learnWords(index);
  // The wordings themselves have then served; nothing that lives on may hold them, because they are most of the index.
  const { targets, known, total } = index;
  yield;
  const repairer = createRepairer(index.vocabulary, synonyms.flat(), language);
  const findExact = collectExact(index, language);
  const spokenOf = new Set(targets.flatMap(({ asked, shown }) => [...asked.keys(), ...shown.keys()]));
  const demands = toDemands(total);
  const weigh = (mark: string, concept: Concept) => {
    const weight = weighMark(mark, { known, total });
    if (known.has(mark)) return weight ** 2;
    return (weight * weighForeign(concept, repairer)) ** 2;
  };

  const read = (text: string) =>
    readMarks(mendWords(language.translate(readCapped(text, language)), repairer), concepts);

  function matchPart(part: string, question: string): readonly Match[] {
    const marks = read(part);
    const learnt = model.predict(part === question ? marks : borrowNames(marks, read(question)));
    const gaps = sumGaps(targets, learnt);
    const best = pickBestOfOutcomes(targets, learnt);
    const entry = best.find(({ indexed }) => indexed.target.kind === 'entry')?.trust ?? 0;
    return best.map(({ indexed, trust }) => ({
      target: indexed.target,
      trust: part !== question && isFar(indexed.target) ? trust * FAR_IN_STORY : trust,
      opposed: indexed.target.kind === 'gap' ? entry : gaps,
      demands,
      ...compare(marks, indexed, weigh),
    }));
  }

  return {
    article,
    match: (question) => ({
      matches: keepBest(splitRamble(question).flatMap((part) => matchPart(part, question))),
      ...readContent(read(question), spokenOf),
    }),
    findExact,
  };
}

/** A gap to which the article has nothing near: it may be what the story around a question is about. */
function isFar(target: Target): boolean {
  return target.kind === 'gap' && target.gap.near === undefined;
}

const FAR_IN_STORY = 0.6;

/**
 * What a word of the question that is written down nowhere weighs against being sure. A name or number that the
 * article does not have asks about something else ("Beyoncé", "1848"), a rare word may (`photosynthesis`), a common
 * one is a flourish ("approximately"). What that does to questions about other articles stands in docs/answering.md.
 */
function weighForeign({ isName, stem }: Concept, { isKnown }: Repairer): number {
  if (isName) return FOREIGN_NAME;
  return isKnown(stem) ? 1 : FOREIGN_WORD;
}

const FOREIGN_NAME = 2;
const FOREIGN_WORD = 1.4;

/** “In which hotel did they talk” is not answered by what says that they talked. */
const MISSING_HEAD = 6;
/** Nor “who is the prime minister of Canada” by what names another. */
const MISSING_NAME = 3;

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
    const known = outcomes.get(indexed.outcome);
    const best = known === undefined || own > known.own ? { indexed, own } : known;
    outcomes.set(indexed.outcome, { indexed: best.indexed, own: best.own, trust: own + (known?.trust ?? 0) });
  }
  return [...outcomes.values()].sort((left, right) => right.trust - left.trust).slice(0, MOST_OUTCOMES);
}

function sumGaps(targets: readonly IndexedTarget[], learnt: Float32Array): number {
  return targets.reduce(
    (sum, { target }, number) => (target.kind === 'gap' ? sum + (learnt[number] ?? 0) : sum),
    0,
  );
}

function compare(
  { content, head }: Marks,
  { asked, shown }: IndexedTarget,
  weigh: (mark: string, concept: Concept) => number,
): Pick<Match, 'covered' | 'met' | 'missing'> {
  const met: [Concept, Concept][] = [];
  const missing: Concept[] = [];
  let total = 0;
  let covered = 0;
  for (const [mark, concept] of content) {
    const there = asked.get(mark) ?? shown.get(mark);
    const weight = weigh(mark, concept);
    if (there === undefined) {
      total += weight * (mark === head ? MISSING_HEAD : concept.isName ? MISSING_NAME : 1);
      missing.push(concept);
      continue;
    }
    total += weight;
    covered += weight;
    met.push([concept, there]);
  }
  return { covered: total === 0 ? 0 : covered / total, met, missing };
}

/** @param spokenOf the marks that some target speaks of */
function readContent({ content, form }: Marks, spokenOf: ReadonlySet<string>): Omit<Matched, 'matches'> {
  return {
    content: [...content.values()],
    unknown: [...content].flatMap(([mark, concept]) => (spokenOf.has(mark) ? [] : [concept])),
    form,
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

/** What an entry or a gap must reach to be given. */
export interface Demands {
  /** The least trust. */
  readonly trust: number;
  /** The least share of what the question says that it speaks of. */
  readonly covered: number;
}

/**
 * Where little is written down, a word that stands nowhere probably asks about something else; where much is, it is a
 * flourish. So the demands fall with the number of wordings, evenly in its logarithm. Found by leaving out wordings
 * and by leaving out entries of the bundled article (docs/answering.md).
 */
export function toDemands(wordings: number): Demands {
  const share = (Math.log10(Math.max(1, wordings)) - FEW) / (MANY - FEW);
  const much = Math.min(1, Math.max(0, share));
  return {
    trust: FEW_WRITTEN.trust + much * (MUCH_WRITTEN.trust - FEW_WRITTEN.trust),
    covered: FEW_WRITTEN.covered + much * (MUCH_WRITTEN.covered - FEW_WRITTEN.covered),
  };
}

/** A thousand wordings and ten thousand, as powers of ten. */
const FEW = 3;
const MANY = 4;
const FEW_WRITTEN: Demands = { trust: 0.5, covered: 0.3 };
const MUCH_WRITTEN: Demands = { trust: 0.33, covered: 0.12 };

/** What a question may mean in any of the articles, the likeliest first. */
export function matchAll(question: string, matchers: readonly Matcher[]): Matched {
  const all = matchers.map((matcher) => matcher.match(question));
  const [first] = all;
  return {
    matches: all.flatMap(({ matches }) => matches).sort((left, right) => right.trust - left.trust),
    content: first?.content ?? [],
    form: first?.form,
    // A word is unknown when no article has it.
    unknown: (first?.unknown ?? []).filter(({ typed }) =>
      all.every(({ unknown }) => unknown.some((other) => other.typed === typed)),
    ),
  };
}

/** The target of the first article that has this very wording. */
export function findExact(question: string, matchers: readonly Matcher[]): Target | undefined {
  for (const matcher of matchers) {
    const exact = matcher.findExact(question);
    if (exact !== undefined) return exact;
  }
  return undefined;
}

/**
 * The marks of a part of a rambling text, with the names that stand elsewhere in the text: “I heard about Kirkuk … so
 * when was the attack there?”. They count half of a word that stands in the question itself.
 */
export function borrowNames(part: Marks, whole: Marks): Marks {
  const weights = new Map(part.weights);
  for (const [mark, { isName }] of whole.content) {
    if (isName && !weights.has(mark)) weights.set(mark, BORROWED);
  }
  return { ...part, weights };
}

const BORROWED = 0.5;

/** Most wordings that are asked are asked letter for letter, as the self-test does; those need not be read again. */
function collectExact(
  { wordings, targets }: WordingIndex,
  language: Pick<Language, 'readChat'>,
): (question: string) => Target | undefined {
  const byKey = new Map(wordings.map(({ key, target }) => [key, targets[target]?.target]));
  const byText = new Map(
    wordings
      .filter(({ text }) => text.length <= LONGEST_QUESTION)
      .map(({ text, key }) => [text, byKey.get(key)]),
  );
  return (question) => byText.get(question) ?? byKey.get(toKey(readCapped(question, language)));
}
