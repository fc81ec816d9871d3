import type { Log } from '../log.ts';

export interface Watch {
  readonly log: Log;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Monotonic, in milliseconds. */
  readonly now?: () => number;
}

/**
 * Writes a line when this process did nothing at all for a second or more, whatever held it up: a slow computation, a
 * starved machine. It explains answers that came too late, which otherwise look like a fault of Discord's.
 */
export function watchStalls({ log, signal, now = () => performance.now() }: Watch): void {
  let last = now();
  const timer = setInterval(() => {
    const ms = Math.round(now() - last - EVERY);
    last = now();
    if (ms >= STALL) log.warn({ event: 'loop-stall', ms });
  }, EVERY);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** In milliseconds: a look costs next to nothing. */
const EVERY = 500;

/** In milliseconds: a third of what Discord waits for an answer. */
const STALL = 1_000;
