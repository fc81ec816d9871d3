import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../shared/data/discord-openapi.json', import.meta.url));

/**
 * Where Discord's own OpenAPI document is, against which every request of the bot is held; undefined where it is not at
 * hand. `DISCORD_OPENAPI` names it, otherwise it is looked for beside the repository.
 */
export function findDiscordDocument(): string | undefined {
  const path = process.env['DISCORD_OPENAPI'] ?? BESIDE;
  return existsSync(path) ? path : undefined;
}
