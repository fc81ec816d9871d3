import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode, sayFailure } from '../knowledge/files/say-failure.ts';
import { writeWhole } from '../knowledge/files/write-files.ts';

/** The server whose moderators tend the knowledge, where the settings name none: chosen once, and kept on the disk. */
export interface Home {
  readonly server: () => string | undefined;
  /** Keeps it for good, unless there is one already. Never rejects. @returns why it is not on the disk, if it is not */
  readonly pin: (server: string) => Promise<string | undefined>;
}

/** For a bot that keeps nothing. */
export function createHome(): Home {
  let server: string | undefined;
  return {
    server: () => server,
    pin: async (chosen) => {
      server ??= chosen;
      return undefined;
    },
  };
}

/**
 * Reads what an earlier start of the same bot has pinned; a file that says nothing readable pins nothing and is left
 * for a person to look at, since choosing again might choose otherwise. Never rejects.
 * @param path of a file of its own
 * @param token the bot's, which begins with its id
 */
export async function openHome(path: string, token: string): Promise<Home> {
  const bot = Buffer.from(token.split('.', 1)[0] ?? '', 'base64').toString();
  const pinned = await readPinned(path);
  let server = pinned?.get(bot);

  async function pin(chosen: string): Promise<string | undefined> {
    if (server !== undefined) return undefined;
    if (pinned === undefined) return `${path} cannot be read. Correct it, or set HOME_SERVER_ID.`;
    server = chosen;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(path, `${JSON.stringify({ ...Object.fromEntries(pinned), [bot]: chosen })}\n`);
      return undefined;
    } catch (error) {
      return sayFailure(error, path, 'write').what;
    }
  }

  return { server: () => server, pin };
}

/** The server by the bot's id. @returns undefined where it cannot be read, which is not the same as not being there */
async function readPinned(path: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return entries.length > 0 && entries.flat().every(isId) ? new Map(entries) : undefined;
  } catch (error) {
    const isThere = !hasCode(error, 'ENOENT');
    return isThere ? undefined : new Map();
  }
}

/** Discord's ids are 17 to 20 digits (documentation, "Snowflakes"). */
function isId(text: unknown): boolean {
  return typeof text === 'string' && /^\d{17,20}$/.test(text);
}
