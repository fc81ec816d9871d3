/** A backup: what a bot keeps and knows as one file, and back. The room knows no door; programs bring it together. */

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { packTar, unpackTar } from 'modern-tar';
import * as v from 'valibot';
import type { FileBytes } from '../knowledge/files/read-files.ts';

export interface Backup {
  readonly about: About;
  /** Of `DATA_DIR`, by their paths in it. */
  readonly data: readonly FileBytes[];
  /** Of the knowledge folder, likewise. */
  readonly knowledge: readonly FileBytes[];
  /** The list of missed questions, as names and texts of its database. */
  readonly missed: MissedTexts;
}

export type MissedTexts = readonly (readonly [name: string, text: string])[];

interface About {
  /** ISO 8601. */
  readonly at: string;
  /** Of the data folder, as `data-format.ts` numbers it. */
  readonly dataFormat: number;
  /** The folder in `versions/` that belongs to this knowledge; elsewhere it has another name. */
  readonly versionsOf: string;
}

/**
 * A gzipped tar that ordinary tools open: `about.json` with the SHA-256 of everything else, `missed.json`, `data/…` and
 * `knowledge/…`. The same backup gives the same bytes. May reject when there is no memory for it.
 */
export async function packBackup({ about, data, knowledge, missed }: Backup): Promise<Buffer> {
  const files = [
    { name: MISSED, bytes: Buffer.from(JSON.stringify(missed)) },
    ...data.map(({ name, bytes }) => ({ name: `data/${name}`, bytes })),
    ...knowledge.map(({ name, bytes }) => ({ name: `knowledge/${name}`, bytes })),
  ];
  const sums = files.map(({ name, bytes }) => [name, toSum(bytes)] as const);
  const head = { backup: FORMAT, ...about, files: Object.fromEntries(sums) };
  const all = [{ name: ABOUT, bytes: Buffer.from(`${JSON.stringify(head, undefined, 2)}\n`) }, ...files];
  const mtime = new Date(about.at);
  const packed = await packTar(
    all.map(({ name, bytes }) => ({
      header: { name, size: bytes.length, type: 'file', mode: 0o600, mtime },
      body: bytes,
    })),
  );
  return promisify(gzip)(packed);
}

/** Of the file; counted up when an older program could not read it. */
const FORMAT = 1;

const ABOUT = 'about.json';
const MISSED = 'missed.json';

export type ReadBackup =
  | { readonly kind: 'read'; readonly backup: Backup }
  /** In one sentence with what to do. */
  | { readonly kind: 'refused'; readonly what: string };

/** Nothing is believed that the sums do not confirm, and no name leads out of its folder. Never rejects. */
export async function unpackBackup(bytes: Uint8Array): Promise<ReadBackup> {
  const entries = await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES })
    .then((tar) => unpackTar(tar, { strict: true }))
    .catch(() => undefined);
  const files = new Map(
    (entries ?? []).flatMap(({ header, data }) =>
      header.type === 'file' ? [[header.name, Buffer.from(data ?? [])] as const] : [],
    ),
  );
  const head = v.safeParse(aboutShape, files.get(ABOUT)?.toString());
  if (entries === undefined || !head.success)
    return refuse('This is no backup of Footnote, or it is damaged. Take another one.');
  const { backup: format, files: sums, ...about } = head.output;
  if (format > FORMAT)
    return refuse('This backup was made by a newer Footnote. Install that version, and restore with it.');
  files.delete(ABOUT);
  const names = Object.keys(sums);
  const wrong = [...new Set([...names, ...files.keys()])].find((name) => {
    const found = files.get(name);
    return found === undefined || !isSafe(name) || toSum(found) !== sums[name];
  });
  if (wrong !== undefined || entries.length !== names.length + 1)
    return refuse(`This backup is damaged (${JSON.stringify(wrong ?? 'what is in it')}). Take another one.`);
  const missed = v.safeParse(missedShape, files.get(MISSED)?.toString());
  if (!missed.success) return refuse('This backup is damaged (missed.json). Take another one.');
  const under = (folder: string) =>
    [...files].flatMap(([name, content]) =>
      name.startsWith(folder) ? [{ name: name.slice(folder.length), bytes: content }] : [],
    );
  return {
    kind: 'read',
    backup: { about, data: under('data/'), knowledge: under('knowledge/'), missed: missed.output },
  };
}

/** A bound for what a small file may unfold into; sixty versions of the largest knowledge are less. */
const MOST_BYTES = 2 ** 30;

const aboutShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    backup: v.pipe(v.number(), v.integer(), v.minValue(1)),
    at: v.pipe(v.string(), v.isoTimestamp()),
    dataFormat: v.pipe(v.number(), v.integer(), v.minValue(1)),
    versionsOf: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
    files: v.record(v.string(), v.string()),
  }),
);

/** Also what comes from a running bot. */
export const missedShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.strictTuple([v.string(), v.string()])),
);

function isSafe(name: string): boolean {
  if (name === MISSED) return true;
  const [folder = '', ...path] = name.split('/');
  // What Windows reads as a drive, a stream or a separator is nothing that we write.
  const isFine = (part: string) => /^[^\\:\0]+$/.test(part) && part !== '.' && part !== '..';
  return ['data', 'knowledge'].includes(folder) && path.length > 0 && path.every(isFine);
}

function toSum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuse(what: string): ReadBackup {
  return { kind: 'refused', what };
}
