import type { InSteps } from '../../in-steps.ts';
import { type Article, joinSynonyms, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import { type Question, type QuestionPart, readQuestion } from '../read-question.ts';
import type { Remember } from '../remembering.ts';
import type { SentenceModel } from '../sentences/model.ts';
import { createSentenceSearch, type Passage, type SentenceSearch } from '../sentences/search.ts';
import type { SentenceIndex } from '../sentences/sentence-index.ts';
import { SOUGHT } from '../sentences/sought.ts';
import { type Concepts, createConcepts } from '../wordings/concepts.ts';
import { shareLocally } from '../wordings/local-shares.ts';
import { collectMarkPlaces, type MarkPlaces } from '../wordings/mark-places.ts';
import { readMarks } from '../wordings/marks.ts';
import { type Asked, createWordingMatcher, type WordingMatch } from '../wordings/match-wordings.ts';
import { createRarity } from '../wordings/rarity.ts';
import { createRepairer } from '../wordings/repairer.ts';
import { type EntryTarget, findFirst, type LedTo, listTargets } from '../wordings/target.ts';
import { indexWordings, toKey, type Vocabulary, type WordingIndex } from '../wordings/wording-index.ts';
import { createNearFinder, type FindNear, type WordVectors } from '../words/word-vectors.ts';
import { type Candidate, collectCandidates } from './candidates.ts';
import type { JudgeModel } from './judge-model.ts';
import type { Questioned } from './lacks.ts';
import { createNearness, type Nearness } from './nearness.ts';
import { indexPairs, type Pairs } from './pairs.ts';
import { measureSignals } from './signals.ts';
import { createTexts, type Texts } from './texts.ts';
import { toDamping } from './wording-signals.ts';

/** What was learnt and what is known of languages, beside the knowledge itself. */
export interface Means {
  readonly language: Language;
  readonly model: SentenceModel;
  readonly judge: JudgeModel;
  readonly vectors: WordVectors;
  readonly remember: Remember;
}

/** A candidate with what the judge says of it. */
export interface Judged extends Candidate {
  /** In the order of `SIGNALS`. */
  readonly signals: readonly number[];
  /** Between 0 and 1: how likely it is that this is right. The same scale for sentences, entries and gaps. */
  readonly chance: number;
}

/** One part of a question with all that may answer it, the likeliest first. */
export interface Examined {
  readonly part: QuestionPart;
  readonly match: WordingMatch;
  readonly judged: readonly Judged[];
}

/** Looks at questions against all articles. */
export interface Examiner {
  readonly passages: readonly Passage[];
  readonly index: WordingIndex;
  readonly sentences: SentenceIndex;
  readonly texts: Texts;
  /** The outcome of each target by its number: the sentence it cites first, or a number beyond for a gap. */
  readonly outcomeOf: readonly number[];
  readonly read: (typed: string) => Question;
  /** The sentence that a text repeats word for word. */
  readonly findSentence: (key: string) => Passage | undefined;
  /** All texts and keys that are found as they stand: those of the wordings and of the sentences. */
  readonly listWritten: () => readonly Iterable<string>[];
  /** The entries whose question or answer is most like what has been typed so far, however it is spelt. */
  readonly complete: (
    typed: string,
    most: number,
    isInScope: (article: Article) => boolean,
  ) => readonly EntryTarget[];
  /** One for each part of the question. */
  readonly examine: (question: Question, isInScope: (article: Article) => boolean) => readonly Examined[];
}

type Known = Pick<Knowledge, 'articles' | 'synonyms'>;

export function* createExaminer(known: Known, general: Means): InSteps<Examiner> {
  const [{ articles }, synonyms] = [known, joinSynonyms(known)];
  const means = withOwnWords(general, articles);
  const { language, judge, model, remember } = means;
  const concepts = createConcepts(synonyms, language);
  const { search, keys, marks, vocabulary } = yield* readSentences({ articles, synonyms }, concepts, means);
  const rarity = createRarity({
    places: marks,
    background: judge.background,
    telling: model.telling,
    toStem: language.toStem,
  });
  const targets = articles.flatMap(listTargets);
  const index = yield* indexWordings(targets, { concepts, rarity, language });
  yield;
  const repairer = createRepairer(
    { written: vocabulary, asked: index.vocabulary, synonyms: synonyms.flat(), remember },
    language,
  );
  const texts = createTexts({ search, marks, concepts, language, remember });
  yield;
  const outcomeOf = numberOutcomes(targets, search.passages);
  const relations = { alikeTo: search.thesaurus.alikeTo, findNear: findNearMarks(index, means) };
  const matcher = createWordingMatcher(index, rarity, relations);
  const nearness = createNearness(search.index, means);
  const pairs = indexPairs(articles, search.passages);
  const sources = { search, index, texts, outcomeOf, matcher, nearness, pairs, means };
  return {
    passages: search.passages,
    index,
    sentences: search.index,
    texts,
    outcomeOf,
    complete: pairs.complete,
    findSentence: (key) => search.passages[keys.get(key) ?? -1],
    listWritten: () => [...index.listWritten(), keys.keys()],
    read: (typed) => readQuestion(typed, { language, concepts, repairer }),
    examine: (question, isInScope) => question.parts.map((part) => examinePart(part, isInScope, sources)),
  };
}

function findNearMarks(index: WordingIndex, { vectors, remember }: Means): FindNear {
  return createNearFinder(
    vectors,
    index.contentMarks.map(([, mark]) => [index.conceptOf(mark)?.form ?? '', mark] as const),
    remember,
  );
}

/** Candidates of all articles are ranked together, so a question is read with the words of all of them. */
function withOwnWords(means: Means, articles: readonly Article[]): Means {
  const own = articles.flatMap(({ words }) => words?.translations ?? []);
  return { ...means, language: means.language.withTranslations(own) };
}

interface Sources {
  readonly search: SentenceSearch;
  readonly index: WordingIndex;
  readonly texts: Texts;
  readonly outcomeOf: readonly number[];
  readonly matcher: ReturnType<typeof createWordingMatcher>;
  readonly nearness: Nearness;
  readonly pairs: Pairs;
  readonly means: Means;
}

/** So many sentences that wordings lead to are measured by their own words too. */
const MOST_LED_TO = 12;

function examinePart(
  part: QuestionPart,
  isInScope: (article: Article) => boolean,
  { search, index, texts, outcomeOf, matcher, nearness, pairs, means }: Sources,
): Examined {
  const asked = matcher.weigh(part.marks);
  const isTargetInScope = (number: number): boolean => {
    const target = index.targets[number]?.target;
    return target !== undefined && isInScope(target.article);
  };
  const match = matcher.match(asked, isTargetInScope);
  const sentences = search.passages.length;
  const ledTo = match.targets
    .map(({ target }) => outcomeOf[target] ?? -1)
    .filter((outcome) => outcome >= 0 && outcome < sentences);
  const isSentenceInScope = (sentence: number): boolean => {
    const passage = search.passages[sentence];
    return passage?.sentence.role === 'statement' && isInScope(passage.article);
  };
  const near = nearness.listForms(asked);
  const ranked = search.rank(part.words, isSentenceInScope, [
    ...[...new Set(ledTo)].slice(0, MOST_LED_TO),
    ...nearness.findSentences(asked, near, isSentenceInScope),
    ...(isStrange(asked, texts, means) ? pairs.findSentences(part.words, isSentenceInScope) : []),
  ]);
  const shares = isWorthSharing(match, index)
    ? shareLocally(asked, match.nearest, index, outcomeOf)
    : NO_SHARES;
  const candidates = collectCandidates({ ranked, targets: match.targets, shares }, outcomeOf, sentences);
  const question: Questioned = { asked, facts: part.facts };
  const signals = measureSignals({
    question,
    met: new Set(asked.marks.flatMap(({ meets }) => meets.map(({ mark }) => mark))),
    sought: SOUGHT.indexOf(part.sought),
    candidates,
    index,
    texts,
    cues: means.language.cues,
    cover: nearness.createCover(near),
  });
  const judged = candidates.map((candidate, place): Judged => {
    const own = signals[place] ?? [];
    return { ...candidate, signals: own, chance: means.judge.toChance(own) };
  });
  return { part, match, judged: judged.sort((left, right) => right.chance - left.chance) };
}

/** A word that stands nowhere and is no common one may be misspelt in a way that nothing mended. */
function isStrange({ marks }: Asked, texts: Texts, { language, vectors }: Means): boolean {
  return marks.some(
    ({ name, concept, meets }) =>
      concept !== undefined &&
      meets.length === 0 &&
      !texts.isMarkWritten(name) &&
      !language.isCommon(concept.stem) &&
      vectors.find(concept.form) === undefined,
  );
}

const NO_SHARES: ReadonlyMap<number, number> = new Map();

/** What a share counts for with so few wordings, at most, is not worth learning it. */
const LEAST_DAMPING = 0.1;

function isWorthSharing({ targets }: WordingMatch, index: WordingIndex): boolean {
  return targets.some(({ target }) => toDamping(index.targets[target]?.own ?? 0) >= LEAST_DAMPING);
}

interface Written {
  readonly search: SentenceSearch;
  /** The numbers of sentences by what texts have in common that differ in case, spaces and punctuation only. */
  readonly keys: ReadonlyMap<string, number>;
  /** Where the marks stand that carry content. */
  readonly marks: MarkPlaces;
  readonly vocabulary: Vocabulary;
}

/** Reads each sentence once, for all who want its words. */
function* readSentences(known: Known, concepts: Concepts, means: Means): InSteps<Written> {
  const keysOf: string[] = [];
  const marks: ReadonlySet<string>[] = [];
  const stems = new Set<string>();
  const forms = new Map<string, number>();
  const search = yield* createSentenceSearch(known, means, (words) => {
    keysOf.push(toKey(words));
    marks.push(new Set(readMarks(words, concepts).content.keys()));
    for (const { stem, form, isStop } of words) {
      stems.add(stem);
      if (!isStop) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  });
  const keys = new Map<string, number>();
  for (const [number, { sentence }] of search.passages.entries())
    if (sentence.role === 'statement') keys.set(keysOf[number] ?? '', number);
  return { search, keys, marks: collectMarkPlaces(marks), vocabulary: { stems, forms } };
}

function numberOutcomes(targets: readonly LedTo[], passages: readonly Passage[]): readonly number[] {
  const places = new Map(passages.map(({ sentence }, place) => [sentence, place]));
  let gaps = 0;
  return targets.map((target) => {
    const first = findFirst(target);
    if (first !== undefined) return places.get(first) ?? -1;
    gaps += 1;
    return passages.length + gaps - 1;
  });
}
