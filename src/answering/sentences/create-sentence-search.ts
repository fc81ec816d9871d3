import type { Article, Knowledge, Sentence } from '../../knowledge/knowledge.ts';
import { listGeneralSynonyms } from '../english/list-general-synonyms.ts';
import { translate } from '../foreign/translate.ts';
import type { InSteps } from '../in-steps.ts';
import type { RankedSentence } from '../judge.ts';
import { createThesaurus } from '../lexicon/thesaurus.ts';
import { readChat } from '../words/read-chat.ts';
import { createSentenceRanking } from './create-sentence-ranking.ts';

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

export function* createSentenceSearch({ articles, synonyms }: Knowledge): InSteps<SentenceSearch> {
  const thesaurus = createThesaurus([
    { groups: synonyms, weight: OWN_SYNONYM },
    { groups: listGeneralSynonyms(), weight: GENERAL_SYNONYM },
  ]);
  const paragraphs = articles.flatMap(groupByParagraph);
  const passages = paragraphs.flat();
  yield;
  const ranking = yield* createSentenceRanking(
    paragraphs.map((paragraph) => paragraph.map(({ sentence }) => sentence.text)),
    thesaurus,
  );
  return {
    passages,
    search: (question, isInScope) =>
      ranking.rank(translate(readChat(question.slice(0, LONGEST_QUESTION))), (sentence) => {
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
