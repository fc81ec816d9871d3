import type { Choice } from '../../../src/answering/judging/decide.ts';
import {
  createExaminer,
  type Examined,
  type Examiner,
  type Judged,
} from '../../../src/answering/judging/examine.ts';
import { SIGNALS } from '../../../src/answering/judging/signals.ts';
import { doAtOnce } from '../../../src/in-steps.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { means } from '../../means.ts';

export function openExaminer(knowledge: Knowledge): Examiner {
  return doAtOnce(createExaminer(knowledge, means));
}

export function examine(examiner: Examiner, question: string): Examined {
  const [examined] = examiner.examine(examiner.read(question), () => true);
  if (examined === undefined) throw new Error('A question has at least one part.');
  return examined;
}

/** What is said of the sentence at an address, or of a gap, with a chance of our own instead of what was learnt. */
function judge(
  examined: Examined,
  { passages, index, outcomeOf }: Examiner,
  place: string,
  chance: number,
): Judged {
  const isGap = !/^p\d+s\d+$/.test(place);
  const target = index.targets.findIndex(({ target: one }) => one.kind === 'gap' && one.gap.id === place);
  const outcome = isGap
    ? (outcomeOf[target] ?? -1)
    : passages.findIndex(({ sentence }) => sentence.at === place);
  if (outcome < 0) throw new Error(`Nothing is at ${place}.`);
  const found = examined.judged.find((one) => one.outcome === outcome);
  const none = {
    outcome,
    isGap,
    ranked: undefined,
    rank: 0,
    targets: [],
    share: 0,
    signals: SIGNALS.map(() => 0),
  };
  return { ...(found ?? none), chance };
}

/** What was examined with these chances instead of those that were learnt, the likeliest first, as an examiner gives it. */
export function withChances(
  examined: Examined,
  examiner: Examiner,
  chances: Readonly<Record<string, number>>,
): Examined {
  const judged = Object.entries(chances).map(([place, chance]) => judge(examined, examiner, place, chance));
  return { ...examined, judged: judged.sort((left, right) => right.chance - left.chance) };
}

export function choose(examiner: Examiner, question: string, place: string, chance = 0.5): Choice {
  const examined = examine(examiner, question);
  return { judged: judge(examined, examiner, place, chance), examined };
}

/** Bars of the tests' own, which stay when the judge is learnt again. */
export const BARS = {
  none: 0.5,
  few: { wordings: 4, chance: 0.5 },
  many: { wordings: 24, chance: 0.3 },
  far: { cosine: 0.3, chance: 0.8 },
  gap: 0.6,
  shown: 0.1,
  alike: 0.3,
};
