import type { InSteps } from '../../in-steps.ts';
import type { Article, Knowledge, Sentence } from '../../knowledge/knowledge.ts';
import type { RankedSentence } from '../judge.ts';
import type { Language } from '../language/language.ts';
import type { Word } from '../words/read-words.ts';
import { createSpelling } from '../words/spelling.ts';
import { groupFamilies } from './expand-word.ts';
import { findCandidates } from './find-candidates.ts';
import { measureCandidates, measureTrust } from './measure.ts';
import type { SentenceModel } from './model.ts';
import { indexSentences } from './sentence-index.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';
import { type Scales, weighQuestion } from './weigh-question.ts';

/** Finds sentences by their own words, for what no moderator wrote a question for. */
export interface SentenceSearch {
  readonly passages: readonly Passage[];
  /** Sentences that share a word with the question, the likeliest to answer first. */
  readonly search: (question: string, isInScope: (article: Article) => boolean) => readonly RankedSentence[];
}

export interface Passage {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** A moderator's synonyms are meant for these articles; general ones often mean something else. */
const OWN_SYNONYM = 0.85;
const GENERAL_SYNONYM = 0.4;

/** What was learnt and what is known of languages, beside the knowledge itself. */
export interface Means {
  readonly language: Language;
  readonly model: SentenceModel;
}

export function* createSentenceSearch(
  { articles, synonyms }: Pick<Knowledge, 'articles' | 'synonyms'>,
  means: Means,
): InSteps<SentenceSearch> {
  const { language } = means;
  const sources = [
    { groups: synonyms, weight: OWN_SYNONYM },
    { groups: language.synonyms, weight: GENERAL_SYNONYM },
  ];
  const thesaurus = createThesaurus(sources, language);
  const paragraphs = articles.flatMap(groupByParagraph);
  const passages = paragraphs.flat();
  yield;
  const ranking = yield* createSentenceRanking(
    paragraphs.map((paragraph) => paragraph.map(({ sentence }) => sentence.text)),
    thesaurus,
    means,
  );
  return {
    passages,
    search: (question, isInScope) =>
      ranking.rank(language.translate(language.readChat(question.slice(0, LONGEST_QUESTION))), (sentence) => {
        const passage = passages[sentence];
        return passage !== undefined && isInScope(passage.article);
      }),
  };
}

/** In characters; a question of more than this rambles, and Discord lets messages through up to 4,000. */
const LONGEST_QUESTION = 1_000;

function groupByParagraph(article: Article): readonly (readonly Passage[])[] {
  const paragraphs = new Map<number, Passage[]>();
  for (const sentence of article.sentences) {
    const known = paragraphs.get(sentence.paragraph);
    if (known === undefined) paragraphs.set(sentence.paragraph, [{ article, sentence }]);
    else known.push({ article, sentence });
  }
  return [...paragraphs.values()];
}

/** Ranks the sentences of some paragraphs, which are numbered through. */
export interface SentenceRanking {
  /** The likeliest to answer first; how far the first can be trusted is shared out among them by their scores. */
  readonly rank: (
    words: readonly Word[],
    isInScope: (sentence: number) => boolean,
  ) => readonly RankedSentence[];
}

function* createSentenceRanking(
  paragraphs: readonly (readonly string[])[],
  thesaurus: Thesaurus,
  { language, model }: Means,
): InSteps<SentenceRanking> {
  const scales = yield* createScales(paragraphs, { thesaurus, telling: model.telling, language });
  yield;
  return {
    rank: (words, isInScope) => {
      const question = weighQuestion(words, scales);
      const candidates = findCandidates(question, scales.index, isInScope);
      const ranked = measureCandidates(question, candidates, scales.index)
        .map((measured) => ({ ...measured, score: model.toScore(measured.features) }))
        .sort((left, right) => right.score - left.score || left.sentence - right.sentence);
      const best = ranked[0]?.score ?? 0;
      const trust = toTrust(measureTrust(question, ranked), model.trust);
      return ranked.map(({ sentence, score }) => ({ sentence, trust: trust * Math.exp(score - best) }));
    },
  };
}

function toTrust(factors: readonly number[], weights: readonly number[]): number {
  const sum = factors.reduce((total, factor, place) => total + factor * (weights[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

export interface ScaleSources {
  readonly thesaurus: Thesaurus;
  /** How much a word of a question usually tells, by its stem; its words are never taken for misspelt. */
  readonly telling: ReadonlyMap<string, number>;
  readonly language: Pick<Language, 'createWordReader' | 'toStem'>;
}

/** What questions about these paragraphs are weighed with. */
export function* createScales(
  paragraphs: readonly (readonly string[])[],
  { thesaurus, telling, language }: ScaleSources,
): InSteps<Scales> {
  const index = yield* indexSentences(paragraphs, thesaurus, language);
  const { lexicon } = index;
  const known = new Set([...lexicon.forms, ...lexicon.stems, ...thesaurus.words]);
  const sources = {
    lexicon,
    thesaurus,
    spelling: createSpelling(known),
    families: groupFamilies(lexicon.stems),
    isKnown: (stem: string) => telling.has(stem),
    toStem: language.toStem,
  };
  return { index, sources, telling };
}
