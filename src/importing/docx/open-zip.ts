import { inflate } from '../inflate.ts';
import type { Refusal } from '../page-content.ts';
import { refuse } from '../reading.ts';

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Opened = { readonly kind: 'opened'; readonly entries: readonly ZipEntry[] } | Refusal;

/**
 * Unpacks the files of a zip archive that are wanted: looks at the sizes in the directory before it inflates anything, and
 * holds each file to the size that is stated there. Names are names, nothing is written.
 * @param isWanted by name
 */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Opened {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  if (directory === undefined)
    return refuse('The file is damaged or cut off. Save it again, or paste its text.');
  const wanted = directory.filter(({ name }) => isWanted(name));
  const size = wanted.reduce((sum, one) => sum + one.size, 0);
  if (size > MOST)
    return refuse(
      `Unpacked, the file is larger than ${MOST / 1024 / 1024} MB, the most that is read. Paste its text.`,
    );
  const entries: ZipEntry[] = [];
  for (const one of wanted) {
    const opened = unpack(view, one);
    if (opened === undefined)
      return refuse(
        'The file is damaged, or its parts are larger than it says. Save it again, or paste its text.',
      );
    entries.push({ name: one.name, bytes: opened });
  }
  return { kind: 'opened', entries };
}

/** In bytes. A novel of 500 pages has a document.xml of some 5 MB. */
const MOST = 20 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The archive's directory (PKWARE APPNOTE 4.3.12 and 4.3.16); undefined where it is not whole. */
function readDirectory(view: Buffer): readonly Listed[] | undefined {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > view.length) return undefined;
  const count = view.readUInt16LE(end + 10);
  const listed: Listed[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [named, more, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    listed.push({
      name: view.toString('utf8', at + 46, at + 46 + (named ?? 0)),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + (named ?? 0) + (more ?? 0) + (comment ?? 0);
  }
  return listed;
}

function unpack(view: Buffer, { method, packed, size, at }: Listed): Uint8Array | undefined {
  if (at + 30 > view.length) return undefined;
  const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const bytes = view.subarray(start, start + packed);
  if (bytes.length !== packed) return undefined;
  if (method === 0) return packed === size ? bytes : undefined;
  if (method !== 8) return undefined;
  const inflated = inflate(bytes, 'raw', Math.max(1, size));
  return inflated.kind === 'inflated' && inflated.bytes.length === size ? inflated.bytes : undefined;
}
