import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { gatherFiles } from '../../../src/knowledge/files/read-files.ts';
import { toVersion } from '../../../src/knowledge/read-knowledge.ts';
import { BEN, CLO, type Kept, openKept, readAll, versionOf } from '../open-kept.ts';

/** The knowledge folder and the folder of its versions. */
export interface Places {
  readonly folder: string;
  readonly data: string;
}

export type Texts = Readonly<Record<string, string>>;

export interface Expected {
  /** What the knowledge folder held at first. */
  readonly before: Texts;
  /** What an editor had saved into it when the change began; the same when none had. */
  readonly saved: Texts;
  /** What it holds when nobody ends the process. */
  readonly after: Texts;
  /** The first line of the history then. */
  readonly record: { readonly version: string; readonly who: string; readonly how: string };
}

/**
 * Holds what a process that was killed left behind to what is promised, and starts on it.
 * @returns which of the three the folder held after the start
 */
export async function checkWhole(places: Places, expected: Expected): Promise<keyof Expected> {
  const { before, saved, after, record } = expected;
  for (const [name, text] of Object.entries(await readFinished(places.folder)))
    expect([before[name], saved[name], after[name]], name).toContain(text);
  await checkHistory(places.data);
  const kept = await openKept({ ...places, keep: { versions: 3, days: 50 } });
  const { library, versions, instead, folder } = kept;
  const files = await readFinished(folder);
  expect(instead === undefined ? [before, saved, after] : [saved]).toContainEqual(files);
  const [newest] = library.history();
  expect(newest?.version).toBe(versionOf(library));
  if (instead === undefined) expect(toVersion((await gatherFiles(folder)).files)).toBe(versionOf(library));
  for (const { version } of library.history())
    expect(await versions.read(version)).toMatchObject({ kind: 'read' });
  // Files that were saved and not yet loaded are found by the start, under nobody's name.
  const authors = [[record.who, record.how], ...(record.how === 'reload' ? [['the files', 'start']] : [])];
  if (newest?.version === record.version) expect(authors).toContainEqual([newest.who, newest.how]);
  const texts = [folder, places.data].map(async (place) => Object.values(await readAll(place)));
  for (const text of Object.values(saved)) expect((await Promise.all(texts)).flat()).toContain(text);
  await checkNextWrite(kept);
  if (isEqual(files, after)) return 'after';
  return isEqual(files, before) ? 'before' : 'saved';
}

/** The files of a folder, without what has no name yet. */
export async function readFinished(folder: string): Promise<Texts> {
  const all = Object.entries(await readAll(folder));
  return Object.fromEntries(all.filter(([name]) => !basename(name).startsWith('.unfinished-')));
}

/** Every record that has its name is whole. */
export async function checkHistory(data: string): Promise<void> {
  const names = await readdir(join(data, 'history')).catch(() => []);
  for (const name of names.filter((one) => !one.startsWith('.')))
    expect(JSON.parse(await readFile(join(data, 'history', name), 'utf8')), name).toBeTypeOf('object');
}

/** The next change comes into force and leaves nothing half-written behind. */
export async function checkNextWrite({ library, instead, folder, data }: Kept) {
  if (instead !== undefined) await library.rollBack(versionOf(library), CLO);
  const edit = {
    kind: 'wordings',
    section: 'questions',
    id: 'relit',
    wordings: ['end of the dark'],
  } as const;
  const outcome = await library.edit({ article: 'lighthouse', ...edit }, BEN, versionOf(library));
  expect(outcome).toMatchObject({ kind: 'loaded' });
  for (const place of [folder, data]) {
    const names = await readdir(place, { recursive: true });
    expect(names.filter((name) => name.includes('.unfinished-'))).toEqual([]);
  }
  expect(await readdir(data)).not.toContain('unfinished.json');
}

function isEqual(one: Texts, other: Texts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
