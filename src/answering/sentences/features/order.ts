import { CLASS } from '../../words/word-classes.ts';
import type { LookedAt, SentenceMatch } from '../match-sentence.ts';
import type { AskedQuestion, Use } from '../weigh-question.ts';

export const ORDER = [
  'neighbouring words stay neighbours',
  'longest run',
  'spread of the matches',
  'covered within one clause',
  'rare pairs together',
  'rare pairs together, against the whole',
] as const;

/** Whether the words stand together in the sentence as they do in the question. */
export function measureOrder({ question, match }: LookedAt): readonly number[] {
  const places = [...new Set(match.hits.map(({ place }) => place))].sort((left, right) => left - right);
  const met = groupPlaces(question, match);
  const spread =
    places.length < 2 ? 0 : ((places.at(-1) ?? 0) - (places[0] ?? 0) + 1) / Math.max(1, places.length);
  return [
    measureNeighbours(question, met),
    measureRun(question, match) / question.total,
    spread,
    measureClause(question, match) / question.total,
    ...measurePairs(question, match, met),
  ];
}

/** How far the distance of two neighbouring words differs from the question's; a swapped pair counts one more. */
function measureNeighbours({ asked }: AskedQuestion, met: Met): number {
  let whole = 0;
  let kept = 0;
  for (const [place, left] of asked.entries()) {
    const right = asked[place + 1];
    if (right === undefined) continue;
    const weight = Math.min(left.weight, right.weight);
    whole += weight;
    const gap = right.place - left.place;
    let least = Number.POSITIVE_INFINITY;
    for (const one of met[place] ?? [])
      for (const other of met[place + 1] ?? []) {
        const apart = other - one;
        if (apart !== 0) least = Math.min(least, apart > 0 ? Math.abs(apart - gap) : Math.abs(apart) + 1);
      }
    kept += weight / (1 + least);
  }
  return whole === 0 ? 0 : kept / whole;
}

/** For each asked word the places of the sentence where it is met. */
type Met = readonly (readonly number[])[];

function groupPlaces({ asked }: AskedQuestion, { hits }: SentenceMatch): Met {
  const met: number[][] = asked.map(() => []);
  for (const { asked: number, place } of hits) met[number]?.push(place);
  return met;
}

/** Long texts are not searched for runs to their end; every word costs time. */
const LONGEST_COMPARED = 60;

/** What the heaviest run of two words or more weighs that stands in both in the same order, stop words included. */
function measureRun(question: AskedQuestion, { tokens }: SentenceMatch): number {
  const words = Math.min(question.words.length, LONGEST_COMPARED);
  const { length } = tokens.forms;
  const uses = Array.from(tokens.terms, (term) => question.uses.get(term));
  let heaviest = 0;
  // Each run of words lies on one diagonal of the table of all words and tokens.
  for (let diagonal = 1 - length; diagonal < words; diagonal += 1) {
    let [weight, run] = [0, 0];
    for (let place = Math.max(0, diagonal); place < words && place - diagonal < length; place += 1) {
      const token = place - diagonal;
      const more = weighAlike(question, place, tokens.forms[token] ?? -1, uses[token]);
      weight = more < 0 ? 0 : weight + more;
      run = more < 0 ? 0 : run + 1;
      if (run > 1 && weight > heaviest) heaviest = weight;
    }
  }
  return heaviest;
}

/** What it weighs that a word of the question and one of the sentence are alike; -1 where they are not. */
function weighAlike(
  { forms, places, asked }: AskedQuestion,
  place: number,
  form: number,
  uses: readonly Use[] | undefined,
): number {
  const own = places[place] ?? -1;
  if (own === -1) return form !== -1 && forms[place] === form ? 0 : -1;
  if (uses === undefined) return -1;
  for (const use of uses) if (use.asked === own && use.weight >= 0.5) return asked[own]?.weight ?? 0;
  return -1;
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
  { weights }: SentenceMatch,
  met: Met,
): readonly [number, number] {
  let whole = 0;
  let together = 0;
  for (const [place, weight] of pairs.entries()) {
    if (weight === 0) continue;
    whole += weight;
    if ((weights[place] ?? 0) < 0.5 || (weights[place + 1] ?? 0) < 0.5) continue;
    if (areTogether(met[place] ?? [], met[place + 1] ?? [])) together += weight;
  }
  return [whole === 0 ? -1 : together / whole, together / total];
}

function areTogether(places: readonly number[], others: readonly number[]): boolean {
  return places.some((one) => others.some((other) => other !== one && Math.abs(other - one) <= TOGETHER));
}
