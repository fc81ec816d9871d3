import type { Versions } from '../versions/versions.ts';
import { findDoubts } from './bring-into-force.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { type Prepared, prepareSnapshot } from './prepare-snapshot.ts';
import { prepareRestoring } from './propose-rollback.ts';

export interface First {
  readonly kind: 'first';
  readonly snapshot: Snapshot;
  /** Why this is an older version than the files, if it is. */
  readonly instead: Refused | undefined;
}

/** What to start with: the files when they are sound, else the newest kept version that is. Never rejects. */
export async function findFirst(place: Place): Promise<First | Refused> {
  const { versions } = place;
  const unrestored = await finishRestoring(place);
  const read = unrestored ?? (await readFolder(place));
  if (read.kind === 'prepared') {
    await keep(read, versions);
    return { kind: 'first', snapshot: read.snapshot, instead: undefined };
  }
  // A restoring that did not succeed now is tried again at the next start.
  if (unrestored === undefined) await versions.begin(undefined);
  const lastGood = await findLastGood(place);
  return lastGood === undefined ? read : { kind: 'first', snapshot: lastGood, instead: read };
}

/**
 * Ends what was cut short in the folder: a rollback is carried through, because both halves of it are no version.
 * @returns why it could not be carried through, if it was begun and could not
 */
async function finishRestoring(place: Place): Promise<Refused | undefined> {
  const { folder, versions } = place;
  const unfinished = versions.unfinished();
  if (unfinished === undefined) return undefined;
  await folder.removeHalfWritten();
  const kept = await versions.read(unfinished.version);
  if (!unfinished.restores || kept.kind === 'gone') return undefined;
  const restoring = await prepareRestoring(place, kept.gathered.files);
  if (restoring.kind === 'refused') return restoring;
  const written = await restoring.run();
  return written.kind === 'written'
    ? undefined
    : { kind: 'refused', problems: [written.problem], at: new Date() };
}

/** Doubtful files are refused as well: nobody is there yet who could be asked. */
async function readFolder(place: Place): Promise<Prepared | Refused> {
  const { folder, versions, means } = place;
  const prepared = await prepareSnapshot(await folder.read(), means);
  if (prepared.kind === 'refused' || isAccepted(prepared, versions)) return prepared;
  const problems = findDoubts(await findLastGood(place), prepared.snapshot);
  return problems.length === 0 ? prepared : { kind: 'refused', problems, at: new Date() };
}

/** Whether it was in force, or about to be, when the process ended: its doubts were accepted then. */
function isAccepted({ snapshot }: Prepared, versions: Versions): boolean {
  const accepted = [versions.list()[0]?.version, versions.unfinished()?.version];
  return accepted.includes(snapshot.knowledge.version);
}

/** Files that changed while no bot was running are a version like any other; so is a change that was cut short. */
async function keep({ snapshot, files }: Prepared, versions: Versions): Promise<void> {
  const { version } = snapshot.knowledge;
  const unfinished = versions.unfinished();
  if (versions.list()[0]?.version !== version) {
    const found = {
      version,
      who: 'the files',
      how: 'start',
      summary: 'Found when the bot started.',
    } as const;
    const { restores: _, ...begun } = { restores: false, ...unfinished };
    await versions.store(version, files);
    await versions.record(unfinished?.version === version ? { ...found, ...begun } : found);
  }
  if (unfinished !== undefined) await versions.begin(undefined);
}

async function findLastGood({ versions, means }: Place): Promise<Snapshot | undefined> {
  for (const version of new Set(versions.list().map((record) => record.version))) {
    const kept = await versions.read(version);
    if (kept.kind === 'gone') continue;
    const prepared = await prepareSnapshot(kept.gathered, means);
    if (prepared.kind === 'prepared') return prepared.snapshot;
  }
  return undefined;
}
