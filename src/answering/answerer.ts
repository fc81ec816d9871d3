import { doAtOnce, type InSteps } from '../in-steps.ts';
import { type Article, type CitedSentence, findStatements, type Knowledge } from '../knowledge/knowledge.ts';
import { type Answer, type Reason, type Suggestion, suggestEntry, suggestSentence } from './answer.ts';
import { complete } from './complete.ts';
import {
  answerExact,
  answerRepeated,
  answerTarget,
  citeChoice,
  findDouble,
  toAnswer,
} from './compose-answer.ts';
import { explainNothingAsked, toWritten } from './explain.ts';
import { decide } from './judging/decide.ts';
import { createExaminer, type Examined, type Means } from './judging/examine.ts';
import type { Courtesy } from './language/courtesies.ts';
import { splitDouble } from './wordings/split-question.ts';
import type { LedTo, Target } from './wordings/target.ts';
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

/** The same in steps, for a bot that goes on answering meanwhile. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one set of indexes, each short
export function* buildAnswerer(knowledge: Knowledge, means: Means): InSteps<Answerer> {
  const { language } = means;
  const examiner = yield* createExaminer(knowledge, means);
  const suggestions = listSuggestions(knowledge.articles);
  const inScope = (id: string | undefined) => {
    const only = knowledge.articles.find((article) => article.id === id);
    return (article: Article) => only === undefined || article === only;
  };
  const look = (question: string, isInScope: (article: Article) => boolean): readonly Examined[] =>
    examiner.examine(examiner.read(question), isInScope);
  const findExact = (key: string, isInScope: (article: Article) => boolean): LedTo | undefined =>
    examiner.index.findExact(key, ({ article }) => isInScope(article));
  const listNear = (question: string, isInScope: (article: Article) => boolean): readonly Target[] => {
    const { choices } = decide(look(question, isInScope), examiner, means.judge.bars);
    return choices.flatMap(
      ({ judged }) => toWritten(examiner.index.targets[judged.targets[0]?.target ?? -1]?.target) ?? [],
    );
  };

  return {
    answer: (question, articleId) => {
      const isInScope = inScope(articleId);
      const known = examiner.index.findKey(question);
      const verbatim = known === undefined ? undefined : findExact(known, isInScope);
      if (verbatim !== undefined) return answerExact(verbatim);
      const read = examiner.read(question);
      const exact = findExact(read.key, isInScope);
      if (exact !== undefined) return answerExact(exact);
      const repeated = examiner.findSentence(read.key);
      if (repeated !== undefined && isInScope(repeated.article)) return answerRepeated(repeated);
      // Whoever greets, thanks or says that it was wrong asks nothing; “what is it about” may be answered.
      const courtesy = language.readCourtesy(dropChatMarks(question));
      if (courtesy !== undefined && courtesy !== 'article')
        return { kind: 'unknown', lookedFor: [], reason: explainNothingAsked() };
      const examined = examiner.examine(read, isInScope);
      const decision = decide(examined, examiner, means.judge.bars);
      const halves = splitDouble(question, language);
      const double =
        halves &&
        findDouble(
          halves.map((half) => look(half, isInScope)),
          decision,
          examiner,
          means,
        );
      const [first] = examined;
      const asked = first?.match.asked.marks.filter(({ concept }) => concept !== undefined) ?? [];
      return toAnswer({ examiner, decision, asked }, double, means);
    },
    findCourtesy: (text, articleId) =>
      findExact(examiner.read(text).key, inScope(articleId))?.kind === 'entry'
        ? undefined
        : language.readCourtesy(dropChatMarks(text)),
    suggest: (typed, limit, articleId) => {
      const isInScope = inScope(articleId);
      const match = (question: string) => [
        ...listNear(question, isInScope),
        ...examiner.complete(question, limit, isInScope),
      ];
      return complete(typed, limit, { articles: knowledge.articles.filter(isInScope) }, match);
    },
    findSuggestion: (id) => suggestions.get(id)?.suggestion,
    answerWith: ({ id, cites }) => {
      const reason: Reason = { summary: 'It was chosen from what was offered.', matches: [], missing: [] };
      const target = suggestions.get(id)?.target;
      return target === undefined
        ? { kind: 'answered', cites, others: [], reason }
        : answerTarget(target, reason);
    },
    readGist: (question) => {
      const { content, form } = examiner.read(question).whole.marks;
      return { concepts: new Set([...content.values()].map(({ name }) => name)), asks: form };
    },
    findNear: (question, limit) => listNear(question, () => true).slice(0, limit),
    findSentences: (question, limit, articleId) =>
      decide(look(question, inScope(articleId)), examiner, means.judge.bars)
        .choices.flatMap((choice) => citeChoice(choice, examiner))
        .slice(0, limit),
  };
}

interface Known {
  readonly suggestion: Suggestion;
  readonly target: Target | undefined;
}

function listSuggestions(articles: readonly Article[]): ReadonlyMap<string, Known> {
  const all = articles.flatMap((article): Known[] => [
    ...findStatements(article).map((sentence) => ({
      suggestion: suggestSentence(article, sentence),
      target: undefined,
    })),
    ...article.entries.map((entry) => ({
      suggestion: suggestEntry(article, entry),
      target: { kind: 'entry', article, entry } as const,
    })),
  ]);
  return new Map(all.map((known) => [known.suggestion.id, known]));
}
