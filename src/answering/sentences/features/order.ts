import { CLASS } from '../../words/word-classes.ts';
import type { Hit, LookedAt, SentenceMatch } from '../match-sentence.ts';
import type { AskedQuestion } from '../weigh-question.ts';

export const ORDER = [
  'neighbouring words stay neighbours',
  'longest run',
  'spread of the matches',
  'covered within one clause',
  'rare pairs together',
  'rare pairs together, against the whole',
] as const;

/** Whether the words stand together in the sentence as they do in the question. */
export function measureOrder(looked: LookedAt): readonly number[] {
  const { question, match } = looked;
  const places = [...new Set(match.hits.map(({ place }) => place))].sort((left, right) => left - right);
  const spread =
    places.length < 2 ? 0 : ((places.at(-1) ?? 0) - (places[0] ?? 0) + 1) / Math.max(1, places.length);
  return [
    measureNeighbours(question, match),
    measureRun(looked, match) / question.total,
    spread,
    measureClause(question, match) / question.total,
    ...measurePairs(question, match),
  ];
}

/** How far the distance of two neighbouring words differs from the question's; a swapped pair counts one more. */
function measureNeighbours({ asked }: AskedQuestion, match: SentenceMatch): number {
  let whole = 0;
  let kept = 0;
  for (const [place, left] of asked.entries()) {
    const right = asked[place + 1];
    if (right === undefined) continue;
    const weight = Math.min(left.weight, right.weight);
    whole += weight;
    const gap = right.place - left.place;
    let least = Number.POSITIVE_INFINITY;
    for (const [one, other] of pairsOf(match.hits, place)) {
      const apart = other.place - one.place;
      least = Math.min(least, apart > 0 ? Math.abs(apart - gap) : Math.abs(apart) + 1);
    }
    kept += weight / (1 + least);
  }
  return whole === 0 ? 0 : kept / whole;
}

/** All ways in which an asked word and the next one are met at two places. */
function* pairsOf(hits: readonly Hit[], asked: number): Generator<readonly [Hit, Hit]> {
  for (const one of hits) {
    if (one.asked !== asked) continue;
    for (const other of hits) if (other.asked === asked + 1 && other.place !== one.place) yield [one, other];
  }
}

/** Long texts are not searched for runs to their end; every word costs time. */
const LONGEST_COMPARED = 60;

/** What the heaviest run of two words or more weighs that stands in both in the same order, stop words included. */
function measureRun({ question, index }: LookedAt, { tokens }: SentenceMatch): number {
  const { words, asked, uses } = question;
  const numbers = new Map(asked.map(({ word }, number) => [word.stem, number]));
  const compared = words.slice(0, LONGEST_COMPARED).map((word) => ({
    form: index.lexicon.findForm(word.form) ?? -1,
    number: numbers.get(word.stem) ?? -1,
  }));
  const weighAlike = (place: number, token: number): number => {
    const { form = -1, number = -1 } = compared[place] ?? {};
    if (number === -1) return form !== -1 && tokens.forms[token] === form ? 0 : -1;
    const found = uses.get(tokens.terms[token] ?? -1) ?? [];
    return found.some((use) => use.asked === number && use.weight >= 0.5) ? (asked[number]?.weight ?? 0) : -1;
  };
  let heaviest = 0;
  for (const start of compared.keys()) {
    for (const token of tokens.forms.keys()) {
      let weight = 0;
      let length = 0;
      for (;;) {
        const more = weighAlike(start + length, token + length);
        if (more < 0 || token + length >= tokens.forms.length) break;
        weight += more;
        length += 1;
      }
      if (length > 1 && weight > heaviest) heaviest = weight;
    }
  }
  return heaviest;
}

/** What is covered within the best clause; commas, brackets and dashes part clauses. */
function measureClause({ asked }: AskedQuestion, { tokens, hits }: SentenceMatch): number {
  let best = 0;
  let covered = new Map<number, number>();
  const close = (): void => {
    let sum = 0;
    for (const [number, weight] of covered) sum += (asked[number]?.weight ?? 0) * weight;
    best = Math.max(best, sum);
    covered = new Map();
  };
  let end = 0;
  for (const { place, asked: number, weight } of hits) {
    for (; end <= place; end += 1) if (((tokens.classes[end] ?? 0) & CLASS.afterBreak) !== 0) close();
    covered.set(number, Math.max(covered.get(number) ?? 0, weight));
  }
  close();
  return best;
}

/** Two rare words that stand together elsewhere should stand together here: within so many words. */
const TOGETHER = 3;

function measurePairs(
  { pairs, total }: AskedQuestion,
  { hits, weights }: SentenceMatch,
): readonly [number, number] {
  let whole = 0;
  let together = 0;
  for (const [place, weight] of pairs.entries()) {
    if (weight === 0) continue;
    whole += weight;
    if ((weights[place] ?? 0) < 0.5 || (weights[place + 1] ?? 0) < 0.5) continue;
    for (const [one, other] of pairsOf(hits, place)) {
      if (Math.abs(other.place - one.place) > TOGETHER) continue;
      together += weight;
      break;
    }
  }
  return [whole === 0 ? -1 : together / whole, together / total];
}
