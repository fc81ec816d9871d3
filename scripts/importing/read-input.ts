import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fetchPage } from '../../src/importing/address/fetch-page.ts';
import type { PageContent, Refusal } from '../../src/importing/page-content.ts';
import { openGuardedReader } from '../../src/importing/read-guarded.ts';
import type { SourceInput } from '../../src/importing/read-source.ts';

export interface Wanted {
  /** A path, an address, or `-` for standard input. */
  readonly source: string;
  readonly item?: string;
  /** Whether addresses may be asked. */
  readonly importsAddresses: boolean;
}

/** Reads what was named, in the guarded thread, and shows on a terminal that it goes on. */
export async function readInput(
  wanted: Wanted,
): Promise<{ readonly kind: 'read'; readonly content: PageContent } | Refusal> {
  const stop = showProgress(`Reading ${wanted.source === '-' ? 'standard input' : wanted.source}`);
  try {
    const input = await readBytes(wanted);
    if (input.kind === 'refused') return input;
    const { kind: _, ...source } = input;
    return await openGuardedReader()(source, wanted.item === undefined ? {} : { item: wanted.item });
  } finally {
    stop();
  }
}

type Bytes = ({ readonly kind: 'bytes' } & SourceInput) | Refusal;

async function readBytes({ source, importsAddresses }: Wanted): Promise<Bytes> {
  if (/^https?:\/\//i.test(source)) {
    if (!importsAddresses)
      return refuse('Addresses are not asked here (IMPORT_URLS is off). Save the page and give the file.');
    const fetched = await fetchPage(source);
    return fetched.kind === 'refused' ? fetched : { ...fetched, kind: 'bytes' };
  }
  if (source === '-') return { kind: 'bytes', bytes: await collect(process.stdin) };
  const found = await stat(source).catch(() => undefined);
  if (found === undefined)
    return refuse(
      `There is no file ${source}. Give a path, an address that starts with https://, or - for standard input.`,
    );
  if (!found.isFile()) return refuse(`${source} is no file. Give one that holds the article.`);
  return { kind: 'bytes', bytes: await collect(createReadStream(source)), name: basename(source) };
}

/** In bytes; a little more than is taken, so that the reader tells that it is too much. */
const MOST = 11 * 1024 * 1024;

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size > MOST) break;
  }
  return Buffer.concat(parts);
}

function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}

/** A line on standard error that counts seconds, where somebody watches. @returns what ends it */
function showProgress(task: string): () => void {
  if (!process.stderr.isTTY) return () => {};
  const begun = performance.now();
  const clock = setInterval(() => {
    const seconds = Math.round((performance.now() - begun) / 1_000);
    process.stderr.write(`\r${task} … ${seconds} s`);
  }, 500);
  return () => {
    clearInterval(clock);
    process.stderr.write('\r\u001B[K');
  };
}
