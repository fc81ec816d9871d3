import { readdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import type { MeasuredBot } from '../discord/measured-bot.ts';

/** The bot at one moment. */
export interface Sample {
  /** Since the first question. */
  readonly minutes: number;
  readonly rssMb: number;
  /** Used heap, with the garbage of the moment. */
  readonly heapMb: number;
  /** Open files, sockets and pipes, as the system counts them; null where it does not tell. */
  readonly handles: number | null;
  readonly timers: number;
  /** How late the event loop was in the half minute before, in milliseconds, as `/metrics` says. */
  readonly p99Ms: number;
  readonly mostMs: number;
  /** Questions put so far. */
  readonly asked: number;
  /** Processes that wanted to run in the minute before. */
  readonly load: number;
}

export async function takeSample(
  { pid, glance }: Pick<MeasuredBot, 'pid' | 'glance'>,
  health: Health,
): Promise<Omit<Sample, 'minutes' | 'asked'>> {
  const { rssBytes, heapBytes, timers } = await glance();
  const metrics = await health.readMetrics();
  return {
    rssMb: round(rssBytes / MB),
    heapMb: round(heapBytes / MB),
    handles: await countHandles(pid),
    timers,
    p99Ms: findDelay(metrics, '0.99'),
    mostMs: findDelay(metrics, '1'),
    load: round(loadavg()[0] ?? 0),
  };
}

const MB = 1_048_576;

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

async function countHandles(pid: number): Promise<number | null> {
  return readdir(`/proc/${pid}/fd`).then(
    ({ length }) => length,
    () => null,
  );
}

function findDelay(metrics: string, quantile: string): number {
  const line = new RegExp(`^footnote_event_loop_delay_seconds\\{quantile="${quantile}"\\} (\\S+)$`, 'm');
  const seconds = line.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('/metrics says nothing of the event loop');
  return Math.round(Number(seconds) * 1_000);
}

/** The bot's own word on how it is. */
export interface Health {
  readonly readMetrics: () => Promise<string>;
  readonly readVersion: () => Promise<string>;
}

export function openHealth(port: number): Health {
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  return {
    readMetrics: () => read('/metrics'),
    async readVersion() {
      const { knowledge }: { readonly knowledge?: unknown } = JSON.parse(await read('/readyz'));
      return String(knowledge);
    },
  };
}
