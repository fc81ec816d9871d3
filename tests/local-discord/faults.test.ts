import { type Client, DiscordAPIError, Events } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Fault } from '../../local-discord/rest/fault.ts';
import { connectClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

const CREATE = 'POST /channels/:channel/messages';

/** Sends one message as the bot does, with a nonce, and says how that ended. */
async function send(discord: LocalDiscord, client: Client): Promise<string> {
  const channel = await client.channels.fetch(discord.channel.id);
  if (!channel?.isSendable()) throw new Error('the channel cannot be written to');
  return channel.send({ content: 'hello', nonce: '1', enforceNonce: true }).then(
    () => 'sent',
    (error: unknown) => (error instanceof DiscordAPIError ? String(error.code) : 'failed'),
  );
}

const RESULTS: readonly {
  what: string;
  fault: Fault;
  times?: number;
  requests: number;
  messages: number;
  result: string;
}[] = [
  { what: 'one 500', fault: { kind: 'status', status: 500 }, requests: 2, messages: 1, result: 'sent' },
  {
    what: 'four 503',
    fault: { kind: 'status', status: 503 },
    times: 4,
    requests: 4,
    messages: 0,
    result: 'failed',
  },
  {
    what: 'a 500 after Discord took it',
    fault: { kind: 'status', status: 500, when: 'after' },
    requests: 2,
    messages: 1,
    result: 'sent',
  },
  {
    what: 'missing permissions',
    fault: { kind: 'refuse', code: 50013 },
    requests: 1,
    messages: 0,
    result: '50013',
  },
  {
    what: 'automatic moderation',
    fault: { kind: 'refuse', code: 200000 },
    requests: 1,
    messages: 0,
    result: '200000',
  },
  {
    what: 'a reset before',
    fault: { kind: 'reset', when: 'before' },
    requests: 2,
    messages: 1,
    result: 'sent',
  },
  {
    what: 'a reset after',
    fault: { kind: 'reset', when: 'after' },
    requests: 2,
    messages: 1,
    result: 'sent',
  },
  {
    what: 'a close before',
    fault: { kind: 'close', when: 'before' },
    requests: 1,
    messages: 0,
    result: 'failed',
  },
  {
    what: 'a close after',
    fault: { kind: 'close', when: 'after' },
    requests: 1,
    messages: 1,
    result: 'failed',
  },
  { what: 'a body cut short', fault: { kind: 'cut' }, requests: 1, messages: 1, result: 'failed' },
  { what: 'a late answer', fault: { kind: 'late', byMs: 30 }, requests: 1, messages: 1, result: 'sent' },
];

test.each(RESULTS)('with $what discord.js asks $requests times: $result', async (row) => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  discord.faults.inject({ on: CREATE, fault: row.fault, times: row.times ?? 1 });

  const result = await send(discord, client);

  expect(result).toBe(row.result);
  expect(discord.requests().filter(({ route }) => route === CREATE)).toHaveLength(row.requests);
  expect(discord.messages()).toHaveLength(row.messages);
});

test.each(['before', 'after'] as const)(
  'an answer that hangs %s is given up and sent again',
  async (when) => {
    const discord = await openForTest();
    const client = await connectClient(discord, { rest: { timeout: 200 } });
    discord.faults.inject({ on: CREATE, fault: { kind: 'hang', when } });

    expect(await send(discord, client)).toBe('sent');
    expect(discord.messages()).toHaveLength(1);
  },
);

test('after a 401 discord.js has no token any more', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  discord.faults.inject({ on: CREATE, fault: { kind: 'status', status: 401 } });

  const results = [await send(discord, client), await send(discord, client)];

  expect(results).toEqual(['0', 'failed']);
});

test('a callback that was taken but not confirmed is refused when it is sent again', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply('pong').catch((error: unknown) => errors.push(error));
  });
  const on = 'POST /interactions/:interaction/:token/callback';
  discord.faults.inject({ on, fault: { kind: 'reset', when: 'after' } });

  const seen = await discord.member({ name: 'Ann' }).types('/ask');
  await discord.waitFor(() => errors.length > 0);

  expect(seen.messages[0]?.content).toBe('pong');
  expect(errors).toMatchObject([{ code: 40060 }]);
});

test('a fault can choose its requests, and can be withdrawn', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  const isHello = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('hello');
  const withdraw = discord.faults.inject({ on: isHello, fault: { kind: 'refuse', code: 50001 }, times: 9 });

  const before = await send(discord, client);
  withdraw();
  const after = await send(discord, client);

  expect([before, after]).toEqual(['50001', 'sent']);
  expect(discord.requests().flatMap(({ fault }) => fault ?? [])).toEqual(['refuse']);
});
