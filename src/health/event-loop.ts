import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late the event loop came to what was due, in milliseconds, over the last half minute or so. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** In milliseconds. */
const WINDOW = 15_000;

/** Two windows are read, the one before and the running one, so that a look just after a change is no look at nothing. */
export function watchEventLoop(): { readonly read: () => LoopDelay; readonly stop: () => void } {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  histogram.enable();
  let before: LoopDelay = { p50: 0, p99: 0, most: 0 };
  const readNow = (): LoopDelay =>
    histogram.count === 0
      ? { p50: 0, p99: 0, most: 0 }
      : {
          p50: toDelay(histogram.percentile(50)),
          p99: toDelay(histogram.percentile(99)),
          most: toDelay(histogram.max),
        };
  const timer = setInterval(() => {
    before = readNow();
    histogram.reset();
  }, WINDOW).unref();
  return {
    read: () => {
      const now = readNow();
      return {
        p50: Math.max(now.p50, before.p50),
        p99: Math.max(now.p99, before.p99),
        most: Math.max(now.most, before.most),
      };
    },
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

/** In milliseconds; Node counts the pause between two looks in. */
const RESOLUTION = 20;

function toDelay(nanoseconds: number): number {
  return Math.max(0, Math.round(nanoseconds / 1e6 - RESOLUTION));
}
