/**
 * The versions of the knowledge that were in force, kept in a readable folder: `contents/<version>/` holds the files
 * as they were, `history/<number>.json` who brought them into force, when and how. Everything is written aside and
 * renamed, so that a process that is killed at any moment leaves whole files behind, old or new.
 */

import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';

/**
 * What was begun is a journal of one line: `begin` writes down what is about to be written into the knowledge folder and
 * by whom, `begin(undefined)` strikes it out when that is done, and `unfinished` is the line that the last process left.
 * The next start carries a restoring through (both halves of it are no version) and gives a single replaced file its
 * author in the history.
 */
export interface Versions {
  /** Whether anything is kept at all; if not, there is no going back. */
  readonly isKeeping: boolean;
  /** What is wrong with what is kept, in sentences for who runs the bot; empty when nothing is. */
  readonly troubles: () => readonly string[];
  /** Newest first; the first is in force, as far as the store knows. */
  readonly list: () => readonly VersionRecord[];
  /** The files of a version as they were, checked against its name. Never rejects. */
  readonly read: (version: string) => Promise<ReadVersion>;
  /** Keeps the files, before anything is said about them. Never rejects. */
  readonly store: (version: string, files: readonly FileBytes[]) => Promise<Done>;
  /**
   * Writes down that a stored version is in force now, and lets go of the oldest; what the newest record says already
   * is not written down twice. Never rejects.
   */
  readonly record: (note: VersionNote) => Promise<Recorded>;
  /** Keeps files that are about to be replaced and belong to no version, in a folder of their own. Never rejects. */
  readonly setAside: (files: readonly FileBytes[]) => Promise<Done>;
  /** What was begun and not finished when the process last ended. */
  readonly unfinished: () => Unfinished | undefined;
  /** Says what is about to be written into the knowledge folder; undefined when it is done. Never rejects. */
  readonly begin: (unfinished: Unfinished | undefined) => Promise<Done>;
}

export type ReadVersion =
  | { readonly kind: 'read'; readonly gathered: Gathered }
  /** In one sentence for the person who asked. */
  | { readonly kind: 'gone'; readonly what: string };

export type Done = { readonly kind: 'done' } | Failed;
export type Recorded =
  | { readonly kind: 'recorded'; readonly record: VersionRecord }
  | { readonly kind: 'not-kept' }
  | Failed;

export interface Failed {
  readonly kind: 'failed';
  /** In one sentence, with what to do. */
  readonly what: string;
}

export interface VersionNote extends Author {
  readonly version: string;
  readonly summary: string;
}

export interface Unfinished extends VersionNote {
  /** Whether the whole folder is to be as in that version; otherwise one file was to be replaced, in one step. */
  readonly restores: boolean;
}

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
export const HOWS = ['start', 'reload', 'signal', 'saved', 'edit', 'import', 'update', 'rollback'] as const;

/** Who changes the knowledge, and by which way. */
export interface Author {
  readonly who: string;
  readonly how: How;
}

/**
 * For a bot that has no place to keep versions: nothing is kept, and nobody is told that it was.
 * @param trouble why, where that is a fault
 */
export function createNoVersions(trouble?: string): Versions {
  return {
    isKeeping: false,
    troubles: () => (trouble === undefined ? [] : [`No versions of the knowledge are kept. ${trouble}`]),
    list: () => [],
    read: async () => ({ kind: 'gone', what: 'No versions are kept.' }),
    store: async () => ({ kind: 'done' }),
    record: async () => ({ kind: 'not-kept' }),
    setAside: async () => ({ kind: 'done' }),
    unfinished: () => undefined,
    begin: async () => ({ kind: 'done' }),
  };
}
