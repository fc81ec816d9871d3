import { ENGLISH_STEMS } from '../english/english-stems.ts';
import { readWords } from '../words/read-words.ts';
import { createSpelling } from '../words/spelling.ts';
import { stopWords } from '../words/stop-words.ts';
import type { Vocabulary } from './index-wordings.ts';
import type { Repairer } from './mend-words.ts';

/**
 * Mends words towards those of the wordings, of the sentences they lead to, of the synonyms and of grammar. A common
 * English word is right as it stands: `world` is not `word`.
 */
export function createRepairer({ stems, forms }: Vocabulary, synonyms: readonly string[]): Repairer {
  const words = synonyms.flatMap((synonym) => readWords(synonym));
  const alike = new Set(words.map(({ stem }) => stem));
  const known = new Set([...forms.keys(), ...words.map(({ form }) => form), ...longStopWords()]);
  const isKnown = (stem: string) => stems.has(stem) || alike.has(stem) || ENGLISH_STEMS.has(stem);
  return { spelling: createSpelling(known), isKnown, countOf: (form) => forms.get(form) ?? 0 };
}

/** Of the words that carry grammar those that can be told from a slip: `mnay` is `many`, `ot` may be anything. */
function longStopWords(): readonly string[] {
  return [...stopWords].filter(({ length }) => length > 3);
}
