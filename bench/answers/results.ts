import * as v from 'valibot';
import { heldOut } from './held-out/held-out-results.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of the questions, from 0 to 1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const milliseconds = v.pipe(v.number(), v.minValue(0));

/** How well and how fast a system finds the sentence that holds the answer. */
const retrieval = v.object({
  system: v.string(),
  variant: v.picklist(['clean', 'misspelt']),
  questions: count,
  first: share,
  firstThree: share,
  /** The mean of one divided by the place of the right sentence, among the first ten. */
  reciprocalRank: share,
  /** A question. */
  median: milliseconds,
  slow: milliseconds,
  /** An article, the median. */
  index: milliseconds,
});

/** How well a system's score tells questions that the article answers from others. */
const withholding = v.object({
  system: v.string(),
  against: v.picklist(['off-topic', 'unanswerable']),
  questions: count,
  /** The chance that a question it can answer scores higher than one it cannot; a half is a guess. */
  auroc: share,
  /** Of the right answers, the share still given when so many of the other questions are (wrongly) answered. */
  keptAtOne: share,
  keptAtFive: share,
});

/** What the bot does with questions about an article nobody has curated, in shares of the questions. */
const decisions = v.object({
  asked: v.picklist(['on the article', 'off-topic', 'unanswerable']),
  questions: count,
  answeredRight: share,
  answeredWrong: share,
  /** Offered, the right sentence among what is offered. */
  offeredRight: share,
  offeredWrong: share,
  refused: share,
});

/** What became of the articles' own checks, in numbers of questions. */
const checks = v.object({
  article: v.string(),
  must: v.object({ right: count, offered: count, wrong: count, refused: count }),
  mustNot: v.object({ withheld: count, offered: count, answered: count }),
});

/** What a question costs when there is more to search. */
const growth = v.object({
  system: v.string(),
  sentences: count,
  /** How many of the sentences differ, counted where they were opened. */
  different: count,
  /** 0 for a system that was too slow to be asked. */
  questions: count,
  measured: v.optional(
    v.object({
      /** Of the questions. */
      first: share,
      /** A question. */
      median: milliseconds,
      slow: milliseconds,
      /** The whole index. */
      index: milliseconds,
      /** In megabytes, of the index alone. */
      memory: v.number(),
    }),
  ),
});

/** What was measured with the questions of one file. */
const file = v.object({
  file: v.string(),
  articles: count,
  /** Of an article, the median. */
  sentences: count,
  retrieval: listOf(retrieval),
  withholding: listOf(withholding),
  decisions: listOf(decisions),
});

/** All that one run measured, as it stands in `bench/results.json`. */
const results = v.object({
  date: v.string(),
  machine: v.string(),
  /** Processes that wanted to run in the minute before (load average); 0 where the system does not count them. */
  load: v.number(),
  versions: listOf(v.string()),
  notes: listOf(v.string()),
  files: listOf(file),
  checks: listOf(checks),
  /** What the growing index was made of. */
  corpus: v.object({ files: listOf(v.string()), articles: count, sentences: count }),
  growth: listOf(growth),
  /** What was measured on articles that the judge has not learnt from. */
  heldOut: v.optional(heldOut, {}),
});

export type Results = v.InferOutput<typeof results>;
export type FileResults = v.InferOutput<typeof file>;
export type Retrieval = v.InferOutput<typeof retrieval>;
export type Withholding = v.InferOutput<typeof withholding>;
export type Decisions = v.InferOutput<typeof decisions>;
export type CheckResult = v.InferOutput<typeof checks>;
export type Growth = v.InferOutput<typeof growth>;
export type Variant = Retrieval['variant'];

/** Throws when the text is not what `writeResults` wrote. */
export function readResults(text: string): Results {
  return v.parse(results, JSON.parse(text));
}

/** As JSON, its numbers to six digits: more say nothing, and change with every run. */
export function writeResults(measured: Results): string {
  const round = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  // In the order of the shape, whatever order they were measured in, so that a file that is read and written stays.
  return `${JSON.stringify(v.parse(results, measured), round, 2)}\n`;
}

function listOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}
