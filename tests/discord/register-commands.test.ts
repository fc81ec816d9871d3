import { expect, test } from 'vitest';
import { createMenu, messageMenu } from '../../commands/index.ts';
import { toMenuJson } from '../../src/discord/menu.ts';
import { isSameMenu } from '../../src/discord/menu-keeper.ts';
import { readSmallKnowledge } from '../small-article.ts';

test('a menu as Discord gives it back, with what it adds and in another order, is the same menu', async () => {
  const menu = await readMenu();
  expect(isSameMenu(asRegistered(menu), menu)).toBe(true);
});

test('a menu is another one as soon as a single word of it differs', async () => {
  const menu = await readMenu();
  const text = JSON.stringify(menu);
  const words = [...new Set(text.match(/[A-Za-z]{4,}/g))].filter((word) => text.includes(`${word} `));
  expect(words.length).toBeGreaterThan(10);
  for (const word of words) {
    expect(isSameMenu(JSON.parse(text.replace(`${word} `, `${word}x `)), menu)).toBe(false);
  }
});

test.each([
  { difference: 'one command less', change: (commands: readonly object[]) => commands.slice(1) },
  {
    difference: 'one command more',
    change: (commands: readonly object[]) => [...commands, { name: 'old', type: 1 }],
  },
  {
    difference: 'other permissions',
    change: (commands: readonly object[]) =>
      commands.map((one) => ({ ...one, default_member_permissions: '8' })),
  },
  {
    difference: 'other places',
    change: (commands: readonly object[]) => commands.map((one) => ({ ...one, contexts: [0, 1] })),
  },
  {
    difference: 'no options',
    change: (commands: readonly object[]) => commands.map((one) => ({ ...one, options: [] })),
  },
])('a menu with $difference is another one', async ({ change }) => {
  const menu = await readMenu();
  expect(isSameMenu(change(asRegistered(menu)), menu)).toBe(false);
});

test.each([
  { answer: undefined },
  { answer: null },
  { answer: {} },
  { answer: 'x' },
  { answer: [null] },
  { answer: [] },
])('an answer of another form ($answer) is not taken for the menu', async ({ answer }) => {
  const menu = await readMenu();
  expect(isSameMenu(answer, menu)).toBe(false);
});

test('moderators’ commands are for servers only and hidden from those who may not manage the server', async () => {
  const menu = await readMenu();
  const found = menu.find(({ name }) => name === 'knowledge');
  expect(found).toMatchObject({ contexts: [0], integration_types: [0], default_member_permissions: '32' });
});

test.each([
  { who: 'people may add the bot', byPeople: true, contexts: [0, 1, 2], integration_types: [0, 1] },
  { who: 'only servers may add the bot', byPeople: false, contexts: [0, 1], integration_types: [0] },
])('everyone’s commands are there where $who', async ({ byPeople, contexts, integration_types }) => {
  const menu = await readMenu(byPeople);
  const open = menu.filter(({ name }) =>
    ['ask', 'repairs', 'help', 'Check against the articles'].includes(name),
  );
  expect(open).toHaveLength(4);
  for (const command of open) {
    expect(command).toMatchObject({
      contexts,
      integration_types,
      default_member_permissions: null,
    });
  }
});

test('required options come first, and what is offered while typing is switched on', async () => {
  const menu = await readMenu();
  const ask = menu.find(({ name }) => name === 'ask');
  expect(ask).toMatchObject({
    options: [
      { name: 'question', type: 3, required: true, max_length: 300, autocomplete: true },
      { name: 'article', type: 3, required: false, autocomplete: true },
      { name: 'private', type: 5, required: false },
    ],
  });
});

type Menu = ReturnType<typeof toMenuJson>;

async function readMenu(byPeople = true): Promise<Menu> {
  return toMenuJson(createMenu(await readSmallKnowledge()), messageMenu, { byPeople });
}

/** As in Discord's documentation, "Application Command Object": ids, versions, nulls, defaults left out. */
function asRegistered(menu: Menu): readonly object[] {
  return menu
    .map((command, index) => ({
      id: `${index}`,
      application_id: '1',
      version: '2',
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      dm_permission: true,
      description: '',
      ...JSON.parse(
        JSON.stringify(command)
          .replaceAll('"required":false,', '')
          .replace('"contexts":[0,1,2]', '"contexts":[2,1,0]'),
      ),
    }))
    .reverse();
}
