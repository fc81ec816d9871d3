import { FEATURES } from '../sentences/measure.ts';
import type { WordingIndex } from '../wordings/wording-index.ts';
import type { Candidate } from './candidates.ts';
import { LACKS, measureLacks, toNumber } from './lacks.ts';
import type { Cover } from './nearness.ts';
import type { Texts } from './texts.ts';
import {
  measureWording,
  type NearestWording,
  readNearest,
  toDamping,
  type Weighing,
  WORDING_SIGNALS,
} from './wording-signals.ts';

/** Features of the sentence ranking that the judge looks at as well. */
const OF_RANKING = [
  'covered',
  'covered by the same form',
  'covered by synonyms',
  'focus covered',
  'heaviest covered',
  'score of the paragraph',
  'score against the best',
  'holds what is sought',
  'close to the matches',
  'neighbouring words stay neighbours',
  'rare pairs together',
  'covered within one clause',
  'rescued by the paragraph',
  'share of the sentence that was asked',
] as const satisfies readonly (typeof FEATURES)[number][];

const OF_SENTENCE = [
  'trust',
  'rank',
  'trust of the first',
  'trust of the best other',
  'lead or distance',
  'another sentence is first',
] as const;

const OF_RIVALS = [
  'cosine of the best other',
  'cosine of the best opposite',
  'share of the best other',
] as const;

const OF_BOTH = [
  'covered by all wordings',
  'covered by all wordings and the sentence',
  'covered by wording and sentence',
  'heaviest in neither',
  'words in neither',
  'name in neither',
  'head in neither',
  'nearly covered by the sentence',
  'nearly covered by the paragraph',
  'nearly covered by wording and sentence',
  'heaviest not even near',
] as const;

const OF_QUESTION = ['words', 'weight that stands nowhere', 'what is sought', 'is a gap'] as const;

/** The names of the signals, in their order; `models/judge.json` was learnt for exactly these. */
export const SIGNALS = [
  ...OF_SENTENCE,
  ...OF_RANKING,
  ...LACKS,
  ...WORDING_SIGNALS,
  ...OF_RIVALS,
  ...OF_BOTH,
  ...OF_QUESTION,
] as const;

export type Signal = (typeof SIGNALS)[number];

/** The signals of each candidate, in the order of `SIGNALS`. */
export function measureSignals(weighing: Weighing): readonly (readonly number[])[] {
  const standing = readStanding(weighing.candidates);
  const asked = measureQuestion(weighing);
  return weighing.candidates.map((candidate) => {
    const nearest = readNearest(candidate, weighing.index);
    return [
      ...measureSentence(candidate, standing),
      ...measureRanking(candidate),
      ...(candidate.isGap
        ? LACKS.map(() => 0)
        : measureLacks(weighing.question, candidate.outcome, weighing.texts, weighing.cues)),
      ...measureWording(candidate, nearest, weighing),
      ...measureRivals(candidate, standing, weighing.index),
      ...measureBoth(candidate, nearest, weighing),
      ...measureNear(candidate, nearest, weighing),
      ...asked,
      toNumber(candidate.isGap),
    ];
  });
}

/** The best two of each kind, so that each candidate finds the best other one. */
interface Standing {
  readonly ranked: readonly Candidate[];
  readonly byCosine: readonly Candidate[];
  readonly byShare: readonly Candidate[];
}

function readStanding(candidates: readonly Candidate[]): Standing {
  const sortBy = (scoreOf: (candidate: Candidate) => number): readonly Candidate[] =>
    [...candidates].sort((left, right) => scoreOf(right) - scoreOf(left));
  return {
    ranked: candidates
      .filter(({ ranked }) => ranked !== undefined)
      .sort((left, right) => left.rank - right.rank),
    byCosine: sortBy(toCosine),
    byShare: sortBy(({ share }) => share),
  };
}

function toCosine({ targets }: Candidate): number {
  return targets[0]?.softCosine ?? 0;
}

/** Scores differ by more than this only where nothing more is to be learnt from it. */
const LEAST_SCORE = -8;
const MOST_LEAD = 4;

function measureSentence(candidate: Candidate, { ranked }: Standing): readonly number[] {
  const own = candidate.ranked;
  if (candidate.isGap || own === undefined) return [0, 0, 0, 0, LEAST_SCORE, 0];
  const [first] = ranked;
  const other = ranked.find(({ outcome }) => outcome !== candidate.outcome)?.ranked;
  const distance = own.score - (other?.score ?? own.score - MOST_LEAD);
  return [
    own.trust,
    1 / (1 + candidate.rank),
    first?.ranked?.trust ?? 0,
    other?.trust ?? 0,
    Math.min(MOST_LEAD, Math.max(LEAST_SCORE, distance)),
    toNumber(first?.outcome !== candidate.outcome),
  ];
}

const PLACES = OF_RANKING.map((name) => FEATURES.indexOf(name));

function measureRanking({ ranked }: Candidate): readonly number[] {
  return PLACES.map((place) => ranked?.features[place] ?? 0);
}

function measureRivals(
  candidate: Candidate,
  { byCosine, byShare }: Standing,
  index: WordingIndex,
): readonly number[] {
  const other = byCosine.find(({ outcome }) => outcome !== candidate.outcome);
  const opposite = byCosine.find(({ isGap }) => isGap !== candidate.isGap);
  const shared = byShare.find(({ outcome }) => outcome !== candidate.outcome);
  const rival = index.targets[shared?.targets[0]?.target ?? -1]?.own ?? 0;
  return [
    other === undefined ? 0 : toCosine(other),
    opposite === undefined ? 0 : toCosine(opposite),
    (shared?.share ?? 0) * toDamping(rival),
  ];
}

function measureBoth(
  candidate: Candidate,
  nearest: NearestWording | undefined,
  { question, index, texts }: Weighing,
): readonly number[] {
  const { marks, contentSquare, read } = question.asked;
  const content = candidate.isGap ? undefined : texts.sentence(candidate.outcome).content;
  const all = candidate.targets.flatMap(({ target }) => index.targets[target]?.asked ?? []);
  const isInAny = (mark: number): boolean => all.some((asked) => asked.has(mark));
  let [inAll, inAllOrSentence, inBoth, heaviest, lost, nameLost] = [0, 0, 0, 0, 0, 0];
  for (const { name, concept, value, meets } of marks) {
    if (concept === undefined) continue;
    const square = value ** 2;
    const isThere = content?.has(name) === true;
    const isAsked = meets.some(({ mark }) => isInAny(mark));
    if (isAsked) inAll += square;
    if (isAsked || isThere) inAllOrSentence += square;
    if (isThere || meets.some(({ mark }) => nearest?.isIn.has(mark) === true)) {
      inBoth += square;
      continue;
    }
    heaviest = Math.max(heaviest, square);
    lost += 1;
    if (concept.isName) nameLost = 1;
  }
  const part = (square: number): number => (contentSquare === 0 ? 0 : square / contentSquare);
  const { head } = read;
  const isHeadThere =
    head !== undefined && (content?.has(head) === true || isInAny(index.findMark(head) ?? -1));
  return [
    part(inAll),
    part(inAllOrSentence),
    part(inBoth),
    part(heaviest),
    lost,
    nameLost,
    head === undefined ? -1 : toNumber(!isHeadThere),
  ];
}

/** By words that are used alike: what a sentence says in other words than the question. */
function measureNear(
  candidate: Candidate,
  nearest: NearestWording | undefined,
  { question, texts, cover }: Weighing,
): readonly number[] {
  const { marks, contentSquare } = question.asked;
  const isSentence = !candidate.isGap;
  const content = isSentence ? texts.sentence(candidate.outcome).content : undefined;
  const alike = isSentence ? cover(candidate.outcome) : [];
  const around = isSentence ? coverAround(candidate.outcome, texts, cover) : [];
  let [inSentence, inParagraph, inBoth, heaviest] = [0, 0, 0, 0];
  for (const [place, { name, concept, value, meets }] of marks.entries()) {
    if (concept === undefined) continue;
    const square = value ** 2;
    const there = content?.has(name) === true ? 1 : (alike[place] ?? 0);
    const met = Math.max(
      there,
      ...meets.map(({ mark, share }) => (nearest?.isIn.has(mark) === true ? share : 0)),
    );
    inSentence += square * there;
    inParagraph += square * Math.max(there, around[place] ?? 0);
    inBoth += square * met;
    heaviest = Math.max(heaviest, square * (1 - met));
  }
  const part = (square: number): number => (contentSquare === 0 ? 0 : square / contentSquare);
  return [part(inSentence), part(inParagraph), part(inBoth), part(heaviest)];
}

/** The same for the sentence with those around it. */
function coverAround(sentence: number, texts: Texts, cover: Cover): Float64Array {
  const [start, end] = texts.rangeAround(sentence);
  const best = cover(sentence).slice();
  for (let other = start; other < end; other += 1) {
    const covered = cover(other);
    for (let place = 0; place < best.length; place += 1)
      best[place] = Math.max(best[place] ?? 0, covered[place] ?? 0);
  }
  return best;
}

/** What is the same for all candidates. */
function measureQuestion({ question, sought, texts, index }: Weighing): readonly number[] {
  const { marks, contentSquare } = question.asked;
  const content = marks.filter(({ concept }) => concept !== undefined);
  const nowhere = content
    .filter(({ name }) => !texts.isMarkWritten(name) && index.findMark(name) === undefined)
    .reduce((sum, { value }) => sum + value ** 2, 0);
  return [content.length, contentSquare === 0 ? 1 : nowhere / contentSquare, sought];
}
