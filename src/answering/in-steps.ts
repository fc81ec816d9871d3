/** Long work cut into steps; after each of them whoever does it may let others come to turn. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does all of it now. */
export function doAtOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
