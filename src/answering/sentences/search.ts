import type { InSteps } from '../../in-steps.ts';
import type { Article, Knowledge, Sentence } from '../../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import type { Remember } from '../remembering.ts';
import type { Word } from '../words/read-words.ts';
import { collectForms, createSpelling } from '../words/spelling.ts';
import { groupFamilies } from './expand-word.ts';
import { type Candidates, findCandidates } from './find-candidates.ts';
import { measureCandidates, measureTrust } from './measure.ts';
import type { SentenceModel } from './model.ts';
import { indexSentences, type NoteSentence, type SentenceIndex } from './sentence-index.ts';
import { buildThesaurus, joinThesauri, type Thesaurus } from './thesaurus.ts';
import { type Scales, weighQuestion } from './weigh-question.ts';

/** Finds sentences by their own words, for what no moderator wrote a question for. */
export interface SentenceSearch {
  readonly passages: readonly Passage[];
  readonly index: SentenceIndex;
  readonly thesaurus: Thesaurus;
  readonly rank: SentenceRanking['rank'];
}

/** A sentence that may say what was asked. */
export interface RankedSentence {
  /** The number of the sentence in the order of the articles. */
  readonly sentence: number;
  /** Between 0 and 1: how far it can be trusted, by its words alone. */
  readonly trust: number;
  /** What the trees say; only differences between the sentences of one question mean something. */
  readonly score: number;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
}

export interface Passage {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** A moderator's synonyms are meant for these articles. */
const OWN_SYNONYM = 0.85;

/** What sentences are read and ranked with. */
export interface SearchMeans {
  readonly language: Language;
  readonly model: SentenceModel;
  readonly remember: Remember;
}

export function* createSentenceSearch(
  { articles, synonyms }: Pick<Knowledge, 'articles' | 'synonyms'>,
  means: SearchMeans,
  note?: NoteSentence,
): InSteps<SentenceSearch> {
  const { language } = means;
  const own = yield* buildThesaurus([{ groups: synonyms, weight: OWN_SYNONYM }], language);
  const thesaurus = joinThesauri(own, language.thesaurus);
  const paragraphs = articles.flatMap(groupByParagraph);
  const passages = paragraphs.flat();
  yield;
  const ranking = yield* createSentenceRanking(
    paragraphs.map((paragraph) => paragraph.map(({ sentence }) => sentence.text)),
    thesaurus,
    means,
    note,
  );
  return { passages, thesaurus, ...ranking };
}

/**
 * The sentences of each paragraph, below the headings and the lead that their words count for. Headings have no address;
 * they stand here as leads, which are looked through and never given.
 */
function groupByParagraph(article: Article): readonly (readonly Passage[])[] {
  const paragraphs = new Map<number, Passage[]>();
  for (const sentence of article.sentences) {
    const known = paragraphs.get(sentence.paragraph);
    if (known !== undefined) known.push({ article, sentence });
    else paragraphs.set(sentence.paragraph, [...listAbove(sentence, article), { article, sentence }]);
  }
  return [...paragraphs.values()];
}

function listAbove({ headings, lead, paragraph }: Sentence, article: Article): readonly Passage[] {
  const outside = lead !== undefined && lead.paragraph !== paragraph ? [lead.text] : [];
  return [...headings, ...outside].map((text) => ({
    article,
    sentence: { at: '', paragraph, number: 0, text, headings: [], role: 'lead' },
  }));
}

/** Ranks the sentences of some paragraphs, which are numbered through. */
export interface SentenceRanking {
  /**
   * The likeliest to answer first; how far the first can be trusted is shared out among them by their scores.
   * @param also sentences to be measured whatever their words, because a wording led to them
   */
  readonly rank: (
    words: readonly Word[],
    isInScope: (sentence: number) => boolean,
    also: readonly number[],
  ) => readonly RankedSentence[];
  readonly index: SentenceIndex;
}

function* createSentenceRanking(
  paragraphs: readonly (readonly string[])[],
  thesaurus: Thesaurus,
  { language, model, remember }: SearchMeans,
  note: NoteSentence | undefined,
): InSteps<SentenceRanking> {
  const scales = yield* createScales(
    paragraphs,
    { thesaurus, telling: model.telling, language, remember },
    note,
  );
  yield;
  return {
    index: scales.index,
    rank: (words, isInScope, also) => {
      const question = weighQuestion(words, scales);
      const candidates = addSentences(findCandidates(question, scales.index, isInScope), also);
      const ranked = measureCandidates(question, candidates, scales.index)
        .map((measured) => ({ ...measured, score: model.toScore(measured.features) }))
        .sort((left, right) => right.score - left.score || left.sentence - right.sentence);
      const best = ranked[0]?.score ?? 0;
      const trust = toTrust(measureTrust(question, ranked), model.trust);
      return ranked.map(({ sentence, score, features }) => ({
        sentence,
        score,
        features,
        trust: trust * Math.exp(score - best),
      }));
    },
  };
}

function addSentences(candidates: Candidates, also: readonly number[]): Candidates {
  const known = new Set(candidates.sentences);
  const added = [...new Set(also)].filter((sentence) => !known.has(sentence));
  return added.length === 0 ? candidates : { ...candidates, sentences: [...candidates.sentences, ...added] };
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
  readonly remember: Remember;
}

/** What questions about these paragraphs are weighed with. */
export function* createScales(
  paragraphs: readonly (readonly string[])[],
  { thesaurus, telling, language, remember }: ScaleSources,
  note?: NoteSentence,
): InSteps<Scales> {
  const index = yield* indexSentences(paragraphs, thesaurus, language, note);
  yield;
  const { lexicon } = index;
  const known = [collectForms([...lexicon.forms, ...lexicon.stems], thesaurus.words), ...thesaurus.words];
  const sources = {
    lexicon,
    thesaurus,
    spelling: createSpelling(known, remember),
    families: groupFamilies(lexicon.stems),
    isKnown: (stem: string) => telling.has(stem),
    toStem: language.toStem,
  };
  return { index, sources, telling };
}
