import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { nothingGathered } from '../knowledge/files/overlay.ts';
import { type FileBytes, gatherFiles } from '../knowledge/files/read-files.ts';
import { hasCode, sayFailure } from '../knowledge/files/say-failure.ts';
import {
  nameAside,
  removeLeftovers,
  UNFINISHED,
  writeFolder,
  writeNew,
  writeWhole,
} from '../knowledge/files/write-files.ts';
import { toVersion } from '../knowledge/read-knowledge.ts';
import {
  type Done,
  type Failed,
  HOWS,
  type ReadVersion,
  type Recorded,
  type Unfinished,
  type VersionNote,
  type VersionRecord,
  type Versions,
} from './versions.ts';

/** How much of the past is kept; of so many the newest ten whatever their age. */
export interface Keep {
  readonly versions: number;
  readonly days: number;
}

export interface VersionsOptions {
  readonly keep: Keep;
  readonly now?: () => Date;
}

export type OpenedVersions =
  /** `damaged`: files of the history that cannot be read any more, by name. */
  { readonly kind: 'open'; readonly versions: Versions; readonly damaged: readonly string[] } | Failed;

/**
 * Opens the folder, making it when it is not there. Never rejects. One process at a time should use it, and main.ts
 * sees to that; where two do all the same, each may write down its versions, and neither lets go of the other's.
 */
export async function openVersions(folder: string, options: VersionsOptions): Promise<OpenedVersions> {
  const places = {
    contents: join(folder, 'contents'),
    history: join(folder, 'history'),
    setAside: join(folder, 'set-aside'),
    unfinished: join(folder, 'unfinished.json'),
  };
  try {
    const { contents, history, setAside } = places;
    for (const path of [contents, history, setAside]) await mkdir(path, { recursive: true });
    for (const path of [folder, contents, history, setAside]) await removeLeftovers(path);
    const { records, damaged } = await readHistory(places.history);
    const unfinished = await readUnfinished(places.unfinished);
    const versions = createVersions(places, { records, damaged, unfinished }, options);
    return { kind: 'open', versions, damaged };
  } catch (error) {
    return toFailed(error, folder);
  }
}

interface Places {
  readonly contents: string;
  readonly history: string;
  readonly setAside: string;
  readonly unfinished: string;
}

interface Found extends History {
  readonly unfinished: Unfinished | undefined;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
function createVersions(places: Places, found: Found, options: VersionsOptions): Versions {
  const { keep, now = () => new Date() } = options;
  let { records, damaged, unfinished } = found;

  async function read(version: string): Promise<ReadVersion> {
    const isName = /^[0-9a-f]{7}$/.test(version);
    const gathered = isName ? await gatherFiles(join(places.contents, version)) : nothingGathered;
    const { files, problems } = gathered;
    if (files.length === 0) return { kind: 'gone', what: `Version ${version} is not kept any more.` };
    if (problems.length > 0 || toVersion(files) !== version)
      return { kind: 'gone', what: `The kept files of version ${version} are damaged.` };
    return { kind: 'read', gathered };
  }

  async function store(version: string, files: readonly FileBytes[]): Promise<void> {
    if ((await read(version)).kind === 'read') return;
    const path = join(places.contents, version);
    await writeFolder(path, files).catch(async (error: unknown) => {
      // Another process may have kept the same files at the same time.
      if ((await read(version)).kind === 'read') return;
      if (!LAID.some((code) => hasCode(error, code))) throw error;
      // What lies there is damaged, by its owner's hand or a failing disk.
      await rm(path, { recursive: true, force: true });
      await writeFolder(path, files);
    });
  }

  async function record(note: VersionNote): Promise<Recorded> {
    const made = await writeRecord(note);
    // Found out only now: from here on another process sees the record before it lets go of the files.
    const kept = await read(note.version);
    if (kept.kind === 'gone') {
      await rm(toPath(made), { force: true });
      records = records.filter(({ number }) => number !== made.number);
      return { kind: 'failed', what: kept.what };
    }
    // What cannot be let go of now is let go of with the next version.
    await letGo().catch(() => {});
    return { kind: 'recorded', record: made };
  }

  /** Under the next number, which another process may take at the same time. */
  async function writeRecord(note: VersionNote): Promise<VersionRecord> {
    for (;;) {
      const history = await readHistory(places.history);
      ({ records, damaged } = history);
      const [newest] = records;
      if (newest?.version === note.version) return newest;
      // A damaged record keeps its place, for a person who may still read it.
      const taken = [...records.map(({ number }) => number), ...damaged.map(Number.parseFloat)];
      const made = { number: Math.max(0, ...taken) + 1, at: now().toISOString(), ...note };
      if (!(await writeNew(toPath(made), `${JSON.stringify(made, undefined, 2)}\n`))) continue;
      records = [made, ...records];
      return made;
    }
  }

  /**
   * Of versions that are too many or too old; what is no longer named by the history goes with them. The days count
   * from when a version was replaced: one that was in force for a year can still come back the day after. A clock that
   * is wrong once must not take all of them, so the newest stay whatever their age.
   */
  async function letGo(): Promise<void> {
    const oldest = now().getTime() - keep.days * DAY;
    const isKept = (_: VersionRecord, index: number) => {
      const replaced = records[index - 1];
      if (replaced === undefined) return true;
      return index < keep.versions && (index < NEWEST || Date.parse(replaced.at) >= oldest);
    };
    const gone = records.filter((one, index) => !isKept(one, index));
    records = records.filter(isKept);
    for (const one of gone) await rm(toPath(one), { force: true });
    const named = await readNamed();
    for (const version of await readdir(places.contents)) {
      if (named.has(version) || version.startsWith(UNFINISHED)) continue;
      const isGone = gone.some((one) => one.version === version);
      if (isGone || (await isLeftOver(join(places.contents, version)))) await letGoOf(version);
    }
  }

  /**
   * Puts the files aside, and only then looks whether anybody names them: whoever did so until now is seen, and they
   * get their files back; whoever does so from now on finds none, and says that the version is not kept.
   */
  async function letGoOf(version: string): Promise<void> {
    const path = join(places.contents, version);
    const aside = nameAside(path);
    const isMine = await rename(path, aside).then(
      () => true,
      () => false,
    );
    if (!isMine) return;
    // Where they cannot be put back, somebody has kept the same files anew in the meantime.
    if ((await readNamed()).has(version)) await rename(aside, path).catch(() => {});
    await rm(aside, { recursive: true, force: true });
  }

  /** The versions that the history names, or that somebody is about to bring back, here or in another process. */
  async function readNamed(): Promise<ReadonlySet<string | undefined>> {
    const begun = (await readUnfinished(places.unfinished))?.version;
    const history = await readHistory(places.history);
    return new Set([...history.records.map(({ version }) => version), unfinished?.version, begun]);
  }

  async function begin(next: Unfinished | undefined): Promise<void> {
    if (next === undefined) await rm(places.unfinished, { force: true });
    else await writeWhole(places.unfinished, JSON.stringify(next));
    unfinished = next;
  }

  async function setAside(files: readonly FileBytes[]): Promise<void> {
    const version = toVersion(files);
    if ((await readdir(places.setAside)).some((name) => name.endsWith(`-${version}`))) return;
    const name = now().toISOString().replaceAll(':', '-');
    await writeFolder(join(places.setAside, `${name}-${version}`), files);
  }

  const toPath = ({ number }: VersionRecord) =>
    join(places.history, `${String(number).padStart(6, '0')}.json`);

  return {
    isKeeping: true,
    troubles: () => damaged.map((name) => `${join(places.history, name)} cannot be read; ${LEFT_ALONE}`),
    list: () => records,
    read,
    store: (version, files) => settle(store(version, files), places.contents),
    record: (note) => record(note).catch((error: unknown) => toFailed(error, places.history)),
    setAside: (files) => settle(setAside(files), places.setAside),
    unfinished: () => unfinished,
    begin: (next) => settle(begin(next), places.unfinished),
  };
}

/** What a folder gets that is renamed to where another lies; which of them depends on the system. */
const LAID = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'] as const;

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** More than a moderator goes back by in one go, and few enough to be no burden. */
const NEWEST = 10;

const LEFT_ALONE = 'the version it tells of is not in the history. Mend the file, or move it away.';

/** In milliseconds: between keeping files and writing that down lies less than a second. */
const BEING_WRITTEN = 10 * 60 * 1000;

/** Whether nobody can be about to write down that these files are a version. May reject. */
async function isLeftOver(path: string): Promise<boolean> {
  return Date.now() - (await stat(path)).mtimeMs > BEING_WRITTEN;
}

function settle(doing: Promise<void>, path: string): Promise<Done> {
  return doing.then(
    () => ({ kind: 'done' }),
    (error: unknown) => toFailed(error, path),
  );
}

function toFailed(error: unknown, path: string): Failed {
  const { what, fix } = sayFailure(error, path, 'write');
  return { kind: 'failed', what: `${what} ${fix}` };
}

export interface History {
  /** Newest first. */
  readonly records: readonly VersionRecord[];
  /** The names of files that are no records any more; they are left where they are. */
  readonly damaged: readonly string[];
}

/** Reads every record of the folder. May reject when the folder cannot be read. */
async function readHistory(folder: string): Promise<History> {
  const names = (await readdir(folder)).filter((name) => /^\d{6}\.json$/.test(name));
  const texts = await Promise.all(names.map((name) => readText(join(folder, name))));
  const read = names.flatMap((name, index) => {
    const text = texts[index];
    // Another process has let go of it since the names were read.
    return text === undefined ? [] : [{ name, record: parseWith(recordShape, text) }];
  });
  const records = read.flatMap(({ record }) => record ?? []);
  return {
    records: records.sort((one, other) => other.number - one.number),
    damaged: read.filter(({ record }) => record === undefined).map(({ name }) => name),
  };
}

/** @returns undefined when nothing was begun, or what was written of it cannot be read */
async function readUnfinished(path: string): Promise<Unfinished | undefined> {
  return parseWith(unfinishedShape, await readText(path));
}

const noteShape = {
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{7}$/)),
  who: v.string(),
  how: v.picklist(HOWS),
  summary: v.string(),
};
const recordShape = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  ...noteShape,
});
const unfinishedShape = v.object({ ...noteShape, restores: v.boolean() });

function parseWith<T>(shape: v.GenericSchema<unknown, T>, text: string | undefined): T | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return parsed.success ? parsed.output : undefined;
}

/** @returns undefined where no file is, and nothing at all of one that cannot be read */
function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => (hasCode(error, 'ENOENT') ? undefined : ''));
}
