import { compareKnowledge } from '../compare-knowledge.ts';
import type { Replaced } from '../knowledge/files/write-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Snapshot } from '../library.ts';
import type { Author, VersionRecord } from '../versions/version-record.ts';
import type { VersionNote, Versions } from '../versions/versions.ts';
import { findDoubts } from './find-doubts.ts';
import type { Doubtful, Loaded, Refused, Unchanged } from './outcome.ts';
import type { Prepared } from './prepare-snapshot.ts';
import { summariseChanges } from './summarise-changes.ts';

/** Something ready to come into force. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly prepared: Prepared;
  /** What is to be written into the knowledge folder first; absent when it came from there as it is. */
  readonly write?: Write;
  /** It was in force before: its doubts were accepted then. */
  readonly isProven?: boolean;
  readonly meanwhile?: readonly VersionRecord[];
}

export interface Write {
  /** Whether the whole folder becomes that version, so that a start after a crash goes on with it. */
  readonly restores: boolean;
  /** Never rejects. */
  readonly run: () => Promise<Replaced>;
}

export interface Bringing {
  readonly current: Snapshot;
  readonly by: Author;
  /** The version whose doubts the author accepts. */
  readonly accepted: string | undefined;
  readonly versions: Versions | undefined;
  /** The one moment at which anything changes for those who ask. */
  readonly swap: (next: Snapshot) => void;
}

/** Somebody wrote the file meanwhile: nothing was written, and it is to be proposed again. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly problem: Problem;
}

/** Keeps the version, writes the folder, swaps, writes the history: killed anywhere between, whole files are left. */
export async function bringIntoForce(
  candidate: Candidate,
  bringing: Bringing,
): Promise<Loaded | Unchanged | Doubtful | Refused | Overtaken> {
  const { prepared, write, isProven = false, meanwhile = [] } = candidate;
  const { current, by, accepted, versions, swap } = bringing;
  const { snapshot, files } = prepared;
  const { version } = snapshot.knowledge;
  if (version === current.knowledge.version && write === undefined)
    return { kind: 'unchanged', now: current };
  const changes = compareKnowledge(current.knowledge, snapshot.knowledge);
  const doubts = isProven || accepted === version ? [] : findDoubts(current, snapshot);
  if (doubts.length > 0)
    return { kind: 'doubtful', version, doubts, before: current, now: snapshot, changes, at: new Date() };
  const note = { ...by, version, summary: summariseChanges(changes) };
  const stored = await versions?.store(version, files);
  const written = await writeFolder(write, note, versions);
  if (written.kind === 'refused') return { kind: 'refused', problems: [written.problem], at: new Date() };
  if (written.kind === 'overtaken') return { kind: 'overtaken', problem: written.problem };
  const isNew = version !== current.knowledge.version;
  if (isNew) swap(snapshot);
  const recorded = isNew && stored?.kind === 'done' ? await versions?.record(note) : stored;
  await finish(versions);
  if (!isNew) return { kind: 'unchanged', now: current };
  return {
    kind: 'loaded',
    before: current,
    now: snapshot,
    changes,
    meanwhile,
    record: recorded?.kind === 'recorded' ? recorded.record : undefined,
    unkept: recorded?.kind === 'failed' ? recorded.what : undefined,
  };
}

/** What was begun is written down first, so that the next start knows whose it was and can finish it. */
async function writeFolder(
  write: Write | undefined,
  note: VersionNote,
  versions: Versions | undefined,
): Promise<Replaced> {
  if (write === undefined) return { kind: 'written' };
  const begun = await versions?.begin({ ...note, restores: write.restores });
  if (begun?.kind === 'failed') return { kind: 'refused', problem: toProblem(begun.what) };
  const written = await write.run();
  if (written.kind !== 'written') await finish(versions);
  return written;
}

/** Also what an earlier process began and this one could not end: it is over when something comes into force. */
async function finish(versions: Versions | undefined): Promise<void> {
  if (versions?.unfinished() !== undefined) await versions.begin(undefined);
}

function toProblem(what: string): Problem {
  return { severity: 'error', file: '.', what, fix: 'Nothing was changed; try again when that is mended.' };
}
