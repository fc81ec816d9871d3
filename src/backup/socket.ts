import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { type MissedTexts, missedShape } from './backup.ts';

/**
 * Where a running bot hands out the list of missed questions to a backup: its database lets no second process in. A
 * socket in the data folder, which only the bot's own account may open, so that it is as private as the files beside it.
 * @returns undefined where the folder's path is too long for one
 */
function findSocket(dataFolder: string): string | undefined {
  if (process.platform === 'win32') {
    const name = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16);
    return `\\\\.\\pipe\\footnote-${name}`;
  }
  const path = resolve(dataFolder, 'socket');
  const short = join(relative(process.cwd(), path));
  const shorter = Buffer.byteLength(short) < Buffer.byteLength(path) ? short : path;
  return Buffer.byteLength(shorter) <= LONGEST ? shorter : undefined;
}

/** In bytes: what macOS takes (sys/un.h); Linux takes four more. */
const LONGEST = 103;

export type OpenedSocket =
  | { readonly kind: 'open'; readonly close: () => Promise<void> }
  | { readonly kind: 'failed'; readonly what: string };

/**
 * For the one process that has the data folder. Never rejects.
 * @param read what is on the disk now
 */
export async function openSocket(
  dataFolder: string,
  read: () => Promise<MissedTexts>,
): Promise<OpenedSocket> {
  const path = findSocket(dataFolder);
  if (path === undefined) return { kind: 'failed', what: `The path of ${dataFolder} is too long. ${STOP}` };
  const server = createServer((connection) => {
    connection.on('error', () => connection.destroy());
    read().then(
      (texts) => connection.end(JSON.stringify(texts)),
      () => connection.destroy(),
    );
  });
  try {
    const isFile = process.platform !== 'win32';
    // What a bot before this one left when it was killed.
    if (isFile) await rm(path, { force: true });
    server.listen(path);
    await once(server, 'listening');
    if (isFile) await chmod(path, 0o600);
  } catch (error) {
    server.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    return { kind: 'failed', what: `A socket cannot be opened in ${dataFolder} (${code}). ${STOP}` };
  }
  server.on('error', () => {});
  server.unref();
  return { kind: 'open', close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const STOP = 'A backup needs the bot to be stopped.';

/** Asks the bot that has the data folder. @returns undefined when it does not answer; never rejects */
export async function askSocket(dataFolder: string): Promise<MissedTexts | undefined> {
  const path = findSocket(dataFolder);
  if (path === undefined) return undefined;
  const connection = createConnection(path).setTimeout(PATIENCE, () => connection.destroy());
  try {
    const parsed = v.safeParse(missedShape, await text(connection));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  } finally {
    connection.destroy();
  }
}

/** In milliseconds: a few megabytes from a bot that is busy. */
const PATIENCE = 10_000;
