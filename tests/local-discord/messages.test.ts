import { type Client, Events, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { callApi, wrongFields } from './call-api.ts';
import { connectClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

/** A bot that hears everything, and does what it is told with each message of a person. */
async function openWith(
  hear: (message: Message, client: Client) => Promise<unknown> | undefined,
): Promise<{ readonly discord: LocalDiscord; readonly heard: Message[] }> {
  const discord = await openForTest();
  const client = await connectClient(discord);
  const heard: Message[] = [];
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.id === client.user.id) return;
    heard.push(message);
    await hear(message, client);
  });
  return { discord, heard };
}

test('a mention is answered with a reply to it', async () => {
  const { discord } = await openWith((message) => message.reply('The article says so.'));

  const seen = await discord.member({ name: 'Ann' }).mentions('how many?');

  expect(seen.messages.map(({ content, repliesTo }) => ({ content, repliesTo }))).toEqual([
    { content: 'The article says so.', repliesTo: seen.written?.id },
  ]);
  expect(seen.written?.content).toBe(`<@${discord.botId}> how many?`);
});

test('two questions at once are each shown their own answer', async () => {
  const { discord } = await openWith((message) => message.reply(`to ${message.author.username}`));
  const [ann, bob] = [discord.member({ name: 'Ann' }), discord.member({ name: 'Bob' })];

  const seen = await Promise.all([ann.mentions('one?'), bob.mentions('two?')]);

  expect(seen.map(({ messages }) => messages.map(({ content }) => content))).toEqual([
    ['to ann'],
    ['to bob'],
  ]);
});

test('a direct message reaches a bot that knows of no such channel yet', async () => {
  const { discord } = await openWith((message) => message.reply(`${message.inGuild()}: ${message.content}`));
  const ann = discord.member({ name: 'Ann' });

  const seen = await ann.sends('how many?');

  expect(seen.messages[0]?.content).toBe('false: how many?');
  expect(ann.sees('dm').map(({ author }) => author)).toEqual(['Ann', 'Footnote']);
  expect(discord.messages()).toEqual([]);
});

test('the bot may write the first direct message, unless the person takes none', async () => {
  const { discord } = await openWith((message) =>
    message.author.send('by the way').catch(() => message.react('🔒')),
  );
  const [ann, bob] = [discord.member({ name: 'Ann' }), discord.member({ name: 'Bob', dmsClosed: true })];

  const hidden = await bob.mentions('hello');
  await ann.mentions('hello', { until: () => ann.sees('dm').length > 0 });

  expect(hidden.reactions).toEqual(['🔒']);
  expect(ann.sees('dm').map(({ content }) => content)).toEqual(['by the way']);
});

test('in a thread the bot answers in the thread', async () => {
  const { discord } = await openWith((message) => message.reply(`${message.channel.isThread()}`));
  const thread = discord.addThread({ name: 'More on this', parent: discord.channel });

  const seen = await discord.member({ name: 'Ann' }).mentions('how many?', { channel: thread });

  expect(seen.messages[0]).toMatchObject({ content: 'true', channelId: thread.id });
});

test.each([
  { what: 'an ordinary message', write: 'how many?', arrives: '' },
  { what: 'a mention of the bot', write: '<@BOT> how many?', arrives: '<@BOT> how many?' },
  { what: 'a mention in code', write: '`<@BOT>` how many?', arrives: '' },
  { what: 'a mention in a code block', write: '```\n<@BOT>\n```', arrives: '' },
  { what: 'a mention behind a backslash', write: '\\<@BOT> how many?', arrives: '' },
  { what: 'a mention of everyone', write: '@everyone how many?', arrives: '' },
])('without the content intent the text of $what arrives as "$arrives"', async ({ write, arrives }) => {
  const { discord, heard } = await openWith(() => undefined);
  const fill = (text: string) => text.replace('BOT', discord.botId);

  await discord.owner.says(fill(write), { within: 0 });
  await discord.waitFor(() => heard.length > 0);

  expect(heard.map(({ content }) => content)).toEqual([fill(arrives)]);
});

test('with the content intent every text arrives', async () => {
  const discord = await openForTest({ application: { privilegedIntents: 1 << 15 } });
  const client = await connectClient(discord, { intents: ['Guilds', 'GuildMessages', 'MessageContent'] });
  const heard: Message[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message));

  await discord.member({ name: 'Ann' }).says('how many?', { within: 0 });
  await discord.waitFor(() => heard.length > 0);

  expect(heard[0]?.content).toBe('how many?');
});

test.each([
  { what: 'with a ping, to a message of the bot', ping: true, answers: 'message', arrives: 'and when?' },
  { what: 'without a ping, to a message of the bot', ping: false, answers: 'message', arrives: '' },
  { what: 'with a ping, to an answer to a command', ping: true, answers: 'command', arrives: '' },
] as const)('the text of a reply $what arrives as "$arrives"', async ({ ping, answers, arrives }) => {
  const discord = await openForTest();
  const client = await connectClient(discord);
  const heard: Message[] = [];
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    heard.push(message);
    if (heard.length === 1) await message.reply('3,000');
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('3,000');
  });
  await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  const ann = discord.member({ name: 'Ann' });
  const first = answers === 'message' ? await ann.mentions('how many?') : await ann.types('/ask');

  await ann.replies(first.messages[0] ?? { id: '' }, 'and when?', { ping, within: 0 });
  await discord.waitFor(() => heard.some(({ reference }) => reference !== null));

  expect(heard.at(-1)?.content).toBe(arrives);
});

test('a reply to a question that was deleted becomes a plain message', async () => {
  const { discord } = await openWith(async (message) => {
    await discord.waitFor(() => discord.messages().length === 0);
    await message.reply('Too late?');
  });
  const ann = discord.member({ name: 'Ann' });
  const asked = ann.mentions('how many?', { until: ({ messages }) => messages.length > 0 });
  const [question] = discord.messages();

  ann.deletes(question ?? { id: '' });
  const seen = await asked;

  expect(seen.messages.map(({ content, repliesTo }) => ({ content, repliesTo }))).toEqual([
    { content: 'Too late?', repliesTo: undefined },
  ]);
});

test('a reply that must not become a plain message is refused', async () => {
  const discord = await openForTest();

  const answer = await callApi(discord, 'POST', `/channels/${discord.channel.id}/messages`, {
    content: 'hello',
    message_reference: { message_id: '123456789012345678' },
  });

  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(wrongFields(answer.body)).toEqual(['message_reference']);
});

test('the same nonce gives the same message', async () => {
  const discord = await openForTest();
  const send = (content: string) =>
    callApi(discord, 'POST', `/channels/${discord.channel.id}/messages`, {
      content,
      nonce: '42',
      enforce_nonce: true,
    });

  await send('once');
  await send('twice');

  expect(discord.messages().map(({ content }) => content)).toEqual(['once']);
});

test.each([
  { what: 'may not write', denied: Permission.SendMessages, code: 50013 },
  { what: 'may not even look', denied: Permission.ViewChannel, code: 50001 },
])('where the bot $what, it is refused with $code', async ({ denied, code }) => {
  const discord = await openForTest();
  const channel = discord.addChannel({ name: 'closed', deniedToBot: denied });

  const answer = await callApi(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'hello' });

  expect(answer).toMatchObject({ status: 403, body: { code } });
});

test('discord.js knows beforehand where the bot may not write', async () => {
  const discord = await openForTest();
  const channel = discord.addChannel({ name: 'closed', deniedToBot: Permission.SendMessages });
  const client = await connectClient(discord);
  const mayWrite = (id: string) => {
    const found = client.channels.cache.get(id);
    return found && 'permissionsFor' in found
      ? found.permissionsFor(client.user)?.has('SendMessages')
      : undefined;
  };

  expect([mayWrite(discord.channel.id), mayWrite(channel.id)]).toEqual([true, false]);
});

test.each([
  { allowed: undefined, everyone: true, users: 1 },
  { allowed: { parse: [] }, everyone: false, users: 0 },
  { allowed: { parse: ['users'] }, everyone: false, users: 1 },
  { allowed: { replied_user: false }, everyone: false, users: 0 },
])('with allowed mentions $allowed a message pings everyone: $everyone, users: $users', async (row) => {
  const discord = await openForTest();
  const ann = discord.member({ name: 'Ann' });

  await callApi(discord, 'POST', `/channels/${discord.channel.id}/messages`, {
    content: `@everyone look, <@${ann.id}>`,
    ...(row.allowed && { allowed_mentions: row.allowed }),
  });

  const [message] = discord.messages();
  expect(message?.pings).toMatchObject({ everyone: row.everyone });
  expect(message?.pings.userIds).toHaveLength(row.users);
});

test('messages of webhooks, of other bots and of Discord itself are marked as such', async () => {
  const { discord, heard } = await openWith(() => undefined);
  const other = discord.member({ name: 'Other bot', isBot: true });

  await other.says('beep', { within: 0 });
  await other.says('hook', { as: 'webhook', within: 0 });
  await discord.owner.says('', { as: 'system', within: 0 });
  await discord.waitFor(() => heard.length === 3);

  expect(heard.map(({ author, webhookId, system }) => [author.bot, webhookId !== null, system])).toEqual([
    [true, false, false],
    [true, true, false],
    [false, false, true],
  ]);
});

test('an edit and a deletion by a person reach the bot', async () => {
  const happened: string[] = [];
  const { discord } = await openWith((message, client) => {
    client.on(Events.MessageUpdate, (_, { content }) => happened.push(`edited: ${content}`));
    client.on(Events.MessageDelete, ({ content }) => happened.push(`deleted: ${content}`));
    return message.reply('noted');
  });
  const ann = discord.member({ name: 'Ann' });
  const { written } = await ann.sends('how mny?');

  ann.edits(written ?? { id: '' }, 'how many?');
  ann.deletes(written ?? { id: '' });
  await discord.waitFor(() => happened.length === 2);

  expect(happened).toEqual(['edited: how many?', 'deleted: how many?']);
});

test('people cannot write where they may not, nor more than Discord takes', async () => {
  const discord = await openForTest();
  const ann = discord.member({ name: 'Ann' });
  const closed = discord.addChannel({ name: 'news', deniedToEveryone: Permission.SendMessages });

  const there = await ann.mentions('hello?', { channel: closed });
  const tooLong = await ann.mentions('x'.repeat(2000));

  expect([there.refused?.reason, tooLong.refused?.reason]).toEqual(['cannot-write', 'cannot-write']);
});
