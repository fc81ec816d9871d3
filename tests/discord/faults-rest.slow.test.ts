import { describe, expect, test } from 'vitest';
import type { Fault } from '../../local-discord/rest/fault.ts';
import { type Command, defineCommand } from '../../src/command.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { startBot } from './start-bot.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const MESSAGE = 'POST /channels/:channel/messages';
const EDIT = 'PATCH /webhooks/:application/:token/messages/:message';
const ANSWER = 'Repairs cost 40,000 crowns';
const QUESTION = { question: 'what was paid' };

/** What may go wrong on the way, once, without the asker noticing anything but a moment's delay. */
const PASSING: readonly { readonly name: string; readonly fault: Fault; readonly times?: number }[] = [
  { name: 'a server error before Discord did anything', fault: { kind: 'status', status: 500 } },
  { name: 'two server errors', fault: { kind: 'status', status: 503 }, times: 2 },
  { name: 'a server error after Discord did it', fault: { kind: 'status', status: 502, when: 'after' } },
  { name: 'a reset connection before', fault: { kind: 'reset', when: 'before' } },
  { name: 'a reset connection after', fault: { kind: 'reset', when: 'after' } },
  { name: 'a closed connection before', fault: { kind: 'close', when: 'before' } },
  { name: 'a closed connection after', fault: { kind: 'close', when: 'after' } },
  { name: 'an answer that breaks off', fault: { kind: 'cut' } },
  { name: 'a rate limit of a moment', fault: { kind: 'rate-limit', retryAfter: 0.2, scope: 'user' } },
  {
    name: 'a rate limit for everything of a moment',
    fault: { kind: 'rate-limit', retryAfter: 0.2, scope: 'global' },
  },
];

describe('a question that meets a passing fault is answered once', () => {
  test.each(PASSING)('by a slash command: $name', async ({ fault, times = 1 }) => {
    const { discord, log } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: CALLBACK, fault, times });
    await ada.types('/ask', QUESTION);
    // By the time a question of later is answered, a second answer to this one would be there.
    await ada.mentions('what was paid');
    const [first, ...rest] = discord.messages().filter(({ buttons }) => buttons.length > 0);
    expect(first?.text).toContain(ANSWER);
    expect(rest).toHaveLength(1);
    expect(log.filter(({ event }) => event === 'failed')).toEqual([]);
  });

  test.each(PASSING)('by a mention: $name', async ({ fault, times = 1 }) => {
    const { discord, logged, log } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: MESSAGE, fault, times });
    await ada.mentions('what was paid');
    await logged('answered');
    const answers = discord.messages().filter(({ buttons }) => buttons.length > 0);
    expect(answers.map(({ text }) => text.includes(ANSWER))).toEqual([true]);
    expect(log.filter(({ event }) => event === 'failed')).toEqual([]);
  });
});

describe('what is to follow the first answer to an interaction follows, although the word that it arrived is lost', () => {
  test.each(PASSING)('when a message is removed: $name', async ({ fault, times = 1 }) => {
    const { discord, log } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const [answer] = (await ada.types('/ask', QUESTION)).messages;
    discord.faults.inject({ on: CALLBACK, fault, times });
    const { removed } = await ada.presses(answer ?? { id: '' }, 'Remove');
    expect(removed).toEqual([answer?.id]);
    expect(log.filter(({ event }) => event === 'failed' || event === 'too-late')).toEqual([]);
  });

  test.each(PASSING)('when an answer has several parts: $name', async ({ fault, times = 1 }) => {
    const long = defineCommand({
      name: 'long',
      description: 'Says much',
      example: '/long',
      access: 'everyone',
      options: {},
      run: () => ({ audience: 'everyone', parts: [{ kind: 'list', items: MUCH }], actions: [] }),
    });
    const { discord, logged } = await startBot({ bot: { createMenu: () => [long] } });
    discord.faults.inject({ on: CALLBACK, fault, times });
    const until = ({ messages }: { readonly messages: readonly unknown[] }) => messages.length > 1;
    const { messages } = await discord.member({ name: 'Ada' }).types('/long', {}, { until });
    expect(messages.length).toBeGreaterThan(1);
    await logged('answered');
  });
});

/** More than one message holds. */
const MUCH = Array.from(
  { length: 40 },
  (_, index) => `${index} ${'is one of many things to say. '.repeat(4)}`,
);

describe('an interaction', () => {
  test('that Discord no longer knows is let be: one request, no message, one line', async () => {
    const { discord, logged, log } = await startBot({ local: { ackMs: 300 } });
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: CALLBACK, fault: { kind: 'refuse', code: 10062 } });
    const { refused } = await ada.types('/ask', QUESTION);
    expect(refused?.reason).toBe('no-answer');
    expect(await logged('too-late')).toMatchObject({ code: 10062, via: 'slash', command: 'ask' });
    expect(discord.requests().filter(({ route }) => route === CALLBACK)).toHaveLength(1);
    expect(log.filter(({ event }) => event === 'failed')).toEqual([]);
  });

  test('that is older than two and a half seconds is not answered at all, and written down', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    await ada.types('/ask', QUESTION, { age: 2_700 });
    expect(await logged('stale')).toMatchObject({ via: 'slash', command: 'ask' });
    expect(discord.requests().filter(({ route }) => route === CALLBACK)).toEqual([]);
  });

  test('that Discord never confirms is given up in time, and the next question is answered', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: CALLBACK, fault: { kind: 'hang', when: 'before' } });
    const first = ada.types('/ask', QUESTION);
    expect((await ada.types('/ask', QUESTION)).messages[0]?.text).toContain(ANSWER);
    const { messages } = await first;
    const { reference } = await logged('failed');
    expect(messages[0]?.text).toContain(`reference ${reference}`);
  });

  test('that is held up by a long rate limit is not answered late', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: CALLBACK, fault: { kind: 'rate-limit', retryAfter: 600, scope: 'user' } });
    const { messages } = await ada.types('/ask', QUESTION);
    const { reference } = await logged('failed');
    expect(messages[0]?.text).toContain(`reference ${reference}`);
  });

  test('whose token expires before a slow reply is let be, and the bot keeps its own token', async () => {
    const slow = createSlowCommand();
    const { discord, door, logged } = await startBot({
      bot: { createMenu: () => [slow.command] },
    });
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: EDIT, fault: { kind: 'refuse', code: 50027 } });
    const typing = ada.types('/slow', {}, { until: ({ messages }) => messages.length > 0 });
    await discord.waitFor(() => ada.sees().some(({ loading }) => loading));
    slow.finish();
    expect(await logged('too-late')).toMatchObject({ code: 50027 });
    await typing;
    expect(door.isReady()).toBe(true);
  });

  test.each([{ code: 200000 as const }, { code: 240000 as const }])(
    'whose answer a filter refuses ($code) is told so, with the reference of the log line',
    async ({ code }) => {
      const { discord, logged } = await startBot();
      const ada = discord.member({ name: 'Ada' });
      discord.faults.inject({ on: CALLBACK, fault: { kind: 'refuse', code } });
      const { messages } = await ada.types('/ask', QUESTION);
      const { reference } = await logged('failed');
      expect(messages).toMatchObject([{ ephemeral: true }]);
      expect(messages[0]?.text).toContain('Discord did not let me answer here.');
      expect(messages[0]?.text).toContain(`${reference}`);
    },
  );
});

describe('a message', () => {
  test('that is deleted before the answer is answered all the same, as a message of its own', async () => {
    const { discord } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const writing = ada.mentions('what was paid');
    const [question] = discord.messages();
    ada.deletes(question ?? { id: '' });
    const { messages } = await writing;
    expect(messages[0]?.text).toContain(ANSWER);
  });

  test('that cannot be answered for lack of permission mutes the channel, while slash commands go on', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: MESSAGE, fault: { kind: 'refuse', code: 50013 }, times: 5 });
    await ada.mentions('what was paid', { within: 0 });
    await logged('failed');
    await ada.mentions('what was paid', { within: 0 });
    await ada.mentions('what was paid', { within: 0 });
    expect((await ada.types('/ask', QUESTION)).messages[0]?.text).toContain(ANSWER);
    expect(discord.requests().filter(({ route }) => route === MESSAGE)).toHaveLength(1);
  });

  test('that meets a rate limit of ten minutes is given up, and slash commands go on', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: MESSAGE, fault: { kind: 'rate-limit', retryAfter: 600, scope: 'user' } });
    await ada.mentions('what was paid', { within: 0 });
    expect(await logged('failed')).toMatchObject({ err: { retryAfter: expect.any(Number) } });
    expect((await ada.types('/ask', QUESTION)).messages[0]?.text).toContain(ANSWER);
    expect(discord.requests().filter(({ route }) => route === MESSAGE)).toHaveLength(1);
  });

  test('whose reply is refused because of what it replies to is apologised for in a message of its own', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    const names = (body: unknown) => JSON.stringify(body)?.includes('message_reference') === true;
    discord.faults.inject({
      on: ({ route, body }) => route === MESSAGE && names(body),
      fault: { kind: 'status', status: 404 },
      times: 5,
    });
    await ada.mentions('what was paid', { until: () => discord.messages().length > 1 });
    const { reference } = await logged('failed');
    expect(discord.messages().at(-1)?.text).toContain(`reference ${reference}`);
  });

  test('in a channel that is gone by now is let be: one request, no apology', async () => {
    const { discord, logged } = await startBot();
    const ada = discord.member({ name: 'Ada' });
    discord.faults.inject({ on: MESSAGE, fault: { kind: 'refuse', code: 10003 } });
    await ada.mentions('what was paid', { within: 0 });
    expect(await logged('too-late')).toMatchObject({ code: 10003 });
    expect(discord.requests().filter(({ route }) => route === MESSAGE)).toHaveLength(1);
  });
});

describe('whatever goes wrong inside', () => {
  test.each([
    {
      how: 'at once',
      run: () => {
        throw new Error('a bug');
      },
    },
    { how: 'later', run: () => Promise.reject(new Error('a bug')) },
  ])(
    '$how is apologised for with the reference of the log line, and the next question is answered',
    async ({ run }) => {
      const broken = defineCommand({
        name: 'broken',
        description: 'Fails',
        example: '/broken',
        access: 'everyone',
        options: {},
        run,
      });
      const fine = defineCommand({
        name: 'fine',
        description: 'Works',
        example: '/fine',
        access: 'everyone',
        options: {},
        run: () => renderNotice('Fine.'),
      });
      const { discord, logged } = await startBot({ bot: { createMenu: () => [broken, fine] } });
      const ada = discord.member({ name: 'Ada' });
      const { messages } = await ada.types('/broken');
      const { reference, err } = await logged('failed');
      expect(messages).toMatchObject([{ ephemeral: true }]);
      expect(messages[0]?.text).toContain(`tell a moderator the reference ${reference}.`);
      expect(JSON.stringify(err)).toContain('a bug');
      expect((await ada.types('/fine')).messages[0]?.text).toBe('Fine.');
    },
  );
});

test('a menu that Discord refuses is written down, and whoever writes the bot’s name is answered', async () => {
  const { discord, logged } = await startBot({
    before: ({ faults }) =>
      faults.inject({
        on: 'PUT /applications/:application/commands',
        fault: { kind: 'refuse', code: 30034 },
      }),
  });
  expect(await logged('menu-failed')).toMatchObject({ level: 50, err: { code: 30034 } });
  const ada = discord.member({ name: 'Ada' });
  expect((await ada.mentions('what was paid')).messages[0]?.text).toContain(ANSWER);
});

test('a token that Discord refuses ends the bot with what to do, after one request', async () => {
  const { discord, door } = await startBot();
  const ada = discord.member({ name: 'Ada' });
  discord.faults.inject({ on: MESSAGE, fault: { kind: 'status', status: 401 }, times: 5 });
  await ada.mentions('what was paid', { within: 0 });
  const end = await door.ended;
  expect(end).toMatchObject({ kind: 'fatal', exitCode: 78 });
  expect(end.text).toContain('Reset Token');
  expect(discord.requests().filter(({ route }) => route === MESSAGE)).toHaveLength(1);
});

test('two bots at once, as during a restart, answer each question once', async () => {
  const { discord, log } = await startBot();
  const second = await startBot({ on: discord });
  const ada = discord.member({ name: 'Ada' });
  await ada.types('/ask', QUESTION);
  await ada.mentions('what was paid');
  await expect
    .poll(
      () =>
        discord.requests().filter(({ route, answer }) => [CALLBACK, MESSAGE].includes(route) && answer)
          .length,
    )
    .toBe(4);
  expect(discord.messages().filter(({ buttons }) => buttons.length > 0)).toHaveLength(2);
  expect([...log, ...second.log].filter(({ event }) => event === 'failed')).toEqual([]);
});

test('closing finishes what is under way, and tells who comes meanwhile to ask again', async () => {
  const slow = createSlowCommand();
  const { discord, door } = await startBot({ bot: { createMenu: () => [slow.command] } });
  const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
  const typing = ada.types('/slow');
  await slow.started;
  const closing = door.close();
  expect(door.isReady()).toBe(false);
  expect((await ben.types('/slow')).messages[0]?.text).toContain('I am being restarted.');
  slow.finish();
  expect((await typing).messages[0]?.text).toBe('It took a while.');
  await closing;
  expect(discord.gateway.connected()).toBe(0);
});

/** A command that replies when the test says so. */
function createSlowCommand(): {
  readonly command: Command;
  readonly started: Promise<void>;
  readonly finish: () => void;
} {
  const [started, finished] = [createGate(), createGate()];
  const command = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    example: '/slow',
    access: 'everyone',
    options: {},
    run: async () => {
      started.open();
      await finished.opened;
      return renderNotice('It took a while.');
    },
  });
  return { command, started: started.opened, finish: finished.open };
}

function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
