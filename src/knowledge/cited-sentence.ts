import type { Article, Sentence } from './knowledge.ts';

/** A sentence together with the article it stands in: what every reply shows. */
export interface CitedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
}
