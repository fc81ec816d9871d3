/** One line of the history: which knowledge came into force, when, by whom and how. */
export interface VersionRecord {
  /** 1, 2, 3 …; a version that comes back has a new number. */
  readonly number: number;
  /** Seven hexadecimal digits, the knowledge's own. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name of the member, or what did it when nobody asked: `the files`, `the terminal`. */
  readonly who: string;
  readonly how: How;
  /** What changed, in a few words. */
  readonly summary: string;
}

export type How = (typeof HOWS)[number];
/** `start`: found when the bot started; `saved`: the files were saved while the folder was watched. */
export const HOWS = ['start', 'reload', 'signal', 'saved', 'edit', 'rollback'] as const;

/** Who changes the knowledge, and by which way. */
export interface Author {
  readonly who: string;
  readonly how: How;
}
