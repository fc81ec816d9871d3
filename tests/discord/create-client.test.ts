import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { openLocalDiscord } from '../../local-discord/local-discord.ts';
import { createClient } from '../../src/discord/client.ts';

test('a crowd leaves nothing in the caches but the bot itself', async () => {
  const discord = await openLocalDiscord({ note: () => {} });
  const client = createClient(discord.api, () => {});
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  let heard = 0;
  const all = new Promise<void>((resolve) => {
    client.on(Events.MessageCreate, () => {
      heard += 1;
      if (heard === 300) resolve();
    });
  });
  for (let index = 0; index < 300; index += 1) {
    void discord.member({ name: `P${index}` }).says(`<@${discord.botId}> hello`, { within: 0 });
  }
  await all;
  const guild = client.guilds.cache.get(discord.guild.id);
  const messages = client.channels.cache.map((channel) =>
    channel.isTextBased() ? channel.messages.cache.size : 0,
  );
  expect(client.users.cache.map(({ id }) => id)).toEqual([discord.botId]);
  expect(guild?.members.cache.map(({ id }) => id)).toEqual([discord.botId]);
  expect(new Set(messages)).toEqual(new Set([0]));
  expect(guild?.roles.cache.size).toBeGreaterThan(0);
});
