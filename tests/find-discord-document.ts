import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../shared/data/discord-openapi.json', import.meta.url));

/**
 * Where Discord's own OpenAPI document is, against which every request of the bot is held; undefined where it is not at
 * hand. `DISCORD_OPENAPI` names it, otherwise it is looked for beside the repository.
 * @throws when a file is named that is not there: a check that somebody asked for must not be off in silence
 */
export function findDiscordDocument(): string | undefined {
  const named = process.env['DISCORD_OPENAPI'];
  if (named && !existsSync(named)) throw new Error(`DISCORD_OPENAPI names ${named}, which is not there.`);
  if (named) return named;
  return existsSync(BESIDE) ? BESIDE : undefined;
}
