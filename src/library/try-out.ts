import { doInTurns } from '../in-steps.ts';
import { overlay } from '../knowledge/files/overlay.ts';
import type { FileBytes } from '../knowledge/files/read-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import { findDoubts } from './bring-into-force.ts';
import { type Changes, compareKnowledge } from './compare-knowledge.ts';
import { findContradicted } from './find-contradicted.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { type Prepared, prepareSnapshot } from './prepare-snapshot.ts';

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
  place: Place,
  changed: readonly FileBytes[],
  findCurrent: () => Snapshot,
): Promise<Tried> {
  return compareWith(findCurrent, await prepare(place, changed));
}

/** The same, with what only a check has the time for: wordings that the others speak against. */
export async function tryOutWholly(
  place: Place,
  changed: readonly FileBytes[],
  findCurrent: () => Snapshot,
): Promise<Tried> {
  const prepared = await prepare(place, changed);
  if (prepared.kind === 'refused') return prepared;
  const { snapshot, places } = prepared;
  const contradicted = await doInTurns(findContradicted(snapshot.knowledge, place.means, places));
  const warnings = [...contradicted, ...snapshot.warnings];
  return compareWith(findCurrent, { ...prepared, snapshot: { ...snapshot, warnings } });
}

async function prepare({ folder, means }: Place, changed: readonly FileBytes[]): Promise<Prepared | Refused> {
  return prepareSnapshot(overlay(await folder.read(), changed), means);
}

/** What came of preparing something that is not to come into force. */
export function compareWith(findCurrent: () => Snapshot, prepared: Prepared | Refused): Tried {
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
