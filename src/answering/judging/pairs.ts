import type { Article } from '../../knowledge/knowledge.ts';
import type { Passage } from '../sentences/search.ts';
import type { EntryTarget } from '../wordings/target.ts';
import { createPairIndex, type Pair } from '../words/fuzzy.ts';
import type { Word } from '../words/read-words.ts';

/** The question-and-answer pairs of all entries and the passages of all articles, found by Fuse.js however they are typed. */
export interface Pairs {
  /** The entries whose question or answer is most like what has been typed so far. */
  readonly complete: (
    typed: string,
    most: number,
    isInScope: (article: Article) => boolean,
  ) => readonly EntryTarget[];
  /** Sentences that a question may mean by the words that carry its content, for the judge to look at. */
  readonly findSentences: (
    words: readonly Word[],
    isInScope: (sentence: number) => boolean,
  ) => readonly number[];
}

/** So many are handed to the judge. */
const MOST_FOUND = 4;
/** Comparing letter by letter is for articles of a readable size; longer ones are found by their words alone. */
const MOST_PASSAGES = 5_000;

export function indexPairs(articles: readonly Article[], passages: readonly Passage[]): Pairs {
  const entries = articles.flatMap((article) =>
    article.entries.map((entry): EntryTarget => ({ kind: 'entry', article, entry })),
  );
  const asked = entries.map(
    ({ entry }): Pair => ({
      question: entry.question,
      answer: entry.cites.map(({ text }) => text).join(' '),
    }),
  );
  const told = passages.length > MOST_PASSAGES ? [] : passages.map(({ sentence }) => toPair(sentence.text));
  // Apart, because a text found by Fuse.js depends on what else it is compared with: no entry may change which sentences a
  // question may mean.
  const [pairs, sentences] = [createPairIndex(asked), createPairIndex(told)];
  return {
    complete: (typed, most, isInScope) =>
      pairs
        .find(typed, most, (place) => {
          const entry = entries[place];
          return entry !== undefined && isInScope(entry.article);
        })
        .flatMap((place) => entries[place] ?? []),
    findSentences: (words, isInScope) => {
      const telling = words.filter(({ isStop }) => !isStop).map(({ form }) => form);
      return sentences.find(telling.join(' '), MOST_FOUND, isInScope);
    },
  };
}

function toPair(answer: string): Pair {
  return { question: '', answer };
}
