import { readTrees, type TreeScore } from '../sentences/trees.ts';
import { SIGNALS } from './signals.ts';

/** What was learnt of trusting candidates; `models/judge.json` says from what, when and by which command. */
export interface JudgeModel {
  /** Between 0 and 1: how likely it is that a candidate with these signals is right. */
  readonly toChance: (signals: readonly number[]) => number;
  /** For a stem how rare it is in English: 0 where every sentence has it, 1 (and absent) where hardly any does. */
  readonly background: ReadonlyMap<string, number>;
  readonly bars: Bars;
}

/** The chances from which something is done; chosen on articles that the judge had not seen (docs/answering.md). */
export interface Bars {
  /** A sentence that no wording leads to is given from this chance on, */
  readonly none: number;
  /** an outcome with no more wordings than this from this, */
  readonly few: Bar;
  /** one with as many or more from this, and between the two the bar falls with the logarithm of their number. */
  readonly many: Bar;
  /** An outcome with many wordings, none of which is as much like the question as this. */
  readonly far: { readonly cosine: number; readonly chance: number };
  /** A gap is told. */
  readonly gap: number;
  /** A place is shown. */
  readonly shown: number;
  /** In shares of the question: so much of it is used like what stands in a place that has no word of it. */
  readonly alike: number;
}

export interface Bar {
  readonly wordings: number;
  readonly chance: number;
}

/** The file as it is written; `signals` must be those that this code measures. */
export interface JudgeModelFile {
  readonly signals: readonly string[];
  /** The log-odds before any tree. */
  readonly base: number;
  readonly bars: Bars;
  /** Each begins with the rarity, then the stems that have it. */
  readonly background: readonly string[];
  readonly trees: readonly string[];
}

/** @throws where the model was learnt for other signals than are measured, because its numbers would mean others */
export function readJudgeModel({ signals, base, bars, background, trees }: JudgeModelFile): JudgeModel {
  if (signals.join() !== SIGNALS.join()) {
    const place = [...signals, ''].findIndex((name, at) => name !== SIGNALS[at]);
    throw new Error(
      `models/judge.json was learnt for other signals than are measured (the first: “${signals[place] ?? 'none'}” for “${SIGNALS[place] ?? 'none'}”): run the command that the file names.`,
    );
  }
  const score: TreeScore = readTrees(trees);
  return {
    toChance: (measured) => 1 / (1 + Math.exp(-(base + score(measured)))),
    background: readBackground(background),
    bars,
  };
}

export function readBackground(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const [rarity, ...stems] = line.split(' ');
      return stems.map((stem): readonly [string, number] => [stem, Number(rarity)]);
    }),
  );
}
