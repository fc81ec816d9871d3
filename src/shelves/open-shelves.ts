import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { sayFailure } from '../knowledge/files/say-failure.ts';
import { removeLeftovers, writeWhole } from '../knowledge/files/write-files.ts';
import { createShelves, type ShelfRecord, type Shelves } from './shelves.ts';

/**
 * Opens the shelves that are kept in a folder: one readable file for each server, with all its settings, so that a server
 * can be carried elsewhere by its file. What cannot be read is told and left as it is: that server shows everything
 * meanwhile. Never rejects.
 * @param closed why nothing may be written there, if nothing may
 */
export async function openShelves(folder: string, closed?: string): Promise<Shelves> {
  const records = new Map<string, readonly ShelfRecord[]>();
  const damaged = new Map<string, string>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, server] = /^(\d{1,20}|terminal)\.json$/.exec(name) ?? [];
    if (server === undefined) continue;
    const read = await readRecords(join(folder, name));
    if (read === undefined) damaged.set(server, sayDamaged(join(folder, name)));
    else records.set(server, read);
  }
  if (closed === undefined) await removeLeftovers(folder).catch(() => {});
  const keep = async (server: string, kept: readonly ShelfRecord[]): Promise<string | undefined> => {
    if (closed !== undefined) return closed;
    const path = join(folder, `${server}.json`);
    const text = `${JSON.stringify({ shelf: kept.map(toJson) }, undefined, 2)}\n`;
    try {
      await mkdir(folder, { recursive: true });
      await writeWhole(path, text);
      return undefined;
    } catch (error) {
      // What failed may be the very last step, when the next start would find it set.
      if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return undefined;
      const { what, fix } = sayFailure(error, path, 'write');
      return `${what} ${fix}`;
    }
  };
  return createShelves({ records, damaged, keep });
}

function sayDamaged(path: string): string {
  return `${path} cannot be read, so that server shows every article, and its shelf cannot be changed. Mend the file, or take it out of the folder, and start the bot again.`;
}

function toJson({ setting: { articles, channels }, ...record }: ShelfRecord) {
  return { ...record, articles: articles ?? 'everything', channels: Object.fromEntries(channels) };
}

/** @returns undefined where it is there and says nothing readable */
async function readRecords(path: string): Promise<readonly ShelfRecord[] | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const { success, output } = v.safeParse(fileShape, text);
  if (!success) return undefined;
  return output.shelf.map(({ articles, channels, ...record }) => ({
    ...record,
    setting: {
      articles: articles === 'everything' ? undefined : articles,
      channels: new Map(Object.entries(channels)),
    },
  }));
}

const idsShape = v.array(v.string());

/** Newest first, at least one. */
const fileShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    shelf: v.pipe(
      v.array(
        v.object({
          number: v.pipe(v.number(), v.integer(), v.minValue(1)),
          at: v.string(),
          who: v.string(),
          summary: v.string(),
          articles: v.union([v.literal('everything'), idsShape]),
          channels: v.record(v.string(), idsShape),
        }),
      ),
      v.minLength(1),
    ),
  }),
);
