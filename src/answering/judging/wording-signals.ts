import type { Cues } from '../language/cues.ts';
import type { NearTarget } from '../wordings/match-wordings.ts';
import type { WordingIndex } from '../wordings/wording-index.ts';
import { countBits } from '../words/spelling.ts';
import type { Candidate } from './candidates.ts';
import { type Questioned, toNumber } from './lacks.ts';
import type { NearForms, Nearness } from './nearness.ts';
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
  /** The number of what is sought in `SOUGHT`. */
  readonly sought: number;
  readonly candidates: readonly Candidate[];
  readonly index: WordingIndex;
  readonly texts: Texts;
  readonly cues: Cues;
  readonly nearness: Nearness;
  readonly near: NearForms;
}

/** The signals of the nearest wording, in the order of `WORDING_SIGNALS`; all 0 where none leads to the candidate. */
export function measureWording(candidate: Candidate, weighing: Weighing): readonly number[] {
  const [near] = candidate.targets;
  if (near === undefined) return WORDING_SIGNALS.map(() => 0);
  const { index, question } = weighing;
  const wording = index.wording(near.wording);
  const { asked } = question;
  const marks = new Set(wording.marks);
  const met = (name: string): boolean => marks.has(index.findMark(name) ?? -1);
  const { form, head } = asked.read;
  const own = index.targets[near.target]?.own ?? 0;
  const all = candidate.targets.reduce((sum, { target }) => sum + (index.targets[target]?.own ?? 0), 0);
  const only = listOnlyInWording(near, candidate, weighing);
  return [
    near.cosine,
    near.softCosine,
    near.covered,
    near.softCovered,
    near.used,
    near.softUsed,
    near.softCovered * near.softUsed,
    Math.max(...candidate.targets.map(({ best3 }) => best3)),
    toNumber(form !== undefined && form === wording.form),
    toNumber(form !== undefined && wording.form !== undefined && form !== wording.form),
    toNumber(wording.sought === weighing.sought),
    head === undefined ? -1 : toNumber(met(head)),
    toNumber(asked.marks.some(({ concept, name }) => concept?.isName === true && !met(name))),
    toNumber(only.some(({ isName }) => isName)),
    toNumber(wording.isNegated !== question.facts.isNegated),
    countBits(question.facts.attributes & ~wording.attributes),
    countBits(wording.attributes & ~question.facts.attributes),
    countBits(wording.attributes & question.facts.attributes),
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
  near: NearTarget,
  { isGap, outcome }: Candidate,
  { index, question, texts }: Weighing,
) {
  const content = isGap ? undefined : texts.sentence(outcome).content;
  const asked = new Set(question.asked.marks.flatMap(({ meets }) => meets.map(({ mark }) => mark)));
  const whole = index.contentSquares[near.wording] ?? 0;
  return [...index.wording(near.wording).marks].flatMap((mark) => {
    const concept = index.conceptOf(mark);
    if (concept === undefined || asked.has(mark) || content?.has(concept.name) === true) return [];
    return [{ isName: concept.isName, share: whole === 0 ? 0 : index.weightOf(mark) ** 2 / whole }];
  });
}
