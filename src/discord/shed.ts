import type { Log } from '../log.ts';

/** Writes down what was left unanswered, without adding to the trouble: a flood is a line a second. */
export interface Shed {
  /** @param age in milliseconds, where it was dropped for that */
  readonly note: (
    fields: { readonly via: string; readonly command: string | undefined },
    age?: number,
  ) => void;
}

/** In milliseconds. */
const BETWEEN_LINES = 1_000;

export function createShed(log: Log): Shed {
  let counts: Map<string, number> | undefined;

  function tell(): void {
    const by = Object.fromEntries(counts ?? []);
    const count = [...(counts ?? []).values()].reduce((sum, one) => sum + one, 0);
    counts = undefined;
    if (count > 0) log.warn({ event: 'shed', count, by });
  }

  return {
    note(fields, age) {
      if (counts !== undefined) {
        counts.set(fields.via, (counts.get(fields.via) ?? 0) + 1);
        return;
      }
      log.warn({ event: 'stale', ...fields, age });
      counts = new Map();
      setTimeout(tell, BETWEEN_LINES).unref();
    },
  };
}
