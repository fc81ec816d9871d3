import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Doing, Person } from '../../local-discord/person/person.ts';
import type { OptionValue } from '../../local-discord/person/type-command.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { connectClient } from './connect-client.ts';
import { openForTest } from './open-for-test.ts';

const MENU = [
  {
    name: 'ask',
    description: 'Ask',
    contexts: [0, 1],
    options: [
      { type: 3 as const, name: 'question', description: 'What', required: true, maxLength: 20 },
      { type: 4 as const, name: 'how-many', description: 'How many', minValue: 1, maxValue: 3 },
      { type: 5 as const, name: 'private', description: 'Only for me' },
      { type: 3 as const, name: 'in', description: 'Language', choices: [{ name: 'English', value: 'en' }] },
    ],
  },
  {
    name: 'knowledge',
    description: 'Knowledge',
    contexts: [0],
    defaultMemberPermissions: Permission.ManageGuild,
    options: [{ type: 1 as const, name: 'reload', description: 'Again' }],
  },
  { name: 'secret', description: 'For administrators', defaultMemberPermissions: 0n },
];

async function openWithMenu(): Promise<LocalDiscord> {
  const discord = await openForTest();
  const client = await connectClient(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('done');
  });
  await client.application.commands.set(MENU);
  return discord;
}

const question = { question: 'How?' };

const TYPED: readonly {
  what: string;
  line: string;
  values?: Readonly<Record<string, OptionValue>>;
  doing?: Doing;
  who?: (discord: LocalDiscord) => Person;
  refused?: string;
}[] = [
  { what: 'all that is needed', line: '/ask', values: question },
  { what: 'all there is', line: '/ask', values: { ...question, 'how-many': 3, private: true, in: 'en' } },
  { what: 'a direct message', line: '/ask', values: question, doing: { dm: true } },
  { what: 'no such command', line: '/aks', values: question, refused: 'unknown-command' },
  { what: 'half of a command', line: '/knowledge', who: ({ owner }) => owner, refused: 'unknown-command' },
  {
    what: 'no such subcommand',
    line: '/knowledge rload',
    who: ({ owner }) => owner,
    refused: 'unknown-command',
  },
  { what: 'a required option left out', line: '/ask', refused: 'missing-option' },
  {
    what: 'an option that is not there',
    line: '/ask',
    values: { ...question, why: 'x' },
    refused: 'unknown-option',
  },
  { what: 'a text too long', line: '/ask', values: { question: 'x'.repeat(21) }, refused: 'bad-value' },
  { what: 'an empty text', line: '/ask', values: { question: '' }, refused: 'bad-value' },
  { what: 'a number too great', line: '/ask', values: { ...question, 'how-many': 4 }, refused: 'bad-value' },
  { what: 'half a number', line: '/ask', values: { ...question, 'how-many': 1.5 }, refused: 'bad-value' },
  { what: 'a word for yes', line: '/ask', values: { ...question, private: 'yes' }, refused: 'bad-value' },
  {
    what: 'what is not among the choices',
    line: '/ask',
    values: { ...question, in: 'de' },
    refused: 'bad-value',
  },
  { what: 'a command for moderators', line: '/knowledge reload', refused: 'not-permitted' },
  {
    what: 'a command for moderators, by one',
    line: '/knowledge reload',
    who: (discord) => discord.member({ name: 'Mo', permissions: Permission.ManageGuild }),
  },
  {
    what: 'a command for moderators, by role',
    line: '/knowledge reload',
    who: (discord) => {
      const role = discord.addRole({ name: 'Moderators', permissions: Permission.ManageGuild });
      return discord.member({ name: 'Mo', roles: [role] });
    },
  },
  {
    what: 'a command for moderators, all the same',
    line: '/knowledge reload',
    doing: { evenIfHidden: true },
  },
  {
    what: 'a command of the server in a direct message',
    line: '/knowledge reload',
    doing: { dm: true },
    refused: 'not-here',
  },
  {
    what: 'a command for administrators, by a moderator',
    line: '/secret',
    who: (discord) => discord.member({ name: 'Mo', permissions: Permission.ManageGuild }),
    refused: 'not-permitted',
  },
  {
    what: 'a command for administrators, by one',
    line: '/secret',
    who: (discord) => discord.member({ name: 'Ada', permissions: Permission.Administrator }),
  },
];

test.each(TYPED)('typing $what: refused $refused', async ({ line, values, doing, who, refused }) => {
  const discord = await openWithMenu();
  const person = who ? who(discord) : discord.member({ name: 'Ann' });

  const seen = await person.types(line, values, doing);

  expect(seen.refused?.reason).toBe(refused);
  expect(seen.messages.map(({ content }) => content)).toEqual(refused === undefined ? ['done'] : []);
});

test('people of one server are not people of another', async () => {
  const discord = await openWithMenu();
  const guild = discord.addGuild({ name: 'Elsewhere', locale: 'de' });
  const channel = discord.addChannel({ name: 'books', guild });
  const ann = discord.member({ name: 'Ann', guild });

  const seen = await ann.types('/ask', question);

  expect(seen.messages[0]?.channelId).toBe(channel.id);
});

test('what was seen earlier stays as it was', async () => {
  const discord = await openWithMenu();
  const { messages } = await discord.member({ name: 'Ann' }).types('/ask', question);
  const [before] = discord.messages();

  discord.forget();

  expect(discord.messages()).toEqual([]);
  expect(discord.requests()).toEqual([]);
  expect(messages).toEqual([before]);
});

test('what never comes is given up with a word on what it was', async () => {
  const discord = await openForTest();

  const wait = discord.waitFor(() => discord.messages()[0], { within: 20, what: 'a first message' });

  await expect(wait).rejects.toThrow('waited 20 ms in vain for a first message');
});

test('a listener is called after every change, until it is taken away', async () => {
  const discord = await openForTest();
  let changes = 0;
  const stop = discord.onChange(() => {
    changes += 1;
  });

  await discord.owner.says('one', { within: 0 });
  const then = changes;
  stop();
  await discord.owner.says('two', { within: 0 });

  expect(then).toBeGreaterThan(0);
  expect(changes).toBe(then);
});

test('with an endpoint for interactions none comes over the gateway', async () => {
  const discord = await openForTest({
    ackMs: 50,
    application: { interactionsEndpoint: 'https://example.org/interactions' },
  });
  const client = await connectClient(discord);
  let received = 0;
  client.on(Events.InteractionCreate, () => {
    received += 1;
  });
  await client.application.commands.set(MENU);

  const seen = await discord.member({ name: 'Ann' }).types('/ask', question);

  expect(seen.refused?.reason).toBe('no-answer');
  expect(received).toBe(0);
});

test('the application tells how it is set up in the Developer Portal', async () => {
  const discord = await openForTest({
    application: { isPublic: false, requiresCodeGrant: true, privilegedIntents: 1 << 15 },
  });
  const client = await connectClient(discord);

  const application = await client.application.fetch();

  expect(application).toMatchObject({ botPublic: false, botRequireCodeGrant: true });
  expect(application.flags.has('GatewayMessageContentLimited')).toBe(true);
  expect(application.owner?.id).toBe(discord.owner.id);
});
