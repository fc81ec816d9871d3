import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Presets, SingleBar } from 'cli-progress';

/**
 * How long the work takes on a processor of its own, in milliseconds: the time that passed or the processor time of this
 * process, whichever is less. Each is at least what the work needs; the first also counts waiting for other programs, the
 * second what the runtime does at the same time in other threads.
 */
export function clock<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const usage = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const passed = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  return { value, milliseconds: Math.min(passed, (user + system) / 1_000) };
}

/** Shows how far a long measurement is. */
export interface Progress {
  /** Begins the next stretch of work, of so many steps. */
  readonly start: (task: string, steps: number) => void;
  readonly step: () => void;
  /** So many steps are done in all. */
  readonly update: (steps: number) => void;
  readonly stop: () => void;
}

/** A bar on standard error; silent where nobody watches. */
export function createProgress(): Progress {
  const bar = new SingleBar(
    {
      format: '{task} {bar} {value}/{total}, {eta_formatted} left',
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  return {
    start: (task, steps) => {
      bar.stop();
      bar.start(steps, 0, { task });
    },
    step: () => bar.increment(),
    update: (steps) => bar.update(steps),
    stop: () => bar.stop(),
  };
}

/** Numbers from 0 up to 1, the same every time for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items, each as likely as the others. @throws where there is none */
export function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

/** Node.js hides its garbage collector; memory can only be compared after it has run. */
export function exposeGarbageCollection(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
