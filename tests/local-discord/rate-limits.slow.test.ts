import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { callApi } from './call-api.ts';
import { connectClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

test('every answer says how much of its limit is left', async () => {
  const discord = await openForTest();
  discord.limits.limitRoute('POST /channels/:channel/messages', 5, 60_000);
  const send = () =>
    fetch(`${discord.api}/v10/channels/${discord.channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{"content":"hello"}',
    });

  const answers = [];
  for (let sent = 0; sent < 6; sent += 1) answers.push(await send());

  expect(answers.map((answer) => [answer.status, answer.headers.get('x-ratelimit-remaining')])).toEqual([
    [200, '4'],
    [200, '3'],
    [200, '2'],
    [200, '1'],
    [200, '0'],
    [429, '0'],
  ]);
  expect(answers[5]?.headers.get('x-ratelimit-scope')).toBe('user');
  expect(await answers[5]?.json()).toMatchObject({ message: 'You are being rate limited.', global: false });
});

test('each channel has a count of its own', async () => {
  const discord = await openForTest();
  const other = discord.addChannel({ name: 'other' });
  discord.limits.limitRoute('POST /channels/:channel/messages', 1, 60_000);
  const send = (id: string) => callApi(discord, 'POST', `/channels/${id}/messages`, { content: 'hello' });

  const answers = [await send(discord.channel.id), await send(other.id), await send(discord.channel.id)];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
});

test('discord.js obeys a limit: all is sent, and nothing is refused', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  discord.limits.limitRoute('POST /channels/:channel/messages', 2, 200);
  const channel = await client.channels.fetch(discord.channel.id);
  if (!channel?.isSendable()) throw new Error('the channel cannot be written to');

  await Promise.all(['1', '2', '3', '4', '5'].map((content) => channel.send(content)));

  expect(discord.messages().map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
  expect(discord.requests().filter(({ answer }) => answer?.status === 429)).toEqual([]);
});

test.each(['user', 'global', 'shared'] as const)(
  'a 429 of scope %s is waited for and sent again',
  async (scope) => {
    const discord = await openForTest();
    const client = await connectClient(discord);
    const route = 'POST /channels/:channel/messages';
    discord.faults.inject({ on: route, fault: { kind: 'rate-limit', retryAfter: 0.1, scope } });
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('the channel cannot be written to');

    await channel.send('hello');

    const sent = discord.requests().filter((request) => request.route === route);
    expect(sent.map(({ answer }) => answer?.status)).toEqual([429, 200]);
  },
);

test('the global limit is for what takes the bot’s token, and not for interactions', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('pong');
  });
  discord.limits.limitGlobally(1, 60_000);
  const ann = discord.member({ name: 'Ann' });

  const seen = await Promise.all([ann.types('/ask'), ann.types('/ask'), ann.types('/ask')]);
  const first = await callApi(discord, 'GET', '/users/@me');
  const second = await callApi(discord, 'GET', '/users/@me');

  expect(seen.map(({ messages }) => messages[0]?.content)).toEqual(['pong', 'pong', 'pong']);
  expect([first.status, second.status]).toEqual([200, 429]);
  expect(second.body).toMatchObject({ global: true });
});
