import type { Load } from './crowd.ts';

/** How much is measured. */
export interface Plan {
  readonly people: number;
  /** Before anything counts: the first hundreds run slowly, until the machine code is made. */
  readonly warmUp: Load;
  /** Rounds of each load and bot. */
  readonly rounds: number;
  readonly loads: readonly Load[];
  /** The long row, in which the heap is looked at after every `each` interactions. */
  readonly row: Load & { readonly each: number };
  /** How many at the same moment, one after the other. */
  readonly floods: readonly number[];
}

/** About two minutes. */
export const FULL: Plan = {
  people: 2_000,
  warmUp: { count: 1_000, atOnce: 10 },
  rounds: 7,
  loads: [
    { count: 300, atOnce: 1 },
    { count: 1_000, atOnce: 10 },
    { count: 2_000, atOnce: 50 },
  ],
  row: { count: 10_000, atOnce: 10, each: 1_000 },
  floods: [1_000, 10_000],
};

/** Some seconds: shows that everything runs; its figures say little. */
export const QUICK: Plan = {
  people: 300,
  warmUp: { count: 50, atOnce: 10 },
  rounds: 3,
  loads: [
    { count: 20, atOnce: 1 },
    { count: 50, atOnce: 10 },
    { count: 150, atOnce: 50 },
  ],
  row: { count: 300, atOnce: 10, each: 50 },
  floods: [100, 1_000],
};
