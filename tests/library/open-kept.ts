import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import { type Library, type Opened, openLibrary } from '../../src/library/library.ts';
import { type Keep, openVersions } from '../../src/versions/open-versions.ts';
import type { Versions } from '../../src/versions/versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

export const ADA = { who: 'Ada', how: 'reload' } as const;
export const BEN = { who: 'Ben', how: 'edit' } as const;
export const CLO = { who: 'Clo', how: 'rollback' } as const;

export const QUESTIONS = 'lighthouse/questions.yaml';
/** The questions of the small article as they are at first. */
export const SOUND = smallFiles[QUESTIONS];
/** Two wordings fewer: `what was paid`, and the gap's last. */
export const SHORTER = SOUND.replace('      - what was paid\n', '').replace(
  '      - reason for the bad weather\n',
  '',
);
export const BROKEN = `${SOUND}gaps: [\n`;

const THINGS = [
  'anchor',
  'barrel',
  'candle',
  'dolphin',
  'engine',
  'feather',
  'garden',
  'hammer',
  'island',
  'jacket',
  'kettle',
  'ladder',
  'mirror',
  'needle',
  'orchard',
  'paddle',
] as const;

/** The questions of the small article with as many entries more, at most sixteen. */
export function withMore(count: number): string {
  const entries = THINGS.slice(0, count).map(
    (thing) =>
      `  - id: ${thing}\n    ask: [What about the ${thing}?, ${thing} of the keepers]\n    cite: [p3s2]\n`,
  );
  return SOUND.replace('topics:', `${entries.join('')}topics:`);
}

/** A second article, for tests in which files come and go. */
export const museumFiles = {
  'museum/article.md': `---
title: Museum of Skarn opens a new hall
outlet: Skarn Courier
language: en
wording: verbatim
---

The new hall of the museum opened on Monday.
It shows 12 old maps.
`,
  'museum/questions.yaml': `questions:
  - id: hall
    ask:
      - When did the new hall open?
      - opening of the hall
      - first day of the hall
    cite: [p1s1]
`,
} as const;

export interface Kept {
  readonly library: Library;
  readonly versions: Versions;
  readonly instead: Opened['instead'];
  readonly folder: string;
  readonly data: string;
}

interface Options {
  readonly folder?: string;
  readonly data?: string;
  readonly keep?: Keep;
  /** What the library is given in the place of the versions that were opened. */
  readonly wrap?: (versions: Versions, folder: string) => Versions;
}

/** A library that keeps versions; of the small article in a new folder, unless another folder is named. */
export async function openKept({
  keep = KEEP,
  wrap = (same) => same,
  ...places
}: Options = {}): Promise<Kept> {
  const folder = places.folder ?? (await writeSmallKnowledge());
  const data = places.data ?? (await makeFolder());
  const store = expectOk(await openVersions(data, { keep }));
  const versions = wrap(store.versions, folder);
  const opened = expectOk(await openLibrary(folder, versions));
  return { library: opened.library, instead: opened.instead, versions, folder, data };
}

const KEEP: Keep = { versions: 50, days: 50 };

/** Writes files as an editor does that knows nothing of the bot. */
export async function save(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/**
 * Keeps the files in force with other questions as a version that never was in force.
 * @returns its name
 */
export async function keepWith({ library, versions }: Kept, questions: string): Promise<string> {
  const files = (await library.files()).map((file) =>
    file.name === QUESTIONS ? { name: QUESTIONS, bytes: Buffer.from(questions) } : file,
  );
  const version = toVersion(files);
  expect(await versions.store(version, files)).toEqual({ kind: 'done' });
  return version;
}

/** All files below a folder, by their path in it, those with a dot in front as well. */
export async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts.sort());
}

/** The addresses that are shown for a question, or the kind of answer when none are. */
export function ask(library: Library, question: string): readonly string[] {
  const answer = library.current().answerer.answer(question);
  return answer.kind === 'answered' ? answer.cites.map(({ sentence }) => sentence.at) : [answer.kind];
}

export function versionOf(library: Library): string {
  return library.current().knowledge.version;
}
