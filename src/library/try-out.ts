import { overlay } from '../knowledge/files/overlay.ts';
import type { FileBytes } from '../knowledge/files/read-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import { findDoubts } from './bring-into-force.ts';
import { type Changes, compareKnowledge } from './compare-knowledge.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

export type Tried =
  | {
      readonly kind: 'sound';
      /** To be asked, as if it were in force. */
      readonly snapshot: Snapshot;
      /** What is in force. */
      readonly before: Snapshot;
      readonly doubts: readonly Problem[];
      readonly changes: Changes;
    }
  | Refused;

/** Checks, indexes and tests the folder with these files instead of its own. Changes nothing, never rejects. */
export async function tryOut(
  { folder, means }: Place,
  changed: readonly FileBytes[],
  findCurrent: () => Snapshot,
): Promise<Tried> {
  const prepared = await prepareSnapshot(overlay(await folder.read(), changed), means);
  if (prepared.kind === 'refused') return prepared;
  const before = findCurrent();
  const { snapshot } = prepared;
  return {
    kind: 'sound',
    snapshot,
    before,
    doubts: findDoubts(before, snapshot),
    changes: compareKnowledge(before.knowledge, snapshot.knowledge),
  };
}
