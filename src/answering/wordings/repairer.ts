import type { English } from '../language/english.ts';
import { createSpelling } from '../words/spelling.ts';
import type { Vocabulary } from './index-wordings.ts';
import type { Repairer } from './mend-words.ts';

/**
 * Mends words towards those of the wordings, of the sentences they lead to, of the synonyms and of grammar. A common
 * English word is right as it stands: `world` is not `word`.
 */
export function createRepairer(
  { stems, forms }: Vocabulary,
  synonyms: readonly string[],
  { readWords, stopWords, isCommon }: Pick<English, 'readWords' | 'stopWords' | 'isCommon'>,
): Repairer {
  const words = synonyms.flatMap((synonym) => readWords(synonym));
  const alike = new Set(words.map(({ stem }) => stem));
  const known = new Set([...forms.keys(), ...words.map(({ form }) => form), ...listLong(stopWords)]);
  const isKnown = (stem: string) => stems.has(stem) || alike.has(stem) || isCommon(stem);
  return { spelling: createSpelling(known), readWords, isKnown, countOf: (form) => forms.get(form) ?? 0 };
}

/** Of the words that carry grammar those that can be told from a slip: `mnay` is `many`, `ot` may be anything. */
function listLong(stopWords: ReadonlySet<string>): readonly string[] {
  return [...stopWords].filter(({ length }) => length > 3);
}
