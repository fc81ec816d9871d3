import type { Cues } from '../language/cues.ts';
import type { NearTarget } from '../wordings/match-wordings.ts';
import type { IndexedWording, WordingIndex } from '../wordings/wording-index.ts';
import { countBits } from '../words/spelling.ts';
import type { Candidate } from './candidates.ts';
import { type Questioned, toNumber } from './lacks.ts';
import type { Cover } from './nearness.ts';
import type { Texts } from './texts.ts';

/** What is measured of the nearest wording that leads to a candidate. */
export const WORDING_SIGNALS = [
  'cosine',
  'soft cosine',
  'question covered',
  'question softly covered',
  'wording used',
  'wording softly used',
  'both covered',
  'three best',
  'same form',
  'other form',
  'same thing sought',
  'head in the wording',
  'name or number only in the question',
  'name or number only in the wording',
  'only one denies',
  'attribute only in the question',
  'attribute only in the wording',
  'attribute in both',
  'heaviest only in the wording',
  'wordings of the nearest (log)',
  'wordings of the outcome (log)',
  'share',
] as const;

/** What the signals of a question's candidates are measured from. */
export interface Weighing {
  readonly question: Questioned;
  /** The marks of wordings that one of the question's marks meets. */
  readonly met: ReadonlySet<number>;
  /** The number of what is sought in `SOUGHT`. */
  readonly sought: number;
  readonly candidates: readonly Candidate[];
  readonly index: WordingIndex;
  readonly texts: Texts;
  readonly cues: Cues;
  readonly cover: Cover;
}

/** The wording that leads nearest to a candidate. */
export interface NearestWording extends IndexedWording {
  readonly near: NearTarget;
  readonly isIn: ReadonlySet<number>;
}

/** @returns undefined where none leads to it */
export function readNearest({ targets: [near] }: Candidate, index: WordingIndex): NearestWording | undefined {
  if (near === undefined) return undefined;
  const wording = index.wording(near.wording);
  return { ...wording, near, isIn: new Set(wording.marks) };
}

/** The signals of the nearest wording, in the order of `WORDING_SIGNALS`; all 0 where none leads to the candidate. */
export function measureWording(
  candidate: Candidate,
  nearest: NearestWording | undefined,
  weighing: Weighing,
): readonly number[] {
  if (nearest === undefined) return WORDING_SIGNALS.map(() => 0);
  const { near } = nearest;
  const { index, question } = weighing;
  const { asked } = question;
  const met = (name: string): boolean => nearest.isIn.has(index.findMark(name) ?? -1);
  const { form, head } = asked.read;
  const own = index.targets[near.target]?.own ?? 0;
  const all = candidate.targets.reduce((sum, { target }) => sum + (index.targets[target]?.own ?? 0), 0);
  const only = listOnlyInWording(nearest, candidate, weighing);
  return [
    near.cosine,
    near.softCosine,
    near.covered,
    near.softCovered,
    near.used,
    near.softUsed,
    near.softCovered * near.softUsed,
    Math.max(...candidate.targets.map(({ best3 }) => best3)),
    toNumber(form !== undefined && form === nearest.form),
    toNumber(form !== undefined && nearest.form !== undefined && form !== nearest.form),
    toNumber(nearest.sought === weighing.sought),
    head === undefined ? -1 : toNumber(met(head)),
    toNumber(asked.marks.some(({ concept, name }) => concept?.isName === true && !met(name))),
    toNumber(only.some(({ isName }) => isName)),
    toNumber(nearest.isNegated !== question.facts.isNegated),
    countBits(question.facts.attributes & ~nearest.attributes),
    countBits(nearest.attributes & ~question.facts.attributes),
    countBits(nearest.attributes & question.facts.attributes),
    Math.max(0, ...only.map(({ share }) => share)),
    Math.log1p(own),
    Math.log1p(all),
    candidate.share * toDamping(own),
  ];
}

/** With few wordings a share says nothing: with one entry alone it is 1. It counts fully from 26 wordings on. */
export function toDamping(own: number): number {
  return Math.min(1, Math.log1p(own) / Math.log1p(26)) ** 2;
}

/** The words of the nearest wording that neither the question nor the sentence has, with their share of its weight. */
function listOnlyInWording(
  { near, marks }: NearestWording,
  { isGap, outcome }: Candidate,
  { index, met, texts }: Weighing,
) {
  const content = isGap ? undefined : texts.sentence(outcome).content;
  const whole = index.contentSquares[near.wording] ?? 0;
  return [...marks].flatMap((mark) => {
    const concept = index.conceptOf(mark);
    if (concept === undefined || met.has(mark) || content?.has(concept.name) === true) return [];
    return [{ isName: concept.isName, share: whole === 0 ? 0 : index.weightOf(mark) ** 2 / whole }];
  });
}
