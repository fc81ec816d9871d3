import type { InSteps } from '../in-steps.ts';
import type { RankedSentence } from '../judge.ts';
import { readTellingWords } from '../learned/read-telling-words.ts';
import { readTrees } from '../learned/read-trees.ts';
import { TRUST_WEIGHTS } from '../learned/trust-weights.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { Word } from '../words/read-words.ts';
import { weighQuestion } from './asked-question.ts';
import { createScales } from './create-scales.ts';
import { findCandidates } from './find-candidates.ts';
import { measureCandidates } from './measure-candidates.ts';
import { measureTrust } from './trust-factors.ts';

/** Ranks the sentences of some paragraphs, which are numbered through. */
export interface SentenceRanking {
  /** The likeliest to answer first; how far the first can be trusted is shared out among them by their scores. */
  readonly rank: (
    words: readonly Word[],
    isInScope: (sentence: number) => boolean,
  ) => readonly RankedSentence[];
}

export function* createSentenceRanking(
  paragraphs: readonly (readonly string[])[],
  thesaurus: Thesaurus,
): InSteps<SentenceRanking> {
  const scales = yield* createScales(paragraphs, thesaurus, readTellingWords());
  yield;
  const toScore = readTrees();
  return {
    rank: (words, isInScope) => {
      const question = weighQuestion(words, scales);
      const candidates = findCandidates(question, scales.index, isInScope);
      const ranked = measureCandidates(question, candidates, scales.index)
        .map((measured) => ({ ...measured, score: toScore(measured.features) }))
        .sort((left, right) => right.score - left.score || left.sentence - right.sentence);
      const best = ranked[0]?.score ?? 0;
      const trust = toTrust(measureTrust(question, ranked));
      return ranked.map(({ sentence, score }) => ({ sentence, trust: trust * Math.exp(score - best) }));
    },
  };
}

function toTrust(factors: readonly number[]): number {
  const sum = factors.reduce((total, factor, place) => total + factor * (TRUST_WEIGHTS[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
