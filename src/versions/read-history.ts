import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { HOWS, type VersionRecord } from './version-record.ts';
import type { Unfinished } from './versions.ts';

export interface History {
  /** Newest first. */
  readonly records: readonly VersionRecord[];
  /** The names of files that are no records any more; they are left where they are. */
  readonly damaged: readonly string[];
}

/** Reads every record of the folder. May reject when the folder cannot be read. */
export async function readHistory(folder: string): Promise<History> {
  const names = (await readdir(folder)).filter((name) => /^\d{6}\.json$/.test(name));
  const read = await Promise.all(
    names.map(async (name) => ({ name, record: parseWith(recordShape, await readText(join(folder, name))) })),
  );
  const records = read.flatMap(({ record }) => record ?? []);
  return {
    records: records.sort((one, other) => other.number - one.number),
    damaged: read.filter(({ record }) => record === undefined).map(({ name }) => name),
  };
}

/** @returns undefined when nothing was begun, or what was written of it cannot be read */
export async function readUnfinished(path: string): Promise<Unfinished | undefined> {
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

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
