import type { Candidates } from './find-candidates.ts';
import type { SentenceIndex, Tokens } from './sentence-index.ts';
import type { AskedQuestion, Use } from './weigh-question.ts';

/** Where and how well the words of a question stand in one sentence. */
export interface SentenceMatch {
  readonly tokens: Tokens;
  /** For each asked word its best weight here, 0 where it does not stand. */
  readonly weights: readonly number[];
  /** For each asked word the place of its best match, -1 for none. */
  readonly places: readonly number[];
  readonly hows: readonly (Use['how'] | undefined)[];
  readonly hits: readonly Hit[];
}

/** One word of the sentence that one word of the question may stand for. */
export interface Hit {
  readonly place: number;
  readonly asked: number;
  readonly weight: number;
}

export function matchSentence(
  question: AskedQuestion,
  index: SentenceIndex,
  sentence: number,
): SentenceMatch {
  const tokens = index.tokensOf(sentence);
  const weights = question.asked.map(() => 0);
  const places = question.asked.map(() => -1);
  const hows: (Use['how'] | undefined)[] = question.asked.map(() => undefined);
  const hits: Hit[] = [];
  const meet = (uses: readonly Use[], place: number, form: string): void => {
    for (const { asked, weight, how } of uses) {
      hits.push({ place, asked, weight });
      const exact = (how === 'same' || how === 'form') && form === question.asked[asked]?.word.form;
      const known = weights[asked] ?? 0;
      if (weight < known || (weight === known && !(exact && hows[asked] === 'form'))) continue;
      hows[asked] = exact ? 'same' : how === 'same' ? 'form' : how;
      if (weight === known) continue;
      weights[asked] = weight;
      places[asked] = place;
    }
  };
  for (let place = 0; place < tokens.terms.length; place += 1) {
    const uses = question.uses.get(tokens.terms[place] ?? -1);
    if (uses !== undefined) meet(uses, place, index.lexicon.forms[tokens.forms[place] ?? -1] ?? '');
  }
  for (const { term, place } of tokens.concepts) meet(question.uses.get(term) ?? [], place, '');
  return { tokens, weights, places, hows, hits };
}

/** One candidate with all that its features are computed from. */
export interface LookedAt {
  readonly question: AskedQuestion;
  readonly index: SentenceIndex;
  readonly candidates: Candidates;
  readonly sentence: number;
  /** Its place among the candidates. */
  readonly rank: number;
  readonly match: SentenceMatch;
  /** The places of its words that the question does not have itself. */
  readonly newWords: readonly number[];
  readonly among: Among;
  /** The match of any sentence of the same articles; computed once. */
  readonly matchOf: (sentence: number) => SentenceMatch;
}

/** How all candidates stand, by their places. */
export interface Among {
  readonly scores: readonly number[];
  readonly paragraphScores: readonly number[];
  /** What of the question each covers, in weight of its words. */
  readonly covered: readonly number[];
}

/** The sentence so many places further on (or back), when it stands in the same paragraph. */
export function findNeighbour(
  { index, sentence, matchOf }: LookedAt,
  away: number,
): SentenceMatch | undefined {
  const [start, end] = index.rangeOf(index.paragraphOf(sentence));
  const other = sentence + away;
  return other >= start && other < end ? matchOf(other) : undefined;
}
