/** The knowledge in force. Whatever changes it prepares the next snapshot completely, then swaps it in, or changes nothing. */

import type { Answerer } from './answering/answerer.ts';
import type { FileBytes } from './knowledge/files/read-files.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Problem } from './knowledge/problem.ts';
import type { Edit } from './library/apply-edit.ts';
import { createLibrary } from './library/create-library.ts';
import { findFirst } from './library/find-first.ts';
import type { Outcome, Refused } from './library/outcome.ts';
import type { Tried } from './library/try-out.ts';
import type { SelfTest } from './self-test.ts';
import type { Author, VersionRecord } from './versions/version-record.ts';
import type { Versions } from './versions/versions.ts';

/** One version of the knowledge with its index. A question takes it once and finishes on it. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly selfTest: SelfTest;
  readonly warnings: readonly Problem[];
  readonly loadedAt: Date;
}

/** None of these rejects. Changes are made one after another, in the order they were asked for. */
export interface Library {
  /** What to answer from now. */
  readonly current: () => Snapshot;
  /** Why the newest files are not in force, if they are not. */
  readonly lastRefusal: () => Pick<Refused, 'problems' | 'at'> | undefined;
  /**
   * Reads the files again. Calls made while one is running share the single run that follows it, under the name of
   * the first: the running one may already have read the old bytes.
   */
  readonly reload: (by: Author) => Promise<Outcome>;
  /** Changes one file of the folder, as it is on the disk by then. @param seen the version its author was looking at */
  readonly edit: (edit: Edit, by: Author, seen: string) => Promise<Outcome>;
  /** Brings the files of a version back, in the folder as well. */
  readonly rollBack: (version: string, by: Author) => Promise<Outcome>;
  /** Does what was doubtful, if it still leads to this version; after a restart, what the files say. */
  readonly confirm: (version: string, who: string) => Promise<Outcome>;
  /** Checks and tests the folder's files with these instead of its own; nothing comes into force. */
  readonly tryOut: (changed: readonly FileBytes[]) => Promise<Tried>;
  /** Newest first; empty when no versions are kept. */
  readonly history: () => readonly VersionRecord[];
  /** @returns undefined when the version is not kept (any more) */
  readonly readVersion: (version: string) => Promise<Knowledge | undefined>;
  /** The files of the knowledge in force; those of the folder when no versions are kept. */
  readonly files: () => Promise<readonly FileBytes[]>;
  /** Calls the listener after every attempt to change the knowledge, whoever made it. */
  readonly onOutcome: (listener: (outcome: Outcome, by: Author) => void) => void;
}

export interface Opened {
  readonly kind: 'open';
  readonly library: Library;
  /** Why an older version is served instead of the files, if one is. */
  readonly instead: Refused | undefined;
}

/**
 * Reads the folder for the first time. When anything in it is wrong, the last version that was in force is served
 * instead; refused when there is none. Never rejects.
 */
export async function openLibrary(folder: string, versions?: Versions): Promise<Opened | Refused> {
  const first = await findFirst(folder, versions);
  if (first.kind === 'refused') return first;
  return { kind: 'open', library: createLibrary(folder, versions, first), instead: first.instead };
}
