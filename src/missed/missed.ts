/**
 * The questions the bot could not answer, for moderators to look through: only on servers where a moderator has turned
 * it on, as text without anything that tells who asked, at most so many, and forgotten after so many days.
 */

export interface Missed {
  /** Whether this server's missed questions are kept. */
  readonly isOn: (server: string) => boolean;
  /** Turning it off forgets what was kept. Never rejects. */
  readonly turn: (server: string, isOn: boolean) => Promise<Written>;
  /**
   * Counts a question that was missed; nothing where the server has not turned it on. Never rejects.
   * @returns whether it was counted
   */
  readonly note: (server: string, missed: Note) => Promise<boolean>;
  /** One time less: the reader has found what they meant after all. Never rejects. @param by as it was noted */
  readonly takeBack: (server: string, question: string, by?: string) => Promise<void>;
  /** What is kept of a server, the most asked first; what is too old is not there any more. */
  readonly list: (server: string) => readonly MissedQuestion[];
  /**
   * Forgets the questions with these keys; failed when they are gone from the list and not from the disk yet, where it
   * is tried again and again. Never rejects.
   */
  readonly forget: (server: string, keys: readonly string[]) => Promise<Written>;
  /** Forgets a question by its words, whatever their case and punctuation; otherwise the same. */
  readonly forgetWords: (server: string, words: string) => Promise<Written>;
  /** What is wrong with what is kept, in sentences for who runs the bot; empty when nothing is. */
  readonly troubles: () => readonly string[];
  /** For how many days a question is kept after it was last asked. */
  readonly days: number;
}

export type Written = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly what: string };

export interface Note {
  /** As the reader wrote it; it is cleaned before it is kept. */
  readonly question: string;
  readonly why: Why;
  /** What the reader was shown: questions that were offered, or addresses of sentences. */
  readonly shown: readonly string[];
  /** Whose it is, in any form: what one member asks counts so often a day and not more. Never kept. */
  readonly by?: string;
}

/** `closest`: something was shown, but not as an answer. `unsure`: asked back, and nothing was chosen. `not-what-i-asked`: a reader said so. */
export type Why = (typeof WHYS)[number];
export const WHYS = ['unknown', 'unsure', 'closest', 'not-what-i-asked'] as const;

export interface MissedQuestion {
  /** Twelve hexadecimal digits of the SHA-256 of its plain words. */
  readonly key: string;
  /** As it was written first, cleaned. */
  readonly question: string;
  readonly count: number;
  /** Why and what was shown the last time. */
  readonly why: Why;
  readonly shown: readonly string[];
  /** Days, ISO 8601 (`2026-11-25`): the hour would say too much about who it was. */
  readonly first: string;
  readonly last: string;
}

/**
 * For doors and places that keep none.
 * @param what why it cannot be turned on, in a sentence
 * @param troubles where that is a fault
 */
export function createNoMissed(what: string, troubles: readonly string[] = []): Missed {
  return {
    isOn: () => false,
    turn: async () => ({ kind: 'failed', what }),
    note: async () => false,
    takeBack: async () => {},
    list: () => [],
    forget: async () => ({ kind: 'done' }),
    forgetWords: async () => ({ kind: 'done' }),
    troubles: () => troubles,
    days: 0,
  };
}

interface Asked {
  readonly count: number;
  /** A day, ISO 8601. */
  readonly last: string;
}

/** For sorting: the most asked first, and of equals the one that was asked last. */
export function byMostAsked(one: Asked, other: Asked): number {
  return other.count - one.count || other.last.localeCompare(one.last);
}
