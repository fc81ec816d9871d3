import type { InSteps } from '../in-steps.ts';
import { createSpelling } from '../lexicon/spelling.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import { groupFamilies } from '../question/families.ts';
import type { Scales } from './asked-question.ts';
import { indexSentences } from './sentence-index.ts';

/**
 * What questions about these paragraphs are weighed with.
 * @param telling how much a word of a question usually tells, by its stem; its words are never taken for misspelt
 */
export function* createScales(
  paragraphs: readonly (readonly string[])[],
  thesaurus: Thesaurus,
  telling: ReadonlyMap<string, number>,
): InSteps<Scales> {
  const index = yield* indexSentences(paragraphs, thesaurus);
  const { lexicon } = index;
  const known = new Set([...lexicon.forms, ...lexicon.stems, ...thesaurus.words]);
  const sources = {
    lexicon,
    thesaurus,
    spelling: createSpelling(known),
    families: groupFamilies(lexicon.stems),
    isKnown: (stem: string) => telling.has(stem),
  };
  return { index, sources, telling };
}
