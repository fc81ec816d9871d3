/**
 * Which articles a server shows, and in which of its channels fewer: settings by the ids of articles, never articles. The
 * contract is small, so that a database may stand behind it; a folder does now.
 */

/** What a server's moderators have set. */
export interface ShelfSetting {
  /** The ids of the articles on it; undefined for all that the bot has, also those that come. */
  readonly articles: readonly string[] | undefined;
  /** By the channel's id those it shows of them; a channel that is not there shows all. */
  readonly channels: ReadonlyMap<string, readonly string[]>;
}

/** One line of a shelf's history. */
export interface ShelfRecord {
  /** 1, 2, 3 …; a setting that comes back has a new number. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name of the member. */
  readonly who: string;
  /** What was changed, in a few words. */
  readonly summary: string;
  readonly setting: ShelfSetting;
}

export interface Shelves {
  /** What holds in a server now; everything where nothing was ever set. */
  readonly find: (server: string) => ShelfSetting;
  /** Newest first. */
  readonly history: (server: string) => readonly ShelfRecord[];
  /** Decides on what holds by then, and keeps it; changes of one bot are made one after another. Never rejects. */
  readonly change: (server: string, decide: Decide, who: string) => Promise<ShelfOutcome>;
  /** Calls the listener after every change, whoever made it. */
  readonly onChange: (listener: (server: string, record: ShelfRecord) => void) => void;
  /** What is wrong with what is kept, in sentences; empty when nothing is. */
  readonly troubles: () => readonly string[];
}

/** @param newest absent where nothing was ever set */
export type Decide = (setting: ShelfSetting, newest: ShelfRecord | undefined) => Decided;

export type Decided =
  | { readonly kind: 'set'; readonly setting: ShelfSetting; readonly summary: string }
  /** In a sentence for whoever asked for it. */
  | { readonly kind: 'refused'; readonly what: string };

export type ShelfOutcome =
  | { readonly kind: 'changed'; readonly record: ShelfRecord }
  /** Nothing was changed; in one sentence why. */
  | { readonly kind: 'refused'; readonly what: string };

export const EVERYTHING: ShelfSetting = { articles: undefined, channels: new Map() };

/** So many settings of a server are kept, the newest. */
const MOST_KEPT = 100;

/** Where shelves are kept, and what was found there. */
export interface ShelfStore {
  /** Newest first. */
  readonly records: ReadonlyMap<string, readonly ShelfRecord[]>;
  /** By server why its settings cannot be read; they are left as they are until a person has looked. */
  readonly damaged: ReadonlyMap<string, string>;
  /** Never rejects. @returns why it is not kept, if it is not */
  readonly keep: (server: string, records: readonly ShelfRecord[]) => Promise<string | undefined>;
}

export function createShelves({ records, damaged, keep }: ShelfStore = NOWHERE): Shelves {
  const known = new Map(records);
  const listeners: Parameters<Shelves['onChange']>[0][] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function change(server: string, decide: Decide, who: string): Promise<ShelfOutcome> {
    const broken = damaged.get(server);
    if (broken !== undefined) return { kind: 'refused', what: broken };
    const before = known.get(server) ?? [];
    const [newest] = before;
    const decided = decide(newest?.setting ?? EVERYTHING, newest);
    if (decided.kind === 'refused') return decided;
    const { setting, summary } = decided;
    const record = { number: (newest?.number ?? 0) + 1, at: new Date().toISOString(), who, summary, setting };
    const after = [record, ...before].slice(0, MOST_KEPT);
    const unkept = await keep(server, after);
    if (unkept !== undefined) return { kind: 'refused', what: `Nothing was changed. ${unkept}` };
    known.set(server, after);
    for (const listener of listeners) listener(server, record);
    return { kind: 'changed', record };
  }

  return {
    find: (server) => known.get(server)?.[0]?.setting ?? EVERYTHING,
    history: (server) => known.get(server) ?? [],
    change: (server, decide, who) => {
      const changing = last.then(() => change(server, decide, who));
      last = changing.catch(() => {});
      return changing;
    },
    onChange: (listener) => listeners.push(listener),
    troubles: () => [...damaged.values()],
  };
}

const NOWHERE: ShelfStore = {
  records: new Map(),
  damaged: new Map(),
  keep: () => Promise.resolve(undefined),
};
