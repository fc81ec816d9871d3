import { listGeneralSynonyms } from '../../src/answering/english/list-general-synonyms.ts';
import { findCandidates } from '../../src/answering/sentences/find-candidates.ts';
import { measureCandidates } from '../../src/answering/sentences/measure.ts';
import { createScales } from '../../src/answering/sentences/search.ts';
import { createThesaurus } from '../../src/answering/sentences/thesaurus.ts';
import { weighQuestion } from '../../src/answering/sentences/weigh-question.ts';
import { readWords } from '../../src/answering/words/read-words.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import { createRandom } from '../seeded-random.ts';
import { misspell } from '../squad/misspell.ts';
import type { SquadArticle } from '../squad/read-squad.ts';
import type { Group } from './boost-trees.ts';

export interface Example extends Group {
  readonly isMisspelt: boolean;
}

/** What a general synonym counts for; measured, 0.3 and 0.5 give the same. */
export const GENERAL_SYNONYM = 0.4;

/** Every question of an article twice, as it is and misspelt, with its candidates. */
export function readExamples(
  article: SquadArticle,
  telling: ReadonlyMap<string, number>,
  seed: number,
): readonly Example[] {
  const thesaurus = createThesaurus([{ groups: listGeneralSynonyms(), weight: GENERAL_SYNONYM }]);
  const scales = doAtOnce(createScales(article.paragraphs, thesaurus, telling));
  const random = createRandom(seed);
  return article.questions.flatMap(({ text, gold }) => {
    if (gold === undefined) return [];
    return [text, misspell(text, random)].map((asked, variant): Example => {
      const question = weighQuestion(readWords(asked), scales);
      const candidates = findCandidates(question, scales.index, () => true);
      return {
        features: measureCandidates(question, candidates, scales.index).map(({ features }) => features),
        right: candidates.sentences.indexOf(gold),
        isMisspelt: variant === 1,
      };
    });
  });
}
