import type { Article } from '../knowledge/knowledge.ts';
import type { Concepts } from './curated/concepts.ts';
import { readWords } from './words/read-words.ts';

/** The names of all concepts that stand in an article's sentences, so that nothing in it is called unheard of. */
export function readSpoken({ sentences }: Article, concepts: Concepts): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => concepts.read(readWords(text)).map(({ name }) => name)));
}
