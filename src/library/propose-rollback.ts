import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFiles, namesReadIn } from '../knowledge/files/find-files.ts';
import { type FileBytes, type Gathered, gatherFiles } from '../knowledge/files/read-files.ts';
import { type Replaced, removeFile, removeLeftovers, replaceFile } from '../knowledge/files/write-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import { toVersion } from '../knowledge/read-knowledge.ts';
import type { Versions } from '../versions/versions.ts';
import type { Candidate } from './bring-into-force.ts';
import type { Refused } from './outcome.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

/** Makes an earlier version ready to come back, in the folder too; what is there and kept nowhere else is set aside first. */
export async function proposeRollback(
  folder: string,
  version: string,
  versions: Versions | undefined,
): Promise<Candidate | Refused> {
  if (versions === undefined)
    return refuseVersion('No versions are kept.', 'Ask the person who runs the bot to set DATA_DIR.');
  const wasInForce = versions.list().some((one) => one.version === version);
  const kept = await versions.read(version);
  if (kept.kind === 'gone') return refuseVersion(kept.what, CHOOSE);
  if (!wasInForce) return refuseVersion(`Version ${version} was never in force.`, CHOOSE);
  const prepared = await prepareSnapshot(kept.gathered);
  if (prepared.kind === 'refused') return prepared;
  const restoring = await prepareRestoring(folder, prepared.files, versions);
  if (restoring.kind === 'refused') return restoring;
  return { kind: 'candidate', prepared, write: { restores: true, run: restoring.run }, isProven: true };
}

const CHOOSE = 'Choose one that /knowledge history lists.';

function refuseVersion(what: string, fix: string): Refused {
  return { kind: 'refused', problems: [{ severity: 'error', file: '.', what, fix }], at: new Date() };
}

export interface Restoring {
  readonly kind: 'restoring';
  /** Makes the folder hold the files and no others. Never rejects. */
  readonly run: () => Promise<Replaced>;
}

/**
 * Looks at what would be overwritten and sets aside what is kept nowhere else. Refused when that cannot be done;
 * the folder itself is not touched yet. Never rejects.
 */
export async function prepareRestoring(
  folder: string,
  files: readonly FileBytes[],
  versions: Versions,
): Promise<Restoring | Refused> {
  const found = await gatherFiles(folder);
  if (findUnread(found).length > 0) return refuseRestoring(cannotBeRead, ...found.problems);
  const done = (await isKept(found.files, files, versions))
    ? undefined
    : await versions.setAside(found.files);
  if (done?.kind === 'failed') return refuseRestoring(sayFailed(done.what));
  return { kind: 'restoring', run: () => restoreFolder(folder, files, found.files) };
}

/** Files that are there and could not be read, so that they cannot be set aside either. */
function findUnread({ folders, files }: Gathered): readonly string[] {
  const read = new Set(files.map(({ name }) => name));
  return folders
    .flatMap(({ prefix, names }) =>
      namesReadIn(prefix).flatMap((name) => (names.includes(name) ? [prefix + name] : [])),
    )
    .filter((name) => !read.has(name));
}

/** As a version that was in force, or as the two halves that a restoring leaves when it is cut short. */
async function isKept(
  found: readonly FileBytes[],
  files: readonly FileBytes[],
  versions: Versions,
): Promise<boolean> {
  const version = toVersion(found);
  const [newest] = versions.list();
  const inForce = newest === undefined ? undefined : await versions.read(newest.version);
  const halves = [...files, ...(inForce?.kind === 'read' ? inForce.gathered.files : [])];
  const isHalf = ({ name, bytes }: FileBytes) =>
    halves.some((half) => half.name === name && half.bytes.equals(bytes));
  if (found.every(isHalf)) return true;
  return (
    versions.list().some((one) => one.version === version) && (await versions.read(version)).kind === 'read'
  );
}

const cannotBeRead: Problem = {
  severity: 'error',
  file: '.',
  what: 'Not all files that are there now can be read and set aside, so nothing was changed.',
  fix: 'Mend what follows, or move those files out of the knowledge folder; then try again.',
};

function sayFailed(why: string): Problem {
  const what = `The files that are there now could not be set aside. ${why}`;
  return { severity: 'error', file: '.', what, fix: 'Nothing was changed; try again when that is mended.' };
}

function refuseRestoring(...problems: readonly Problem[]): Refused {
  return { kind: 'refused', problems, at: new Date() };
}

/**
 * Makes the knowledge files of the folder these and no others, one file after the other; when one cannot be written
 * the earlier ones are put back. Doing it again after it was cut short leads to the same end. Never rejects.
 * @param found what the folder held when this was decided; what somebody else has written since is left alone
 */
async function restoreFolder(
  folder: string,
  files: readonly FileBytes[],
  found: readonly FileBytes[],
): Promise<Replaced> {
  const steps = listSteps(files, found);
  for (const [index, step] of steps.entries()) {
    const taken = await take(folder, step);
    if (taken.kind === 'written') continue;
    for (const { name, from, to } of steps.slice(0, index).reverse())
      await take(folder, { name, from: to, to: from });
    await removeEmptyFolders(folder, found);
    return taken;
  }
  await removeEmptyFolders(folder, files);
  return { kind: 'written' };
}

interface Step {
  readonly name: string;
  /** Undefined where no file is, or is to be. */
  readonly from: Buffer | undefined;
  readonly to: Buffer | undefined;
}

/** What is taken away comes last. */
function listSteps(files: readonly FileBytes[], found: readonly FileBytes[]): readonly Step[] {
  const present = new Map(found.map(({ name, bytes }) => [name, bytes]));
  const wanted = new Set(files.map(({ name }) => name));
  return [
    ...files.map(({ name, bytes }) => ({ name, from: present.get(name), to: bytes })),
    ...found
      .filter(({ name }) => !wanted.has(name))
      .map(({ name, bytes }) => ({ name, from: bytes, to: undefined })),
  ].filter(({ from, to }) => to === undefined || !from?.equals(to));
}

async function take(folder: string, { name, from, to }: Step): Promise<Replaced> {
  if (to !== undefined) return replaceFile(folder, { name, bytes: to }, from);
  return from === undefined ? { kind: 'written' } : removeFile(folder, { name, bytes: from });
}

/** A folder in which nothing is left would be read as an article without files; one that holds anything else stays. */
async function removeEmptyFolders(folder: string, files: readonly FileBytes[]): Promise<void> {
  const needed = new Set(files.map(({ name }) => dirname(name)));
  const { articles } = await findFiles(folder);
  for (const path of articles.filter((id) => !needed.has(id)).map((id) => join(folder, id))) {
    await removeLeftovers(path).catch(() => {});
    await rmdir(path).catch(() => {});
  }
}
