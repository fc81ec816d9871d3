import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sayFailure } from '../knowledge/files/say-failure.ts';
import { writeWhole } from '../knowledge/files/write-files.ts';

/** The server whose moderators tend the knowledge, where the settings name none: chosen once, and kept on the disk. */
export interface Home {
  readonly server: () => string | undefined;
  /** Keeps it for good, unless there is one already. Never rejects. @returns why it is not on the disk, if it is not */
  readonly pin: (server: string) => Promise<string | undefined>;
}

/**
 * Reads what an earlier start has pinned; a file that says nothing readable pins nothing and is left for a person to
 * look at, since choosing again might choose otherwise. Never rejects.
 * @param path of a file of its own; undefined where nothing can be kept
 */
export async function openHome(path: string | undefined): Promise<Home> {
  const text = path === undefined ? undefined : await readFile(path, 'utf8').catch(toMissing);
  let server = text === undefined ? undefined : readPinned(text);
  const isUnreadable = text !== undefined && server === undefined;

  async function pin(chosen: string): Promise<string | undefined> {
    if (server !== undefined) return undefined;
    if (isUnreadable) return `${path} cannot be read. Correct it, or set HOME_SERVER_ID.`;
    server = chosen;
    if (path === undefined) return 'Nothing can be kept.';
    const written = mkdir(dirname(path), { recursive: true }).then(() =>
      writeWhole(path, `${JSON.stringify({ server: chosen })}\n`),
    );
    return written.then(
      () => undefined,
      (error: unknown) => sayFailure(error, path, 'write').what,
    );
  }

  return { server: () => server, pin };
}

/** Only a file that is not there is none; one that may not be read may well say something. */
function toMissing(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : '';
}

/** Discord's ids are 17 to 20 digits (documentation, "Snowflakes"). */
function readPinned(text: string): string | undefined {
  return /^\s*\{\s*"server"\s*:\s*"(\d{17,20})"\s*\}\s*$/.exec(text)?.[1];
}
