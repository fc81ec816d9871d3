import { doAtOnce, type InSteps } from '../in-steps.ts';
import type { CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, Reason, Suggestion } from './answer.ts';
import { complete } from './complete.ts';
import { answerTarget } from './compose-answer.ts';
import { explainNothingAsked } from './explain.ts';
import type { Means } from './judging/examine.ts';
import type { Courtesy } from './language/courtesies.ts';
import { readTyped } from './read-question.ts';
import { type ArticleAnswerer, buildArticleAnswerer, type Known } from './shelf/article-answerer.ts';
import { joinAnswers, joinExact, joinUntold, type Voice } from './shelf/join-answers.ts';
import { type ArticlePicker, indexArticles } from './shelf/pick-articles.ts';
import type { Target } from './wordings/target.ts';
import { toKey } from './wordings/wording-index.ts';
import { dropChatMarks } from './words/drop-chat-marks.ts';

/** Answers from one snapshot of the knowledge. Holds the search index; never changes. */
export interface Answerer {
  /**
   * Answers any text whatever and throws for none; the same question gets the same answer.
   * @param question what a person typed, of any length; only its first part and first words are looked at
   * @param article the id of the one article to look in; all of them when absent or unknown
   */
  answer(question: string, article?: string): Answer;
  /**
   * What a text is that asks nothing about what the article says: a greeting, thanks, what the article is about.
   * @returns undefined for a question, and for what a moderator wrote down for an entry
   */
  findCourtesy(text: string, article?: string): Courtesy | undefined;
  /**
   * The curated questions that what has been typed so far may be the beginning of, the likeliest first; with
   * nothing typed, those a newcomer may want. Tolerates typing errors.
   * @param limit at most this many (Discord shows 25)
   */
  suggest(typed: string, limit: number, article?: string): readonly Suggestion[];
  /** The suggestion with this id (`article/entry` or `article/p7s2`), as a reader's choice comes back. */
  findSuggestion(id: string): Suggestion | undefined;
  /** The answer to having chosen a suggestion. */
  answerWith(suggestion: Suggestion): Answer;
  /** What a question is about and asks for, spelling mended and synonyms brought to one name: for comparing questions. */
  readGist(question: string): Gist;
  /** The entries and gaps that a question comes nearest to, however far that is; the likeliest first. */
  findNear(question: string, limit: number): readonly Target[];
  /** The sentences that a question comes nearest to, the likeliest first. */
  findSentences(question: string, limit: number, article: string): readonly CitedSentence[];
  /** The same of some of its articles alone, as if no others were there; ids that it does not have are left out. */
  within(articles: readonly string[]): Answerer;
}

export interface Gist {
  readonly concepts: ReadonlySet<string>;
  /** `who`, `how many` …, where the words tell. */
  readonly asks: string | undefined;
}

/** Builds the indexes; takes some tens of milliseconds for an article with a hundred wordings. */
export function createAnswerer(knowledge: Knowledge, means: Means): Answerer {
  return doAtOnce(buildAnswerer(knowledge, means));
}

/** What was made of articles before, from the same files. */
export interface ArticleMemory {
  readonly find: (id: string) => ArticleAnswerer | undefined;
  readonly keep: (answerers: readonly ArticleAnswerer[]) => void;
}

/**
 * The same in steps, for a bot that goes on answering meanwhile. Each article has an index of its own, so that what it
 * answers does not hang on what stands beside it, and one that did not change is not indexed again.
 */
export function* buildAnswerer(
  { articles, synonyms }: Knowledge,
  means: Means,
  memory?: ArticleMemory,
): InSteps<Answerer> {
  const answerers: ArticleAnswerer[] = [];
  for (const article of articles)
    answerers.push(memory?.find(article.id) ?? (yield* buildArticleAnswerer(article, synonyms, means)));
  memory?.keep(answerers);
  // Where there is one article, it is the one that is asked.
  const picker = answerers.length < 2 ? undefined : yield* indexArticles(answerers, synonyms, means);
  return createShelf(answerers, picker, means);
}

/**
 * So many articles of a shelf are examined for a question, besides those that speak as much of it as the first; each takes
 * a few milliseconds. These numbers were chosen on the questions of bench/RESULTS-shelf.md.
 */
const MOST_EXAMINED = 2;
/** An article that speaks of less than this of what another speaks of is not meant. */
const LEAST_SHARE = 0.7;
/** It speaks as much as the other. */
const SAME_SHARE = 0.95;
/** Where more than so many speak as much, no word of the question tells which is meant; the first few are shown. */
const MOST_ALIKE = 4;
const MOST_UNTOLD = 3;

/** Answers from these articles together. @param all the articles as the picker numbers them; one alone needs none */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one shelf, each short
function createShelf(
  all: readonly ArticleAnswerer[],
  picker: ArticlePicker | undefined,
  means: Means,
  on: ReadonlySet<number> = new Set(all.keys()),
): Answerer {
  const { language } = means;
  const shelf = all.filter((_, number) => on.has(number));
  const byId = new Map(shelf.map((one) => [one.article.id, one]));
  const listScope = (id: string | undefined): readonly ArticleAnswerer[] => {
    const only = byId.get(id ?? '');
    return only === undefined ? shelf : [only];
  };
  /** Those of the scope that may have a text written down as it stands. */
  const listWriting = (text: string, id: string | undefined): readonly ArticleAnswerer[] => {
    const scope = listScope(id);
    if (scope.length < 2 || picker === undefined) return scope;
    return picker.findWritten(text).flatMap((number) => (on.has(number) ? (all[number] ?? []) : []));
  };
  /** Those that a question may be about, each with its share. */
  const pick = (question: string, id: string | undefined): readonly Meant[] => {
    const scope = listScope(id);
    const [first] = scope;
    if (first === undefined) return [];
    if (scope.length === 1 || picker === undefined) return [{ one: first, share: 1, isUntold: false }];
    const picked = picker.pick(question, on);
    const most = picked[0]?.speaks ?? 0;
    const alike = picked.filter(({ speaks }) => speaks >= SAME_SHARE * most).length;
    const examined = alike > MOST_ALIKE ? MOST_UNTOLD : Math.max(alike, MOST_EXAMINED);
    const meant = picked.slice(0, examined).flatMap(({ article, speaks }) => {
      const one = all[article];
      const isUntold = alike > MOST_ALIKE;
      return one === undefined || speaks < LEAST_SHARE * most
        ? []
        : [{ one, share: speaks / most, isUntold }];
    });
    return meant.length === 0 ? [{ one: first, share: 1, isUntold: false }] : meant;
  };
  const findKnown = (id: string): Known | undefined => {
    const [article = '', part = ''] = id.split('/');
    return byId.get(article)?.findSuggestion(part);
  };
  const rankNear = (question: string, meant: readonly Meant[]) =>
    meant
      .flatMap(({ one, share }) =>
        one.findNear(question).map((near) => ({ ...near, chance: near.chance * share })),
      )
      .sort((left, right) => right.chance - left.chance)
      .map(({ target }) => target);
  return {
    answer: (question, id) => {
      const writing = listWriting(question, id);
      const verbatim = joinExact(writing.flatMap((one) => one.answerVerbatim(question) ?? []));
      if (verbatim !== undefined) return verbatim;
      const key = toKey(readTyped(question, language));
      const exact = joinExact(listWriting(key, id).flatMap((one) => one.answerExactly(key) ?? []));
      if (exact !== undefined) return exact;
      // Whoever greets, thanks or says that it was wrong asks nothing; “what is it about” may be answered.
      const courtesy = language.readCourtesy(dropChatMarks(question));
      if (courtesy !== undefined && courtesy !== 'article') return NOTHING_ASKED;
      const meant = pick(question, id);
      const voices = meant.map(({ one, share }): Voice => ({ ...one.consult(question), share }));
      return (meant[0]?.isUntold === true ? joinUntold(voices) : joinAnswers(voices)) ?? NOTHING_ASKED;
    },
    findCourtesy: (text, id) => {
      const courtesy = language.readCourtesy(dropChatMarks(text));
      if (courtesy === undefined) return undefined;
      const key = toKey(readTyped(text, language));
      return listWriting(key, id).some((one) => one.isEntryOf(key)) ? undefined : courtesy;
    },
    suggest: (typed, limit, id) => {
      const match = (question: string) => {
        const meant = pick(question, id);
        return [...rankNear(question, meant), ...meant.flatMap(({ one }) => one.complete(question, limit))];
      };
      return complete(typed, limit, { articles: listScope(id).map(({ article }) => article) }, match);
    },
    findSuggestion: (id) => findKnown(id)?.suggestion,
    answerWith: (suggestion) => answerChosen(suggestion, findKnown(suggestion.id)),
    readGist: (question) => {
      const read = pick(question, undefined)[0]?.one.examiner.read(question);
      const content = read?.whole.marks.content ?? new Map();
      return {
        concepts: new Set([...content.values()].map(({ name }) => name)),
        asks: read?.whole.marks.form,
      };
    },
    findNear: (question, limit) => rankNear(question, pick(question, undefined)).slice(0, limit),
    findSentences: (question, limit, id) => byId.get(id)?.findSentences(question).slice(0, limit) ?? [],
    within: (ids) => {
      const wanted = new Set(ids);
      const kept = [...on].filter((number) => wanted.has(all[number]?.article.id ?? ''));
      return createShelf(all, picker, means, new Set(kept));
    },
  };
}

interface Meant {
  readonly one: ArticleAnswerer;
  readonly share: number;
  /** Whether too many others speak as much. */
  readonly isUntold: boolean;
}

const NOTHING_ASKED: Answer = { kind: 'unknown', lookedFor: [], reason: explainNothingAsked() };

function answerChosen({ cites }: Suggestion, known: Known | undefined): Answer {
  const reason: Reason = { summary: 'It was chosen from what was offered.', matches: [], missing: [] };
  return known?.target === undefined
    ? { kind: 'answered', cites, others: [], reason }
    : answerTarget(known.target, reason);
}
