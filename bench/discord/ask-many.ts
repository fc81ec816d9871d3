import type { Crowd } from './crowd.ts';

export interface Load {
  /** How many interactions. */
  readonly count: number;
  /** How many of them are waiting for their answer at any moment. */
  readonly atOnce: number;
}

export interface Timing {
  readonly perSecond: number;
  /** From the dispatch of INTERACTION_CREATE to the arrival of its callback, in milliseconds, in no order. */
  readonly latencies: readonly number[];
  /** Interactions without an answer in Discord's three seconds. */
  readonly unanswered: number;
}

/** As soon as one is answered the next is asked, so that always `atOnce` are waiting. */
export async function askMany(crowd: Crowd, { count, atOnce }: Load): Promise<Timing> {
  const latencies: number[] = [];
  let begun = 0;
  let unanswered = 0;

  async function askInTurn(): Promise<void> {
    while (begun < count) {
      begun += 1;
      const at = performance.now();
      const seen = await crowd.ask();
      latencies.push(performance.now() - at);
      if (seen.refused !== undefined) unanswered += 1;
    }
  }

  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return { perSecond: count / ((performance.now() - started) / 1_000), latencies, unanswered };
}
