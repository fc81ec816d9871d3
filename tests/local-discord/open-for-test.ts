import { onTestFinished } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import type { LocalDiscordOptions } from '../../local-discord/settings.ts';
import { findDiscordDocument } from '../find-discord-document.ts';

/** Discord's OpenAPI document, where it is at hand. */
export const discordDocument = findDiscordDocument();

/** A local Discord that ends with the test. */
export async function openForTest(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const given = discordDocument === undefined ? {} : { openapi: discordDocument };
  const discord = await openLocalDiscord({ ...given, ...options });
  onTestFinished(() => discord.close());
  return discord;
}
