import { join } from 'node:path';
import { findFiles } from '../knowledge/files/find-files.ts';
import { gatherFiles } from '../knowledge/files/read-files.ts';
import { removeLeftovers } from '../knowledge/files/write-files.ts';
import type { Versions } from '../versions/versions.ts';
import { findDoubts } from './bring-into-force.ts';
import type { Refused, Snapshot } from './outcome.ts';
import { type Prepared, prepareSnapshot } from './prepare-snapshot.ts';
import { prepareRestoring } from './propose-rollback.ts';

export interface First {
  readonly kind: 'first';
  readonly snapshot: Snapshot;
  /** Why this is an older version than the files, if it is. */
  readonly instead: Refused | undefined;
}

/** What to start with: the files when they are sound, else the newest kept version that is. Never rejects. */
export async function findFirst(folder: string, versions: Versions | undefined): Promise<First | Refused> {
  const unrestored = await finishRestoring(folder, versions);
  const read = unrestored ?? (await readFolder(folder, versions));
  if (read.kind === 'prepared') {
    await keep(read, versions);
    return { kind: 'first', snapshot: read.snapshot, instead: undefined };
  }
  // A restoring that did not succeed now is tried again at the next start.
  if (unrestored === undefined) await versions?.begin(undefined);
  const lastGood = await findLastGood(versions);
  return lastGood === undefined ? read : { kind: 'first', snapshot: lastGood, instead: read };
}

/**
 * Ends what was cut short in the folder: a rollback is carried through, because both halves of it are no version.
 * @returns why it could not be carried through, if it was begun and could not
 */
async function finishRestoring(folder: string, versions: Versions | undefined): Promise<Refused | undefined> {
  const unfinished = versions?.unfinished();
  if (versions === undefined || unfinished === undefined) return undefined;
  await removeHalfWritten(folder);
  const kept = await versions.read(unfinished.version);
  if (!unfinished.restores || kept.kind === 'gone') return undefined;
  const restoring = await prepareRestoring(folder, kept.gathered.files, versions);
  if (restoring.kind === 'refused') return restoring;
  const written = await restoring.run();
  return written.kind === 'written'
    ? undefined
    : { kind: 'refused', problems: [written.problem], at: new Date() };
}

async function removeHalfWritten(folder: string): Promise<void> {
  const { articles } = await findFiles(folder);
  for (const path of [folder, ...articles.map((id) => join(folder, id))])
    await removeLeftovers(path).catch(() => {});
}

/** Doubtful files are refused as well: nobody is there yet who could be asked. */
async function readFolder(folder: string, versions: Versions | undefined): Promise<Prepared | Refused> {
  const prepared = await prepareSnapshot(await gatherFiles(folder));
  if (prepared.kind === 'refused' || isAccepted(prepared, versions)) return prepared;
  const problems = findDoubts(await findLastGood(versions), prepared.snapshot);
  return problems.length === 0 ? prepared : { kind: 'refused', problems, at: new Date() };
}

/** Whether it was in force, or about to be, when the process ended: its doubts were accepted then. */
function isAccepted({ snapshot }: Prepared, versions: Versions | undefined): boolean {
  const accepted = [versions?.list()[0]?.version, versions?.unfinished()?.version];
  return accepted.includes(snapshot.knowledge.version);
}

/** Files that changed while no bot was running are a version like any other; so is a change that was cut short. */
async function keep({ snapshot, files }: Prepared, versions: Versions | undefined): Promise<void> {
  if (versions === undefined) return;
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

async function findLastGood(versions: Versions | undefined): Promise<Snapshot | undefined> {
  if (versions === undefined) return undefined;
  for (const version of new Set(versions.list().map((record) => record.version))) {
    const kept = await versions.read(version);
    if (kept.kind === 'gone') continue;
    const prepared = await prepareSnapshot(kept.gathered);
    if (prepared.kind === 'prepared') return prepared.snapshot;
  }
  return undefined;
}
