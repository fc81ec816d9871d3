import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../local-discord/settings.ts';

/** Discord's OpenAPI document, which lies beside the repository on some machines and is not part of it. */
const path = fileURLToPath(new URL('../../../shared/data/discord-openapi.json', import.meta.url));
export const discordDocument = existsSync(path) ? path : undefined;

/** A local Discord that ends with the test. */
export async function openForTest(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const given = discordDocument === undefined ? {} : { openapi: discordDocument };
  const discord = await openLocalDiscord({ ...given, ...options });
  onTestFinished(() => discord.close());
  return discord;
}
