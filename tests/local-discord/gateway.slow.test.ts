import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import { connectClient, newClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

const MENU = [{ name: 'ask', description: 'Ask' }];

/** A bot that answers /ask with "pong". */
async function openPong(options: Parameters<typeof openForTest>[0] = {}) {
  const discord = await openForTest(options);
  const client = await connectClient(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('pong');
  });
  await client.application.commands.set(MENU);
  return { discord, client };
}

test('a client logs in with its intents and gets its server with channels', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);

  expect(discord.gateway.log.identifies.map(({ intents }) => intents)).toEqual([1 | (1 << 9) | (1 << 12)]);
  expect(client.user.id).toBe(discord.botId);
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['The reading room']);
  expect(client.channels.cache.has(discord.channel.id)).toBe(true);
});

test('a server, a channel and a thread that come later are told at once', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);

  const guild = discord.addGuild({ name: 'Another' });
  const channel = discord.addChannel({ name: 'books', guild });
  const thread = discord.addThread({ name: 'one book', parent: channel });

  await discord.waitFor(() => client.channels.cache.has(thread.id));
  expect(client.guilds.cache.get(guild.id)?.channels.cache.map(({ name }) => name)).toEqual([
    'books',
    'one book',
  ]);
});

test.each([
  { how: 'is dropped', break: (discord: LocalDiscord) => discord.gateway.drop() },
  { how: 'is closed with 4000', break: (discord: LocalDiscord) => discord.gateway.close(4000) },
  { how: 'gets op 7', break: (discord: LocalDiscord) => discord.gateway.askToReconnect() },
  {
    how: 'gets op 9 and may resume',
    break: (discord: LocalDiscord) => discord.gateway.invalidateSessions({ resume: true }),
  },
])('a client whose connection $how resumes and is told what it missed', async (row) => {
  const { discord } = await openPong();
  const ann = discord.member({ name: 'Ann' });

  row.break(discord);
  await discord.waitFor(() => discord.gateway.connected() === 0);
  const seen = await ann.types('/ask');

  expect(seen.messages[0]?.content).toBe('pong');
  expect(discord.gateway.log).toMatchObject({ resumes: 1, identifies: [{}] });
});

test.each([
  { how: 'is closed with 4007', break: (discord: LocalDiscord) => discord.gateway.close(4007) },
  { how: 'gets op 9', break: (discord: LocalDiscord) => discord.gateway.invalidateSessions() },
])('a client that $how has to identify anew', async (row) => {
  const { discord } = await openPong();

  row.break(discord);
  await discord.waitFor(() => discord.gateway.log.identifies.length === 2);
  const seen = await discord.member({ name: 'Ann' }).types('/ask');

  expect(discord.gateway.log.resumes).toBe(0);
  expect(seen.messages[0]?.content).toBe('pong');
});

test('a client whose heartbeats are not acknowledged reconnects', async () => {
  const { discord } = await openPong({ heartbeatMs: 300 });

  const acknowledge = discord.gateway.withholdAcks();
  await discord.waitFor(() => discord.gateway.log.closes.some(({ by }) => by === 'bot'));
  acknowledge();
  const seen = await discord.member({ name: 'Ann' }).types('/ask');

  expect(seen.messages[0]?.content).toBe('pong');
  expect(discord.gateway.log.resumes).toBeGreaterThan(0);
});

test.each([
  { why: 'its token is wrong', token: 'wrong', intents: 1, code: 4004 },
  { why: 'an intent is not switched on', token: undefined, intents: 1 << 15, code: 4014 },
  { why: 'an intent does not exist', token: undefined, intents: 1 << 30, code: 4013 },
])('an IDENTIFY is closed with $code when $why', async ({ token, intents, code }) => {
  const discord = await openForTest();

  const closed = await closeOf(discord, {
    op: 2,
    d: { token: token ?? discord.token, intents, properties: {} },
  });

  expect(closed).toBe(code);
});

test.each([
  { what: 'what is not JSON', sent: 'hello', code: 4002 },
  { what: 'an unknown op', sent: { op: 99, d: null }, code: 4001 },
  { what: 'a presence before IDENTIFY', sent: { op: 3, d: {} }, code: 4003 },
  { what: 'an impossible shard', sent: { op: 2, d: { shard: [3, 2] } }, code: 4010 },
  { what: 'more than 4,096 bytes', sent: { op: 3, d: 'x'.repeat(4096) }, code: 4002 },
  { what: 'a RESUME with a wrong token', sent: { op: 6, d: { token: 'wrong' } }, code: 4004 },
])('$what is closed with $code', async ({ sent, code }) => {
  const discord = await openForTest();
  const filled =
    typeof sent === 'object' && sent.op === 2
      ? {
          op: 2,
          d: { token: discord.token, intents: 1, properties: {}, ...(typeof sent.d === 'object' && sent.d) },
        }
      : sent;

  expect(await closeOf(discord, filled)).toBe(code);
});

test('a wrong version of the gateway is closed with 4012', async () => {
  const discord = await openForTest();

  expect(await closeOf(discord, undefined, '?v=5')).toBe(4012);
});

test('more than 120 events a minute are closed with 4008', async () => {
  const discord = await openForTest();
  const socket = new WebSocket(`${gatewayUrl(discord)}?v=10`);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));

  socket.on('open', () => {
    for (let sent = 0; sent <= 120; sent += 1) socket.send('{"op":1,"d":null}');
  });

  expect(await closed).toBe(4008);
});

test('a session that nobody knows is invalid', async () => {
  const discord = await openForTest();
  const socket = new WebSocket(`${gatewayUrl(discord)}?v=10`);
  const received: unknown[] = [];
  socket.on('message', (data) => received.push(JSON.parse(data.toString())));
  socket.on('open', () =>
    socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } })),
  );

  await new Promise((resolve) =>
    socket.on('message', (data) => data.toString().includes('"op":9') && resolve(data)),
  );
  socket.terminate();

  expect(received.at(-1)).toMatchObject({ op: 9, d: false });
});

test('READY can be held back, and a server can be unavailable at first', async () => {
  const discord = await openForTest();
  const bringBack = discord.gateway.loseGuild(discord.guild);
  const release = discord.gateway.holdReady();
  const client = newClient(discord);
  const available: string[] = [];
  client.on(Events.GuildAvailable, ({ name }) => available.push(name));

  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  const login = client.login(discord.token);
  await discord.waitFor(() => discord.gateway.log.identifies.length === 1);
  expect(client.isReady()).toBe(false);
  release();
  await Promise.all([login, ready]);
  expect(client.guilds.cache.get(discord.guild.id)?.available).toBe(false);
  bringBack();
  await discord.waitFor(() => available.length > 0);

  expect(available).toEqual(['The reading room']);
});

test('a login meets the close code that was asked for', async () => {
  const discord = await openForTest();
  discord.gateway.closeNextIdentify(4014);
  const client = newClient(discord);

  await expect(client.login(discord.token)).rejects.toThrow(/intents/u);
});

test('a client that leaves in good order ends its session', async () => {
  const discord = await openForTest();
  const client = await connectClient(discord);

  await client.destroy();
  await discord.waitFor(() => discord.gateway.log.closes.length > 0);

  expect(discord.gateway.log.closes).toEqual([{ code: 1000, by: 'bot' }]);
});

test('a connection that was refused is tried again', async () => {
  const { discord } = await openPong();
  discord.gateway.refuseConnections(1);

  discord.gateway.drop();
  await discord.waitFor(() => discord.gateway.log.identifies.length === 2);
  const seen = await discord.member({ name: 'Ann' }).types('/ask');

  expect(seen.messages[0]?.content).toBe('pong');
});

test('servers are spread over shards', async () => {
  const discord = await openForTest({ maxConcurrency: 2 });
  for (const name of ['b', 'c', 'd', 'e']) discord.addGuild({ name });

  const client = await connectClient(discord, { shards: [0, 1], shardCount: 2 });

  expect(discord.gateway.log.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(client.guilds.cache.size).toBe(5);
});

test('identifying twice within the window is an invalid session', async () => {
  const discord = await openForTest({ identifyWindowMs: 60_000 });
  await connectClient(discord);

  const answers = await answersTo(discord, {
    op: 2,
    d: { token: discord.token, intents: 1, properties: {} },
  });

  expect(answers.at(-1)).toMatchObject({ op: 9, d: false });
});

test('an event that Discord would never send reaches the client as it is', async () => {
  const discord = await openForTest();
  const client: Client<true> = await connectClient(discord, { intents: [GatewayIntentBits.Guilds] });
  const packets: unknown[] = [];
  client.on(Events.Raw, (packet: unknown) => packets.push(packet));

  discord.gateway.send('NO_SUCH_EVENT', { odd: true });
  await discord.waitFor(() => packets.length > 0);

  expect(packets).toMatchObject([{ t: 'NO_SUCH_EVENT', d: { odd: true } }]);
});

function gatewayUrl({ api }: LocalDiscord): string {
  return api.replace('http', 'ws').replace('/api', '/gateway');
}

/** The code with which the gateway closes a connection that says this first. */
function closeOf(discord: LocalDiscord, sent: unknown, query = '?v=10&encoding=json'): Promise<number> {
  const socket = new WebSocket(`${gatewayUrl(discord)}${query}`);
  socket.on('open', () => sent && socket.send(typeof sent === 'string' ? sent : JSON.stringify(sent)));
  return new Promise((resolve) => socket.on('close', resolve));
}

/** What the gateway says until it has answered this. */
function answersTo(discord: LocalDiscord, sent: unknown): Promise<readonly unknown[]> {
  const socket = new WebSocket(`${gatewayUrl(discord)}?v=10&encoding=json`);
  const received: unknown[] = [];
  socket.on('open', () => socket.send(JSON.stringify(sent)));
  return new Promise((resolve) =>
    socket.on('message', (data) => {
      received.push(JSON.parse(data.toString()));
      if (received.length < 2) return;
      socket.terminate();
      resolve(received);
    }),
  );
}
