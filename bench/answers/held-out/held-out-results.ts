import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of the questions, from 0 to 1; 0 where none was asked. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What became of questions that the article answers. */
const answerable = v.object({
  questions: count,
  /** Told plainly, a right sentence first. */
  right: share,
  /** Right, or a right sentence among the closest. */
  shown: share,
  /** Told plainly, another sentence first. */
  wrong: share,
  /** Told that the article does not say. */
  gap: share,
  /** The right sentence first, however it was said. */
  first: share,
});

/** What became of questions that nothing answers; the rest was not told at all. */
const others = v.object({ questions: count, plainly: share, closest: share });

/** Who judged: a judge learnt without the articles it is asked about, or the one that is shipped. */
const row = {
  judge: v.picklist(['held out', 'shipped']),
  /** What the judge has learnt from of what it is asked about, and what was tuned on it. */
  learnt: v.string(),
  articles: count,
};

const effort = v.object({
  ...row,
  subject: v.picklist(['bundled', 'tended', 'ours']),
  /** Of each entry and gap; all of them when null. */
  wordings: v.nullable(count),
  answerable,
  unanswerable: others,
  premise: others,
});

/** Another system gives what it finds first, and is never silent. */
const rival = v.object({ system: v.string(), questions: count, first: share });

const entries = v.object({ ...row, entries: count, answerable, offTopic: others });
const entriesRival = v.object({ ...v.object({ entries: count }).entries, ...rival.entries });

const alone = v.object({
  ...row,
  subject: v.string(),
  answerable,
  nearMisses: others,
  premise: others,
  offTopic: others,
});
const aloneRival = v.object({ subject: v.string(), articles: count, ...rival.entries });

const MISSES = ['near misses', 'near misses without negation', 'answers taken out', 'off-topic'] as const;
/** The chance that a question whose right sentence is first scores higher than one that nothing answers. */
const auroc = v.nullable(share);
const misses = v.object({ ...row, file: v.string(), asked: v.picklist(MISSES), others, auroc });
/** The right sentence first where the questions are misspelt. */
const misspelt = share;
const missesRight = v.object({ ...row, file: v.string(), answerable, misspelt });
const missesRival = v.object({
  file: v.string(),
  ...rival.entries,
  misspelt,
  asked: v.picklist(MISSES),
  auroc,
});

/** Answer triggering: of each question's sentences one is given, or none. */
const triggering = v.object({
  file: v.string(),
  system: v.string(),
  questions: count,
  answerable: count,
  /** Where the bar is the one that is shipped. */
  told: v.optional(v.object({ precision: share, recall: share, f1: share })),
  /** Where the bar is the best one for these very questions. */
  bestF1: share,
});

const made = { date: v.string(), notes: listOf(v.string()) };

/** The parts that are measured on what a judge has not learnt from; a part that was not run is absent. */
export const heldOut = v.object({
  effort: v.optional(v.object({ ...made, rows: listOf(effort) })),
  entries: v.optional(v.object({ ...made, rows: listOf(entries), rivals: listOf(entriesRival) })),
  cold: v.optional(v.object({ ...made, rows: listOf(alone), rivals: listOf(aloneRival) })),
  misses: v.optional(
    v.object({ ...made, rows: listOf(misses), right: listOf(missesRight), rivals: listOf(missesRival) }),
  ),
  triggering: v.optional(v.object({ ...made, rows: listOf(triggering) })),
});

export type HeldOut = v.InferOutput<typeof heldOut>;
export type Answerable = v.InferOutput<typeof answerable>;
export type Others = v.InferOutput<typeof others>;
export type JudgeName = 'held out' | 'shipped';
export type EffortRow = v.InferOutput<typeof effort>;
export type MissKind = (typeof MISSES)[number];
export type Misses = NonNullable<HeldOut['misses']>;
export type TriggeringRow = v.InferOutput<typeof triggering>;
/** What a part measured, without when and how. */
export type Rows<Part extends keyof HeldOut> = Omit<NonNullable<HeldOut[Part]>, keyof typeof made>;

function listOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}
