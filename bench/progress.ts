import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long measurement is. */
export interface Progress {
  /** Begins the next stretch of work, of so many steps. */
  readonly start: (task: string, steps: number) => void;
  readonly step: () => void;
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
    stop: () => bar.stop(),
  };
}
