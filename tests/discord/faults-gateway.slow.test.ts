import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../bench/find-free-port.ts';
import { type LocalDiscord, openLocalDiscord } from '../../local-discord/local-discord.ts';
import { type Bot, startBot } from './start-bot.ts';

const ANSWER = 'Repairs cost 40,000 crowns';

test('the bot asks for three intents, none of them privileged', async () => {
  const { discord } = await startBot();
  const [guilds, guildMessages, directMessages] = [1 << 0, 1 << 9, 1 << 12];
  expect(discord.gateway.log.identifies.map(({ intents }) => intents)).toEqual([
    guilds | guildMessages | directMessages,
  ]);
});

describe('a connection that breaks and can be taken up again', () => {
  test.each([
    { how: 'is cut without a word', lose: ({ gateway }: LocalDiscord) => gateway.drop() },
    { how: 'is closed with 4000', lose: ({ gateway }: LocalDiscord) => gateway.close(4000) },
    { how: 'is closed with 4001', lose: ({ gateway }: LocalDiscord) => gateway.close(4001) },
    { how: 'is closed with 4002', lose: ({ gateway }: LocalDiscord) => gateway.close(4002) },
    { how: 'is to be made anew (op 7)', lose: ({ gateway }: LocalDiscord) => gateway.askToReconnect() },
    {
      how: 'is invalid but may be resumed (op 9)',
      lose: ({ gateway }: LocalDiscord) => gateway.invalidateSessions({ resume: true }),
    },
  ])('because it $how is resumed, and what was asked meanwhile is answered', async ({ lose }) => {
    const { discord, door } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    lose(discord);
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    expect(messages[0]?.text).toContain(ANSWER);
    await discord.waitFor(() => discord.gateway.log.resumes === 1);
    expect(discord.gateway.log.identifies).toHaveLength(1);
    await expect.poll(() => door.isReady()).toBe(true);
  });

  test('because heartbeats are no longer confirmed is resumed', async () => {
    const { discord } = await startBot({ local: { heartbeatMs: 150 } });
    const confirmAgain = discord.gateway.withholdAcks();
    await discord.waitFor(() => discord.gateway.log.closes.length > 0);
    confirmAgain();
    await discord.waitFor(() => discord.gateway.log.resumes > 0);
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
  });
});

/** discord.js leaves five seconds between two logins, so these run side by side. */
test('a connection that cannot be taken up again is made anew, and questions are answered after it', async () => {
  const ways: readonly ((discord: LocalDiscord) => void)[] = [
    ({ gateway }) => gateway.close(4003),
    ({ gateway }) => gateway.close(4007),
    ({ gateway }) => gateway.close(4008),
    ({ gateway }) => gateway.close(1000),
    ({ gateway }) => gateway.invalidateSessions(),
    ({ gateway }) => {
      gateway.invalidateNext(1);
      gateway.drop();
    },
    ({ gateway }) => {
      gateway.refuseConnections(3);
      gateway.drop();
    },
  ];
  const bots = await Promise.all(ways.map(() => startBot()));
  bots.forEach(({ discord }, index) => void ways[index]?.(discord));
  await Promise.all(bots.map(expectComeBack));
});

async function expectComeBack({ discord, door, log }: Bot): Promise<void> {
  await discord.waitFor(() => discord.gateway.log.identifies.length > 1, { within: 20_000 });
  await expect.poll(() => door.isReady(), { timeout: 5_000 }).toBe(true);
  const ada = discord.member({ name: 'Ada' });
  const { messages } = await ada.types('/ask', { question: 'what was paid' });
  expect(messages[0]?.text).toContain(ANSWER);
  expect(log.filter(({ event }) => event === 'failed' || event === 'client-error')).toEqual([]);
}

test('a connection that was lost says with which code, and when it is back', async () => {
  const { discord, log, logged } = await startBot();
  discord.gateway.close(4002);
  expect(await logged('reconnecting')).toMatchObject({ code: 4002, reason: 'DecodeError', tries: 1 });
  expect(await logged('resumed')).toMatchObject({ tries: 1 });
  discord.gateway.close(4007);
  await discord.waitFor(() => discord.gateway.log.identifies.length === 2, { within: 20_000 });
  await expect
    .poll(() => log.filter(({ event }) => event === 'connected'), { timeout: 5_000 })
    .toHaveLength(2);
  expect(log.filter(({ event }) => event === 'reconnecting').at(-1)).toMatchObject({ reason: 'InvalidSeq' });
});

describe('a connection that Discord ends for good', () => {
  test.each([
    { code: 4004, says: 'Reset Token' },
    { code: 4012, says: '4012' },
    { code: 4013, says: '4013' },
    { code: 4014, says: 'Privileged Gateway Intents' },
  ])(
    'with $code while the bot runs ends it with what to do, and it is no longer ready',
    async ({ code, says }) => {
      const { discord, door, logged } = await startBot();
      expect(door.isReady()).toBe(true);
      discord.gateway.close(code);
      const end = await door.ended;
      expect(end).toMatchObject({ kind: 'fatal', exitCode: 78 });
      expect(end.text).toContain(says);
      expect(door.isReady()).toBe(false);
      expect(await logged('disconnected')).toMatchObject({ code, level: 60 });
    },
  );

  test.each([
    { code: 4004, says: 'Reset Token' },
    { code: 4014, says: 'Privileged Gateway Intents' },
  ])('with $code when the bot comes ends it with what to do', async ({ code, says }) => {
    const { door } = await startBot({
      before: ({ gateway }) => gateway.closeNextIdentify(code),
      waitsForReady: false,
    });
    const end = await door.ended;
    expect(end.exitCode).toBe(78);
    expect(end.text).toContain(says);
  });

  test('because the token is wrong ends it before it comes near the gateway', async () => {
    const token = `${'A'.repeat(26)}.${'B'.repeat(6)}.${'C'.repeat(38)}`;
    const { discord, door } = await startBot({ bot: { token }, waitsForReady: false });
    const end = await door.ended;
    expect(end.exitCode).toBe(78);
    expect(end.text).toContain('Reset Token');
    expect(discord.gateway.log.identifies).toEqual([]);
  });
});

describe('when the bot starts', () => {
  test('before Discord can be reached it waits, without using up a login, and comes when it can', async () => {
    const port = await findFreePort();
    const nowhere = { api: `http://127.0.0.1:${port}/api` };
    const waiting = await startBot({ bot: nowhere, waitsForReady: false });
    await waiting.logged('unreachable');
    const discord = await openLocalDiscord({ port, token: waiting.discord.token, note: () => {} });
    await waiting.door.ready;
    expect(discord.gateway.log.identifies).toHaveLength(1);
    await waiting.door.close();
    await discord.close();
  });

  test('while Discord has trouble it comes all the same', async () => {
    const { discord } = await startBot({
      before: ({ faults }) =>
        faults.inject({ on: 'GET /gateway/bot', fault: { kind: 'status', status: 503 }, times: 3 }),
    });
    expect(discord.gateway.log.identifies).toHaveLength(1);
  });

  test.each([
    {
      fault: 'answers the handshake with 502',
      spoil: ({ gateway }: LocalDiscord) => gateway.answerHandshakes({ status: 502, count: 3 }),
    },
    {
      fault: 'answers the handshake with 200',
      spoil: ({ gateway }: LocalDiscord) => gateway.answerHandshakes({ status: 200, count: 1 }),
    },
    { fault: 'turns connections away', spoil: ({ gateway }: LocalDiscord) => gateway.refuseConnections(3) },
    {
      fault: 'closes before it has said anything',
      spoil: ({ gateway }: LocalDiscord) => gateway.closeConnections({ code: 1011, count: 3 }),
    },
  ])('and the gateway $fault, it waits and comes when it can', async ({ spoil }) => {
    const { discord, door, log } = await startBot({ before: spoil });
    expect(discord.gateway.log.identifies).toHaveLength(1);
    expect(door.isReady()).toBe(true);
    expect(log).toContainEqual(expect.objectContaining({ event: 'connected', tries: expect.any(Number) }));
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.types('/ask', { question: 'what was paid' })).messages[0]?.text).toContain(ANSWER);
    await door.close();
    await discord.waitFor(() => discord.gateway.connected() === 0);
  });

  test('it can be closed while the gateway answers no handshake', async () => {
    const { discord, door, logged, log } = await startBot({
      before: ({ gateway }) => gateway.answerHandshakes({ status: 502, count: 1_000 }),
      waitsForReady: false,
    });
    expect(await logged('connection-error')).toMatchObject({
      err: { message: expect.stringContaining('502') },
    });
    await door.close();
    const tries = log.length;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(log).toHaveLength(tries);
    expect(discord.gateway.log.identifies).toEqual([]);
  });

  test('and one server is down, it answers in the others within Discord’s three seconds', async () => {
    const first = await startBot();
    await first.door.close();
    const { discord } = first;
    const lost = discord.addGuild({ name: 'Down' });
    discord.gateway.loseGuild(lost);
    const { door } = await startBot({ on: discord, waitsForReady: false });
    await discord.waitFor(() => discord.gateway.connected() === 1);
    const ada = discord.member({ name: 'Ada' });
    const { messages } = await ada.types('/ask', { question: 'what was paid' });
    expect(messages[0]?.text).toContain(ANSWER);
    await door.ready;
  });

  test('it can be closed while it still waits', async () => {
    const nowhere = { api: `http://127.0.0.1:${await findFreePort()}/api` };
    const { door, logged } = await startBot({ bot: nowhere, waitsForReady: false });
    await logged('unreachable');
    await door.close();
    expect(door.isReady()).toBe(false);
  });

  test('it can be closed while READY is still to come', async () => {
    const { discord, door } = await startBot({
      before: ({ gateway }) => void gateway.holdReady(),
      waitsForReady: false,
    });
    await discord.waitFor(() => discord.gateway.log.identifies.length === 1);
    await door.close();
    expect(discord.gateway.log.closes).toMatchObject([{ by: 'bot' }]);
  });
});
