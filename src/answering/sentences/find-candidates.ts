import { keepBest } from '../keep-best.ts';
import type { Postings } from './postings.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { AskedQuestion } from './weigh-question.ts';

/** The sentences worth a closer look, the most promising first. */
export interface Candidates {
  readonly sentences: readonly number[];
  /** BM25 of a sentence, divided by what the whole question weighs. */
  scoreOf(sentence: number): number;
  /** BM25 of the paragraph it stands in. */
  paragraphScoreOf(sentence: number): number;
}

/** Measured: with 100 the right sentence is no more often first. */
const MOST_CANDIDATES = 20;
/** What the paragraph counts against the sentence, for choosing candidates. */
const PARAGRAPH_SHARE = 0.4;

export function findCandidates(
  question: AskedQuestion,
  index: SentenceIndex,
  isInScope: (sentence: number) => boolean,
): Candidates {
  const own = scoreTexts(question, index.inSentences, { saturation: 0.9, byLength: 0.35 }, 'weight');
  const around = scoreTexts(
    question,
    index.inParagraphs,
    { saturation: 0.9, byLength: 0.6 },
    'paragraphWeight',
  );
  const scoreOf = (sentence: number): number => (own.scores[sentence] ?? 0) / question.total;
  const paragraphScoreOf = (sentence: number): number =>
    (around.scores[index.paragraphOf(sentence)] ?? 0) / question.paragraphTotal;
  const best = keepBest(MOST_CANDIDATES);
  for (const paragraph of around.touched) {
    const [start, end] = index.rangeOf(paragraph);
    for (let sentence = start; sentence < end; sentence += 1) {
      const score = scoreOf(sentence) + PARAGRAPH_SHARE * paragraphScoreOf(sentence);
      if (best.mayEnter(score) && isInScope(sentence)) best.enter(sentence, score);
    }
  }
  return { sentences: best.list().map(({ number }) => number), scoreOf, paragraphScoreOf };
}

interface Scored {
  readonly scores: Float64Array;
  readonly touched: readonly number[];
}

interface Bm25 {
  /** k1 */
  readonly saturation: number;
  /** b */
  readonly byLength: number;
}

/** BM25 over the best option of each asked word; the settings are those measured best. */
function scoreTexts(
  question: AskedQuestion,
  postings: Postings,
  { saturation, byLength }: Bm25,
  weight: 'weight' | 'paragraphWeight',
): Scored {
  const scores = new Float64Array(postings.texts);
  const gains = new Float64Array(postings.texts);
  const touched: number[] = [];
  for (const word of question.asked) {
    const gained: number[] = [];
    for (const option of word.options) {
      const posting = postings.of(option.term);
      for (let at = 0; at < posting.length; at += 2) {
        const text = posting[at] ?? 0;
        const times = posting[at + 1] ?? 0;
        const norm = 1 - byLength + (byLength * postings.lengthOf(text)) / postings.averageLength;
        const gain = (option.weight * times * (saturation + 1)) / (times + saturation * norm);
        const known = gains[text] ?? 0;
        if (known === 0) gained.push(text);
        if (gain > known) gains[text] = gain;
      }
    }
    for (const text of gained) {
      if (scores[text] === 0) touched.push(text);
      scores[text] = (scores[text] ?? 0) + (gains[text] ?? 0) * word[weight];
      gains[text] = 0;
    }
  }
  return { scores, touched };
}
