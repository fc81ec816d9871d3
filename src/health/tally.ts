/** Counts what happens, from the fields of the log's lines, so that nothing is counted that is not also told. */

export interface Tally {
  /** Takes the fields of one line of the log. */
  readonly note: (fields: unknown) => void;
  readonly read: () => Counts;
}

export interface Counts {
  /** Answers by door and kind of answer. */
  readonly answers: readonly { readonly via: string; readonly kind: string; readonly count: number }[];
  /** How long answers took: how many took at most `le` seconds, for each of `BUCKETS`. */
  readonly seconds: {
    readonly buckets: readonly { readonly le: number; readonly count: number }[];
    readonly sum: number;
    readonly count: number;
  };
  /** What else was written down, by the event's name. */
  readonly events: readonly { readonly event: string; readonly count: number }[];
}

/** In seconds, around the three that Discord waits and the fifty milliseconds that an answer may cost. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

/** All of its labels are words of the program's own: nothing that members or moderators write becomes one. */
export function createTally(): Tally {
  const answers = new Map<string, number>();
  const events = new Map<string, number>();
  const within = BUCKETS.map(() => 0);
  let [sum, count] = [0, 0];

  function noteAnswer(fields: ReadonlyMap<string, unknown>): void {
    add(answers, `${toLabel(fields.get('via'))} ${toLabel(fields.get('kind'))}`, 1);
    const ms = fields.get('ms');
    if (typeof ms !== 'number') return;
    sum += ms / 1_000;
    count += 1;
    for (const [index, le] of BUCKETS.entries())
      if (ms / 1_000 <= le) within[index] = (within[index] ?? 0) + 1;
  }

  return {
    note(line) {
      if (typeof line !== 'object' || line === null) return;
      const fields = new Map<string, unknown>(Object.entries(line));
      const event = toLabel(fields.get('event'));
      if (event === 'answered') return noteAnswer(fields);
      // A line that tells of many says how many.
      const many = event === 'shed' ? fields.get('count') : 1;
      add(events, event, typeof many === 'number' ? many : 1);
    },
    read: () => ({
      answers: [...answers].map(([key, times]) => {
        const [via = '', kind = ''] = key.split(' ');
        return { via, kind, count: times };
      }),
      seconds: { buckets: BUCKETS.map((le, index) => ({ le, count: within[index] ?? 0 })), sum, count },
      events: [...events].map(([event, times]) => ({ event, count: times })),
    }),
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The program's own words are of this form; whatever is not is no label. */
function toLabel(value: unknown): string {
  return typeof value === 'string' && /^[a-z-]{1,40}$/.test(value) ? value : 'other';
}
