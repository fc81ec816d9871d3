import { SIGNALS } from '../src/answering/judging/signals.ts';
import { means } from './means.ts';

const NEARNESS = SIGNALS.indexOf('soft cosine');

/**
 * What the program answers with, but for what was learnt of trust: here a candidate is as likely as its nearest wording
 * is alike. For tests of what is made of answers, which must not change when the judge is learnt again.
 */
export const plainMeans = {
  ...means,
  judge: {
    ...means.judge,
    toChance: (signals: readonly number[]) => signals[NEARNESS] ?? 0,
    bars: {
      ...means.judge.bars,
      none: 0.6,
      few: { wordings: 1, chance: 0.6 },
      many: { wordings: 100, chance: 0.6 },
      gap: 0.6,
      shown: 0.2,
      alike: 0.3,
    },
  },
};
