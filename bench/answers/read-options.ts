import { parseArgs } from 'node:util';
import { SHARES } from './held-out/folds.ts';
import type { Variant } from './results.ts';

/** What can be measured by itself: `npm run bench -- answers effort`. */
const PARTS = ['search', 'checks', 'growth', 'effort', 'entries', 'cold', 'misses', 'triggering'] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, as typed after `npm run bench -- answers`. */
export interface Options {
  readonly parts: ReadonlySet<Part>;
  /** Whether no part was named. */
  readonly isWhole: boolean;
  /** Little of everything, for trying; nothing is written. */
  readonly isQuick: boolean;
  /** Files in SQuAD's format. */
  readonly squad: readonly string[];
  /** Files in SQuAD's format whose articles, one after another, the growing index is made of. */
  readonly corpus: readonly string[];
  /** The folder of the data that judges are learnt from. */
  readonly data: string;
  /** A file of WikiQA's public distribution. */
  readonly wikiqa: string | undefined;
  /** How many judges are learnt, each without some of the articles. */
  readonly folds: number;
  /** So many questions of each file, drawn by the seed; all when 0. */
  readonly sample: number;
  /** Ask as written, misspelt, or both. */
  readonly variants: readonly Variant[];
  /** How many sentences to grow to at most; 0 leaves growth out. */
  readonly growth: number;
  readonly seed: number;
}

/** The tuning files beside the working copy, where they are at hand. */
const DATA = '../shared/data';
const TUNING = [`${DATA}/squad-tuning.json`, `${DATA}/squad2-tuning.json`] as const;
const SAMPLE = { whole: 2_000, quick: 100 } as const;
const GROWTH = { whole: 100_000, quick: 2_000 } as const;
const FOLDS = { whole: 2, quick: 1 } as const;

export const USAGE = `npm run bench -- answers [part …] [options]
  parts: ${PARTS.join(', ')}; all when none is named.
  A part that is named is measured and replaces its figures in the report; the others stay.
  --data FOLDER  what judges are learnt from, and measured on in folds (default ${DATA})
  --folds N      so many judges, each without some of the articles (1 to ${SHARES}, default ${FOLDS.whole})
  --wikiqa FILE  a file of WikiQA's public distribution, for triggering
  --quick        one fold, judges that learn from little, few questions; prints and writes nothing
  --squad FILE   a file in SQuAD's format; may be repeated (default: ${TUNING.join(' and ')})
  --sample N     so many questions of each file (default ${SAMPLE.whole}; 0 for all)
  --typos        ask misspelt questions only (default: each question as it is and misspelt)
  --corpus FILE  a file in SQuAD's format whose articles growth is measured with; may be repeated (default: the same, the unseen ones first)
  --growth N     grow to so many sentences (default ${GROWTH.whole}; 0 to leave it out)
  --seed N       draws the sample and the typing errors (default 1)
`;

/** @throws where a part is not known, or triggering is asked for without a file */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: DATA },
      folds: { type: 'string' },
      wikiqa: { type: 'string' },
      quick: { type: 'boolean', default: false },
      squad: { type: 'string', multiple: true, default: [...TUNING] },
      corpus: { type: 'string', multiple: true, default: [...TUNING].reverse() },
      sample: { type: 'string' },
      typos: { type: 'boolean', default: false },
      growth: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const of = values.quick ? 'quick' : 'whole';
  const parts = positionals.map(toPart);
  if (parts.includes('triggering') && values.wikiqa === undefined)
    throw new Error('triggering needs a file of WikiQA’s public distribution: --wikiqa FILE');
  return {
    parts: new Set(parts.length === 0 ? PARTS : parts),
    isWhole: parts.length === 0,
    isQuick: values.quick,
    squad: values.squad,
    corpus: values.corpus,
    data: values.data,
    wikiqa: values.wikiqa,
    folds: Math.min(SHARES, Math.max(1, toCount(values.folds, FOLDS[of]))),
    sample: toCount(values.sample, SAMPLE[of]),
    variants: values.typos ? ['misspelt'] : ['clean', 'misspelt'],
    growth: toCount(values.growth, GROWTH[of]),
    seed: toCount(values.seed, 1),
  };
}

function toPart(typed: string): Part {
  const part = PARTS.find((one) => one === typed);
  if (part === undefined) throw new Error(`There is no part “${typed}”; the parts are ${PARTS.join(', ')}.`);
  return part;
}

function toCount(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;
}
