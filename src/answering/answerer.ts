import { doAtOnce, type InSteps } from '../in-steps.ts';
import type { Article, CitedSentence, Knowledge } from '../knowledge/knowledge.ts';
import {
  type Answer,
  type Reason,
  type Suggestion,
  suggestEntry,
  suggestOthers,
  suggestSentence,
} from './answer.ts';
import { complete } from './complete.ts';
import {
  explainDouble,
  explainExact,
  explainMatch,
  explainNothing,
  explainOffer,
  explainSentence,
} from './explain.ts';
import { findDouble } from './find-double.ts';
import { judge, type RankedSentence } from './judge.ts';
import type { Courtesy } from './language/courtesies.ts';
import type { Language } from './language/language.ts';
import { createSentenceSearch, type Means } from './sentences/search.ts';
import { type Concepts, createConcepts } from './wordings/concepts.ts';
import {
  createMatcher,
  findExact,
  type Match,
  type Matched,
  type Matcher,
  matchAll,
} from './wordings/matcher.ts';
import type { Target } from './wordings/target.ts';

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

/** Builds the indexes; takes some tens of milliseconds for an article with a thousand wordings. */
export function createAnswerer(knowledge: Knowledge, means: Means): Answerer {
  return doAtOnce(buildAnswerer(knowledge, means));
}

/** The same in steps, for a bot that goes on answering meanwhile. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one set of indexes, each short
export function* buildAnswerer(knowledge: Knowledge, means: Means): InSteps<Answerer> {
  const { language } = means;
  const matchers: Matcher[] = [];
  for (const article of knowledge.articles)
    matchers.push(yield* createMatcher(article, knowledge.synonyms, language));
  const { passages, search } = yield* createSentenceSearch(knowledge, means);
  yield;
  const concepts = createConcepts(knowledge.synonyms, language);
  const spoken = new Map(
    knowledge.articles.map((article) => [article, readSpoken(article, concepts, language)]),
  );
  const suggestions = listSuggestions(knowledge.articles);
  const inScope = (id: string | undefined) => {
    const only = knowledge.articles.find((article) => article.id === id);
    return (article: Article) => only === undefined || article === only;
  };
  const citeRanked = ({ sentence }: RankedSentence) => {
    const passage = passages[sentence];
    return passage === undefined ? [] : [passage];
  };

  function answer(question: string, articleId?: string): Answer {
    const isInScope = inScope(articleId);
    const inside = matchers.filter(({ article }) => isInScope(article));
    const exact = findExact(question, inside);
    if (exact !== undefined) return answerTarget(exact, explainExact(exact));
    const isSpoken = (name: string) => inside.some(({ article }) => spoken.get(article)?.has(name) === true);
    const matched = keepUnheard(matchAll(question, inside), isSpoken);
    const unspoken = matched.content.filter(({ name }) => !isSpoken(name));
    const sentences = search(question, isInScope);
    const [nearest] = sentences.slice(0, 1).flatMap(citeRanked);
    const found = { matched, nearest };
    // A question without one word that matters asks for no sentence.
    const unheard = matched.content.length === 0 ? 1 : unspoken.length;
    const verdict = judge(matched.matches, sentences, unheard);
    const double = findDouble(
      question,
      inside,
      verdict.kind === 'target' ? verdict.match : undefined,
      language,
    );
    if (double !== undefined) {
      const cites = double.flatMap(citeFirst);
      return { kind: 'answered', cites, others: [], reason: explainDouble(double, found) };
    }
    switch (verdict.kind) {
      case 'target':
        return answerTarget(verdict.match.target, explainMatch(verdict.match, found));
      case 'sentence': {
        const cites = citeRanked(verdict.sentence);
        const there = cites.flatMap(({ sentence }) => concepts.read(language.readWords(sentence.text)));
        return { kind: 'answered', cites, others: [], reason: explainSentence(there, found) };
      }
      case 'offer': {
        const reason = explainOffer(verdict.matches, found);
        const plain = (verdict.sentence === undefined ? [] : citeRanked(verdict.sentence)).map(
          ({ article, sentence }) => suggestSentence(article, sentence),
        );
        return { kind: 'unsure', suggestions: [...verdict.matches.flatMap(suggestMatch), ...plain], reason };
      }
      case 'nothing': {
        const [near] = verdict.sentence === undefined ? [] : citeRanked(verdict.sentence);
        const lookedFor = matched.content.map(({ typed }) => typed);
        return { kind: 'unknown', lookedFor, ...(near && { near }), reason: explainNothing(found) };
      }
    }
  }

  return {
    answer,
    findCourtesy: (text, articleId) => {
      const isInScope = inScope(articleId);
      const inside = matchers.filter(({ article }) => isInScope(article));
      return findExact(text, inside)?.kind === 'entry' ? undefined : language.readCourtesy(text);
    },
    suggest: (typed, limit, articleId) => {
      const isInScope = inScope(articleId);
      const inside = matchers.filter(({ article }) => isInScope(article));
      const match = (question: string) => matchAll(question, inside).matches;
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
      const { content, form } = matchAll(question, matchers);
      return { concepts: new Set(content.map(({ name }) => name)), asks: form };
    },
    findNear: (question, limit) =>
      matchAll(question, matchers)
        .matches.slice(0, limit)
        .map(({ target }) => target),
    findSentences: (question, limit, articleId) =>
      search(question, inScope(articleId)).slice(0, limit).flatMap(citeRanked),
  };
}

/** A word that only a sentence has which no wording leads to is not unknown. */
function keepUnheard(matched: Matched, isSpoken: (name: string) => boolean): Matched {
  return { ...matched, unknown: matched.unknown.filter(({ name }) => !isSpoken(name)) };
}

function suggestMatch({ target }: Match): readonly Suggestion[] {
  return target.kind === 'entry' ? [suggestEntry(target.article, target.entry)] : [];
}

function citeFirst({ target }: Match): readonly CitedSentence[] {
  const [sentence] = target.kind === 'entry' ? target.entry.cites : [];
  return sentence === undefined ? [] : [{ article: target.article, sentence }];
}

function answerTarget(target: Target, reason: Reason): Answer {
  const { article } = target;
  if (target.kind === 'gap') {
    const near = target.gap.near && { article, sentence: target.gap.near };
    return { kind: 'gap', article, gap: target.gap, ...(near && { near }), reason };
  }
  const { entry } = target;
  const cites = entry.cites.map((sentence) => ({ article, sentence }));
  return {
    kind: 'answered',
    cites,
    entry: { article, entry },
    others: suggestOthers(article, entry),
    reason,
  };
}

interface Known {
  readonly suggestion: Suggestion;
  readonly target: Target | undefined;
}

function listSuggestions(articles: readonly Article[]): ReadonlyMap<string, Known> {
  const all = articles.flatMap((article): Known[] => [
    ...article.sentences.map((sentence) => ({
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

/** The names of all concepts that stand in an article's sentences, so that nothing in it is called unheard of. */
function readSpoken(
  { sentences }: Article,
  concepts: Concepts,
  { readWords }: Pick<Language, 'readWords'>,
): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => concepts.read(readWords(text)).map(({ name }) => name)));
}
