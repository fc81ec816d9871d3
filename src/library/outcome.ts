/** What can come of an attempt to change the knowledge in force. */

import type { Answerer } from '../answering/answerer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { VersionRecord } from '../versions/versions.ts';
import type { Changes } from './compare-knowledge.ts';
import type { SelfTest } from './self-test.ts';

/** One version of the knowledge with its index. A question takes it once and finishes on it. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  /** Where its checks have not been asked yet, as at a start, they are when this is looked at. */
  readonly selfTest: SelfTest;
  /** Checks that do not hold among them. */
  readonly warnings: readonly Problem[];
  /** Asks what is left of the self-test and gives way to other work meanwhile. */
  readonly finishTest: () => Promise<void>;
  readonly loadedAt: Date;
}

export type Outcome = Loaded | Unchanged | Refused | Doubtful;

export interface Loaded {
  readonly kind: 'loaded';
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly changes: Changes;
  /** Who made it; undefined when no versions are kept. */
  readonly record: VersionRecord | undefined;
  /** What came into force between what the author had seen and this; only for edits. */
  readonly meanwhile: readonly VersionRecord[];
  /** Why this version could not be kept for later, in a sentence; undefined when it was. */
  readonly unkept: string | undefined;
}

export interface Unchanged {
  readonly kind: 'unchanged';
  readonly now: Snapshot;
}

export interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
  readonly at: Date;
}

/** Sound files that would answer worse than those in force: nothing changes until somebody confirms it. */
export interface Doubtful {
  readonly kind: 'doubtful';
  /** What to confirm. */
  readonly version: string;
  readonly doubts: readonly Problem[];
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly changes: Changes;
  readonly at: Date;
}
