import { describe, expect, test } from 'vitest';
import { callApi, wrongFields } from './call-api.ts';
import { discordDocument, openForTest } from './open-for-test.ts';

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const command = (more: object = {}) => ({ name: 'ask', description: 'Ask the article', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'question', description: 'What to ask', ...more });
const withOption = (more: object) => [command({ options: [option(more)] })];
const withOptions = (...options: readonly object[]) => [command({ options })];

/** A command with as many characters as this in names, descriptions and values; 7,939 of them stand fast. */
function ofLength(total: number): object {
  const choices = (count: number) =>
    many(count, (index) => ({ name: `${index}`.padEnd(100, 'x'), value: 'x'.repeat(100) }));
  return command({
    options: [
      option({ choices: choices(25) }),
      option({ name: 'o', description: 'x'.repeat(100), choices: choices(14) }),
      option({ name: 'p', description: 'x'.repeat(total - 7939) }),
    ],
  });
}

/** Every limit of a menu, broken by one, with the field that Discord names. */
const REFUSED: readonly { what: string; menu: unknown; at: string }[] = [
  { what: 'a name in capitals', menu: [command({ name: 'Ask' })], at: '0.name' },
  { what: 'a name with a space', menu: [command({ name: 'ask me' })], at: '0.name' },
  { what: 'a name of 33', menu: [command({ name: 'x'.repeat(33) })], at: '0.name' },
  { what: 'no name', menu: [command({ name: undefined })], at: '0.name' },
  { what: 'a description of 101', menu: [command({ description: 'x'.repeat(101) })], at: '0.description' },
  { what: 'no description', menu: [command({ description: undefined })], at: '0.description' },
  { what: 'an empty description', menu: [command({ description: '' })], at: '0.description' },
  { what: 'the same name twice', menu: [command(), command()], at: '1' },
  {
    what: '26 options',
    menu: withOptions(...many(26, (index) => option({ name: `o${index}` }))),
    at: '0.options',
  },
  { what: 'the same option twice', menu: withOptions(option(), option()), at: '0.options.1.name' },
  {
    what: 'a required option after an optional one',
    menu: withOptions(option(), option({ name: 'other', required: true })),
    at: '0.options.1',
  },
  {
    what: 'a required option after an optional one in a subcommand',
    menu: withOptions({
      type: 1,
      name: 'part',
      description: 'A part',
      options: [option(), option({ name: 'other', required: true })],
    }),
    at: '0.options.0.options.1',
  },
  {
    what: 'a subcommand beside an option',
    menu: withOptions({ type: 1, name: 'part', description: 'A part' }, option()),
    at: '0.options',
  },
  {
    what: 'a subcommand in a subcommand',
    menu: withOptions({
      type: 1,
      name: 'part',
      description: 'A part',
      options: [{ type: 1, name: 'piece', description: 'A piece' }],
    }),
    at: '0.options.0.options.0.type',
  },
  { what: 'an unknown type of option', menu: withOption({ type: 99 }), at: '0.options.0.type' },
  { what: 'an option name in capitals', menu: withOption({ name: 'Question' }), at: '0.options.0.name' },
  {
    what: 'an option description of 101',
    menu: withOption({ description: 'x'.repeat(101) }),
    at: '0.options.0.description',
  },
  {
    what: '26 choices',
    menu: withOption({ choices: many(26, (index) => ({ name: `c${index}`, value: `${index}` })) }),
    at: '0.options.0.choices',
  },
  {
    what: 'a choice name of 101',
    menu: withOption({ choices: [{ name: 'x'.repeat(101), value: 'v' }] }),
    at: '0.options.0.choices.0.name',
  },
  {
    what: 'a choice value of 101',
    menu: withOption({ choices: [{ name: 'n', value: 'x'.repeat(101) }] }),
    at: '0.options.0.choices.0.value',
  },
  {
    what: 'a number as the value of a text',
    menu: withOption({ choices: [{ name: 'n', value: 5 }] }),
    at: '0.options.0.choices.0.value',
  },
  {
    what: 'choices beside autocomplete',
    menu: withOption({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] }),
    at: '0.options.0.autocomplete',
  },
  {
    what: 'autocomplete for yes or no',
    menu: withOption({ type: 5, autocomplete: true }),
    at: '0.options.0.autocomplete',
  },
  {
    what: 'a greatest length of 6,001',
    menu: withOption({ max_length: 6001 }),
    at: '0.options.0.max_length',
  },
  { what: '8,001 characters in all', menu: [ofLength(8001)], at: '0' },
  { what: 'an unknown place', menu: [command({ contexts: [7] })], at: '0.contexts.0' },
  { what: 'no place at all', menu: [command({ contexts: [] })], at: '0.contexts' },
  {
    what: 'permissions in words',
    menu: [command({ default_member_permissions: 'all' })],
    at: '0.default_member_permissions',
  },
  {
    what: 'an unknown language',
    menu: [command({ name_localizations: { tlh: 'ask' } })],
    at: '0.name_localizations.tlh',
  },
  { what: '101 commands', menu: many(101, (index) => command({ name: `c${index}` })), at: '' },
  { what: '16 message commands', menu: many(16, (index) => ({ type: 3, name: `Menu ${index}` })), at: '' },
  {
    what: 'a description on a message command',
    menu: [{ type: 3, name: 'Check', description: 'x' }],
    at: '0.description',
  },
  { what: 'what is not a list', menu: {}, at: '' },
];

const TAKEN: readonly { what: string; menu: readonly object[] }[] = [
  {
    what: '100 typed and 15 message commands',
    menu: [
      ...many(100, (index) => command({ name: `c${index}` })),
      ...many(15, (index) => ({ type: 3, name: `Menu ${index}` })),
    ],
  },
  {
    what: 'the longest of everything',
    menu: [
      command({
        name: 'x'.repeat(32),
        description: 'x'.repeat(100),
        options: [
          option({ required: true, max_length: 6000, autocomplete: true }),
          option({
            name: 'o',
            choices: many(25, (index) => ({ name: `${index}`.padEnd(100, 'x'), value: 'x'.repeat(100) })),
          }),
        ],
      }),
    ],
  },
  { what: '8,000 characters in all', menu: [ofLength(8000)] },
  { what: 'names in other scripts', menu: [command({ name: 'सवाल' }), command({ name: '質問' })] },
  { what: 'permissions as digits', menu: [command({ default_member_permissions: '32' })] },
];

describe.each([
  { judge: 'our rules alone', openapi: undefined },
  ...(discordDocument ? [{ judge: 'Discord’s own document as well', openapi: discordDocument }] : []),
])('with $judge', ({ openapi }) => {
  const options = { openapi, note: () => undefined };

  test.each(REFUSED)('a menu with $what is refused at "$at"', async ({ menu, at }) => {
    const discord = await openForTest(options);

    const answer = await callApi(discord, 'PUT', `/applications/${discord.applicationId}/commands`, menu);

    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(wrongFields(answer.body)).toContain(at);
    expect(discord.commands()).toEqual([]);
  });

  test.each(TAKEN)('a menu with $what is taken', async ({ menu }) => {
    const discord = await openForTest(options);

    const answer = await callApi(discord, 'PUT', `/applications/${discord.applicationId}/commands`, menu);

    expect(answer.status).toBe(200);
    expect(discord.commands()).toHaveLength(menu.length);
  });
});

test('what comes back has ids, and of an option nothing that is false', async () => {
  const discord = await openForTest();
  const menu = [command({ options: [option({ required: false })], name_localizations: { de: 'frag' } })];

  const put = await callApi(discord, 'PUT', `/applications/${discord.applicationId}/commands`, menu);
  const got = await callApi(discord, 'GET', `/applications/${discord.applicationId}/commands`);

  expect(put.body).toMatchObject([
    {
      application_id: discord.applicationId,
      name: 'ask',
      name_localizations: { de: 'frag' },
      options: [{ type: 3, name: 'question', description: 'What to ask' }],
      default_member_permissions: null,
    },
  ]);
  expect(got.body).toEqual([expect.not.objectContaining({ name_localizations: expect.anything() })]);
});

test('a command keeps its id when it is put again, and goes when it is not', async () => {
  const discord = await openForTest();
  const put = (...names: readonly string[]) =>
    callApi(
      discord,
      'PUT',
      `/applications/${discord.applicationId}/commands`,
      names.map((name) => command({ name })),
    );
  await put('ask', 'help');
  const before = discord.commands().map(({ id }) => id);

  await put('ask');

  expect(discord.commands().map(({ id }) => id)).toEqual(before.slice(0, 1));
});

test('after 200 new commands in a day no further one is taken', async () => {
  const discord = await openForTest();
  const put = (first: number) =>
    callApi(
      discord,
      'PUT',
      `/applications/${discord.applicationId}/commands`,
      many(100, (index) => command({ name: `c${first + index}` })),
    );

  const answers = [await put(0), await put(100), await put(200)];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  expect(answers[2]?.body).toMatchObject({ code: 30034 });
});

test('a server’s own commands are apart from those for everywhere', async () => {
  const discord = await openForTest();
  const path = `/applications/${discord.applicationId}/guilds/${discord.guild.id}/commands`;

  await callApi(discord, 'PUT', path, [command({ name: 'reload' })]);

  expect(discord.commands()).toEqual([]);
  expect(discord.commands(discord.guild)).toMatchObject([{ name: 'reload', guild_id: discord.guild.id }]);
});

test('another application’s commands are not ours to change', async () => {
  const discord = await openForTest();

  const answer = await callApi(discord, 'PUT', '/applications/123456789012345678/commands', []);

  expect(answer).toMatchObject({ status: 403, body: { code: 20012 } });
});
