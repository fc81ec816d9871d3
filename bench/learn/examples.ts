import type { Language } from '../../src/answering/language/language.ts';
import type { Remember } from '../../src/answering/remembering.ts';
import { findCandidates } from '../../src/answering/sentences/find-candidates.ts';
import { measureCandidates, measureTrust } from '../../src/answering/sentences/measure.ts';
import { createScales } from '../../src/answering/sentences/search.ts';
import { weighQuestion } from '../../src/answering/sentences/weigh-question.ts';
import { doAtOnce } from '../../src/in-steps.ts';
import { misspell } from '../squad/misspell.ts';
import type { SquadArticle } from '../squad/squad.ts';
import { createRandom } from '../tools.ts';
import type { Case } from './learn-logistic.ts';
import { type Group, scoreTree, type Tree } from './trees.ts';

export interface Example extends Group {
  readonly isMisspelt: boolean;
}

/** Every question of an article twice, as it is and misspelt, with its candidates. */
export function readExamples(
  article: SquadArticle,
  { telling, language, remember }: Pick<Learned, 'telling' | 'language' | 'remember'>,
  seed: number,
): readonly Example[] {
  const { thesaurus } = language;
  const scales = doAtOnce(createScales(article.paragraphs, { thesaurus, telling, language, remember }));
  const random = createRandom(seed);
  return article.questions.flatMap(({ text, gold }) => {
    if (gold === undefined) return [];
    return [text, misspell(text, random, language)].map((asked, variant): Example => {
      const question = weighQuestion(language.readWords(asked), scales);
      const candidates = findCandidates(question, scales.index, () => true);
      return {
        features: measureCandidates(question, candidates, scales.index).map(({ features }) => features),
        right: candidates.sentences.indexOf(gold),
        isMisspelt: variant === 1,
      };
    });
  });
}

export interface Learned {
  readonly language: Language;
  readonly remember: Remember;
  readonly telling: ReadonlyMap<string, number>;
  readonly trees: readonly Tree[];
}

/**
 * Each question of an article twice, as it is and misspelt: right when the sentence ranked first is. Then as many
 * questions of another article, for which nothing is right.
 */
export function readTrustCases(
  article: SquadArticle,
  other: SquadArticle,
  { telling, trees, language, remember }: Learned,
  seed: number,
): readonly Case[] {
  const { thesaurus } = language;
  const scales = doAtOnce(createScales(article.paragraphs, { thesaurus, telling, language, remember }));
  const random = createRandom(seed);
  const ask = (text: string, gold: number | undefined): Case => {
    const question = weighQuestion(language.readWords(text), scales);
    const ranked = measureCandidates(
      question,
      findCandidates(question, scales.index, () => true),
      scales.index,
    )
      .map((measured) => ({
        ...measured,
        score: trees.reduce((sum, tree) => sum + scoreTree(tree, measured.features), 0),
      }))
      .sort((left, right) => right.score - left.score);
    return {
      factors: measureTrust(question, ranked),
      isRight: gold !== undefined && ranked[0]?.sentence === gold,
    };
  };
  return [
    ...article.questions.flatMap(({ text, gold }) => [
      ask(text, gold),
      ask(misspell(text, random, language), gold),
    ]),
    ...other.questions.flatMap(({ text }) => [
      ask(text, undefined),
      ask(misspell(text, random, language), undefined),
    ]),
  ];
}
