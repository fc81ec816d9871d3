import { setImmediate } from 'node:timers/promises';

/** Long work cut into steps; after each of them whoever does it may let others come to turn. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does all of it now. */
export function doAtOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does it and lets others come to turn every few milliseconds, so that a bot that reloads goes on answering. */
export async function doInTurns<T>(work: InSteps<T>): Promise<T> {
  for (let pause = performance.now() + LONGEST_STRETCH; ; ) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < pause) continue;
    await setImmediate();
    pause = performance.now() + LONGEST_STRETCH;
  }
}

/** In milliseconds: a small part of the three seconds Discord gives for an answer. */
const LONGEST_STRETCH = 20;
