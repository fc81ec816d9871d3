import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';

/** The real discord.js client, logged in and ready, with the settings our bot uses. It ends with the test. */
export async function connectClient(
  discord: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = newClient(discord, options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** The same, not yet logged in. */
export function newClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    failIfNotExists: false,
    enforceNonce: true,
    waitGuildTimeout: 200,
    allowedMentions: { parse: [], repliedUser: false },
    // By itself discord.js waits five seconds between two IDENTIFYs, which a local Discord need not.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...options,
    rest: { ...options.rest, api: discord.api },
  });
  // Without a listener a failure inside discord.js would end the process instead of the test.
  client.on('error', () => undefined);
  onTestFinished(() => client.destroy());
  return client;
}
