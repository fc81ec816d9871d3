import { mkdir, readdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import * as v from 'valibot';
import { type MissedQuestion, WHYS } from './missed.ts';

/** Texts on the disk, each under a name. */
export interface Store {
  readonly texts: ReadonlyMap<string, string>;
  /** What is on the disk now, after everything that was asked for before. Rejects with LevelDB's error. */
  readonly read: () => Promise<readonly (readonly [name: string, text: string])[]>;
  /** All of them or none, also when the process is killed; after everything that was asked for before. */
  readonly write: (changes: Changes) => Promise<void>;
  /** Takes what was removed out of the files as well. Never rejects. */
  readonly wipe: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Without a value, the text is removed. */
export type Changes = readonly { readonly name: string; readonly value?: string }[];

/** Opens the database in this folder, making it when it is not there; rejects with LevelDB's error. */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  await refuseHeadless(folder);
  // Uncompressed, so that a person can see with ordinary tools what the files hold.
  const database = new ClassicLevel<string, string>(folder, { compression: false });
  await database.open();
  try {
    return createStore(database, new Map(await database.iterator().all()));
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** LevelDB begins a new list, without a word, where the one file is gone that names all others. */
async function refuseHeadless(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.some((name) => /^MANIFEST-|\.ldb$/.test(name)) && !names.includes('CURRENT'))
    throw Object.assign(new Error('CURRENT is missing'), { code: 'LEVEL_CORRUPTION' });
}

function createStore(database: ClassicLevel<string, string>, texts: ReadonlyMap<string, string>): Store {
  // LevelDB takes what is asked for at the same time in any order.
  let last: Promise<unknown> = Promise.resolve();
  let holdsRemoved = true;
  /** After a failed write LevelDB may refuse all others until it is opened anew. */
  let isStuck = false;
  let isClosed = false;

  function add<T>(deed: () => Promise<T>): Promise<T> {
    const done = last.then(deed);
    last = done.catch(() => {});
    return done;
  }

  return {
    texts,
    read: () => add(() => database.iterator().all()),
    write: (changes) =>
      add(async () => {
        holdsRemoved ||= changes.some(({ value }) => value === undefined);
        if (isStuck && !isClosed) await reopen(database);
        isStuck = true;
        await database.batch(changes.map(toOperation), { sync: true });
        isStuck = false;
      }),
    wipe: () =>
      add(async () => {
        if (!holdsRemoved) return;
        await rewriteFiles(database);
        holdsRemoved = false;
      }).catch(() => {}),
    close: () =>
      add(() => {
        isClosed = true;
        return database.close();
      }),
  };
}

async function reopen(database: ClassicLevel<string, string>): Promise<void> {
  await database.close();
  await database.open();
}

function toOperation({ name: key, value }: Changes[number]) {
  return value === undefined ? ({ type: 'del', key } as const) : ({ type: 'put', key, value } as const);
}

/**
 * LevelDB leaves what was removed in its files until it happens to merge them, and merges only files that overlap. A
 * removal at either end of all names overlaps with every file. It takes two rounds, because what stands in the log is
 * first written into a file as it is.
 */
async function rewriteFiles(database: ClassicLevel<string, string>): Promise<void> {
  const [first, last] = [' ', '~'];
  for (let round = 0; round < 2; round += 1) {
    await database.batch([first, last].map((name) => toOperation({ name })));
    await database.compactRange(first, last);
  }
}

export interface Kept {
  /** The servers where the list is on. */
  readonly on: Set<string>;
  /** By server and key. */
  readonly questions: Map<string, Map<string, MissedQuestion>>;
}

/** What is read from the disk: `on/<server>`, and `missed/<server>/<key>`. */
export interface ReadKept {
  readonly kept: Kept;
  /** The names of what cannot be read, and of what no server keeps any more. */
  readonly strays: readonly string[];
}

export function readKept(texts: ReadonlyMap<string, string>): ReadKept {
  const on = new Set([...texts.keys()].flatMap((name) => ON.exec(name)?.[1] ?? []));
  const questions: Kept['questions'] = new Map([...on].map((server) => [server, new Map()]));
  const strays: string[] = [];
  for (const [name, text] of texts) {
    if (ON.test(name)) continue;
    const [, server = '', key] = MISSED.exec(name) ?? [];
    const { success, output } = v.safeParse(questionShape, text);
    const ofServer = questions.get(server);
    if (success && output.key === key && ofServer !== undefined) ofServer.set(key, output);
    else strays.push(name);
  }
  return { kept: { on, questions }, strays };
}

export function toOnName(server: string): string {
  return `on/${server}`;
}

export function toMissedName(server: string, key: string): string {
  return `missed/${server}/${key}`;
}

const ON = /^on\/(.+)$/;
const MISSED = /^missed\/(.+)\/([0-9a-f]{12})$/;

const questionShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    key: v.string(),
    question: v.string(),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    why: v.picklist(WHYS),
    shown: v.array(v.string()),
    first: v.pipe(v.string(), v.isoDate()),
    last: v.pipe(v.string(), v.isoDate()),
  }),
);
