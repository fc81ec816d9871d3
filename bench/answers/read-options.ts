import { parseArgs } from 'node:util';
import type { Variant } from './results.ts';

/** What is measured, as typed after `npm run bench -- answers`. */
export interface Options {
  /** Files in SQuAD's format. */
  readonly squad: readonly string[];
  /** Files in SQuAD's format whose articles, one after another, the growing index is made of. */
  readonly corpus: readonly string[];
  /** So many questions of each file, drawn by the seed; all when 0. */
  readonly sample: number;
  /** Ask as written, misspelt, or both. */
  readonly variants: readonly Variant[];
  /** How many sentences to grow to at most; 0 leaves growth out. */
  readonly growth: number;
  readonly seed: number;
}

/** The tuning files beside the working copy, where they are at hand. */
const TUNING = ['../shared/data/squad-tuning.json', '../shared/data/squad2-tuning.json'] as const;
const SAMPLE = 2_000;
const GROWTH = 100_000;

export const USAGE = `npm run bench -- answers [options]
  --squad FILE   a file in SQuAD's format; may be repeated (default: ${TUNING.join(' and ')})
  --sample N     so many questions of each file (default ${SAMPLE}; 0 for all)
  --typos        ask misspelt questions only (default: each question as it is and misspelt)
  --corpus FILE  a file in SQuAD's format whose articles growth is measured with; may be repeated (default: the same, the unseen ones first)
  --growth N     grow to so many sentences (default ${GROWTH}; 0 to leave it out)
  --seed N       draws the sample and the typing errors (default 1)
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      squad: { type: 'string', multiple: true, default: [...TUNING] },
      corpus: { type: 'string', multiple: true, default: [...TUNING].reverse() },
      sample: { type: 'string', default: String(SAMPLE) },
      typos: { type: 'boolean', default: false },
      growth: { type: 'string', default: String(GROWTH) },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    squad: values.squad,
    corpus: values.corpus,
    sample: toCount(values.sample, SAMPLE),
    variants: values.typos ? ['misspelt'] : ['clean', 'misspelt'],
    growth: toCount(values.growth, GROWTH),
    seed: toCount(values.seed, 1),
  };
}

function toCount(text: string, otherwise: number): number {
  return /^\d+$/.test(text) ? Number(text) : otherwise;
}
