import type { Gathered } from '../knowledge/files/read-files.ts';
import type { Versions } from '../versions/versions.ts';
import { findDoubts, findWorse } from './bring-into-force.ts';
import { keepVersion, type Unkept } from './keep-version.ts';
import type { Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { type Prepared, prepareAtStart } from './prepare-snapshot.ts';
import { prepareRestoring } from './propose-rollback.ts';

export interface First {
  readonly kind: 'first';
  readonly snapshot: Snapshot;
  /** Why this is an older version than the files, if it is. */
  readonly instead: Refused | undefined;
  /** What could not be kept of this version, if it could not. */
  readonly unkept: Unkept | undefined;
}

/**
 * What to start with: the files when they are sound, else the newest kept version of articles that are all in the
 * folder. Never rejects.
 */
export async function findFirst(place: Place): Promise<First | Refused> {
  const { folder, versions } = place;
  const unrestored = await finishRestoring(place);
  const gathered = await folder.read();
  const read = unrestored ?? (await readFolder(place, gathered));
  if (read.kind === 'prepared') {
    const unkept = await keep(read, versions);
    return { kind: 'first', snapshot: read.snapshot, instead: undefined, unkept };
  }
  // A restoring that did not succeed now is tried again at the next start.
  if (unrestored === undefined) await versions.begin(undefined);
  const lastGood = await findLastGood(place, gathered.articles);
  return lastGood === undefined
    ? read
    : { kind: 'first', snapshot: lastGood, instead: read, unkept: undefined };
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
async function readFolder(place: Place, gathered: Gathered): Promise<Prepared | Refused> {
  const prepared = await prepareAtStart(gathered, place.means);
  if (prepared.kind === 'refused' || isAccepted(prepared, place)) return prepared;
  const { snapshot } = prepared;
  await snapshot.finishTest();
  const lastGood = await findLastGood(place);
  // What is no longer in the folder could not be served instead, so its loss is none to ask about.
  const isHere = lastGood?.knowledge.articles.every(({ id }) => gathered.articles.includes(id)) === true;
  const problems = isHere ? findDoubts(lastGood, snapshot) : findWorse(lastGood, snapshot);
  return problems.length === 0 ? prepared : { kind: 'refused', problems, at: new Date() };
}

/**
 * Whether it was in force, or about to be, when the process ended: its doubts were accepted then. Or nobody but who asks
 * now is answered from it.
 */
function isAccepted({ snapshot }: Prepared, { versions, takesDoubts }: Place): boolean {
  if (takesDoubts === true) return true;
  const accepted = [versions.list()[0]?.version, versions.unfinished()?.version];
  return accepted.includes(snapshot.knowledge.version);
}

/** Files that changed while no bot was running are a version like any other; so is a change that was cut short. */
async function keep({ snapshot, files }: Prepared, versions: Versions): Promise<Unkept | undefined> {
  const { version } = snapshot.knowledge;
  const unfinished = versions.unfinished();
  let unkept: Unkept | undefined;
  if (versions.list()[0]?.version !== version) {
    const found = {
      version,
      who: 'the files',
      how: 'start',
      summary: 'Found when the bot started.',
    } as const;
    const { restores: _, ...begun } = { restores: false, ...unfinished };
    const note = unfinished?.version === version ? { ...found, ...begun } : found;
    unkept = await keepVersion(versions, { note, files });
  }
  if (unfinished !== undefined) await versions.begin(undefined);
  return unkept;
}

/** @param articles the only ones that may be in it; undefined where it is looked at and not served */
async function findLastGood(
  { versions, means }: Place,
  articles?: readonly string[],
): Promise<Snapshot | undefined> {
  for (const version of new Set(versions.list().map((record) => record.version))) {
    const kept = await versions.read(version);
    if (kept.kind === 'gone') continue;
    const isHere = (article: string) => articles === undefined || articles.includes(article);
    if (!kept.gathered.articles.every(isHere)) continue;
    const prepared = await prepareAtStart(kept.gathered, means);
    if (prepared.kind === 'refused') continue;
    const { snapshot } = prepared;
    // A demonstration steps aside where another article stands, also while that one has a fault.
    const isAlone = articles === undefined || articles.length === kept.gathered.articles.length;
    if (isAlone || snapshot.knowledge.articles.some(({ isDemo }) => isDemo !== true)) return snapshot;
  }
  return undefined;
}
