import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../local-discord/person/person.ts';
import { Permission } from '../../local-discord/world/permissions.ts';
import { openShelves } from '../../src/shelves/open-shelves.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles } from '../small-article.ts';
import { only, readText, startDesk } from './desk/desk-kit.ts';

/** Two articles beside the small one about a lighthouse; all three speak of repairs, and two have a topic `/repairs`. */
const FILES = {
  'ferry/article.md': `---
title: Ferry to Holm stops for six weeks
language: en
wording: verbatim
---

The ferry to Holm stops on 3 April and returns on 15 May.
A bus drives passengers around the bay meanwhile.

The hull is painted in the yard of Orre.
Repairs of the ferry cost 90,000 crowns.
`,
  'ferry/questions.yaml': `questions:
  - id: back
    ask: [When does the ferry return?, ferry back]
    cite: [p1s1]
  - id: cost
    ask: [What do the repairs of the ferry cost?]
    cite: [p2s2]
topics:
  - command: repairs
    description: What is repaired on the ferry
    title: Repairs of the ferry
    entries: [cost]
`,
  'museum/article.md': `---
title: Museum of Tarn shows whales
language: en
wording: verbatim
---

The museum of Tarn shows four whale skeletons since June.
Tickets cost twelve crowns.

The roof was repaired in winter.
`,
};

/** Comes and goes with a version. */
const TRAIN = `---
title: Train to Orre gets a tunnel
language: en
wording: verbatim
---

The tunnel of the train to Orre is nine kilometres long.
`;

/** For each article the questions that only it answers, with words that only its answer has. */
const QUESTIONS = [
  { question: 'When does the ferry return?', of: 'ferry', says: '15 May' },
  { question: 'ferry back', of: 'ferry', says: '15 May' },
  { question: 'who drives passengers around the bay', of: 'ferry', says: 'A bus drives passengers' },
  { question: 'where is the hull painted', of: 'ferry', says: 'yard of Orre' },
  { question: 'how many whale skeletons does the museum show', of: 'museum', says: 'four whale skeletons' },
  { question: 'what do tickets cost', of: 'museum', says: 'twelve crowns' },
  { question: 'when was the roof repaired', of: 'museum', says: 'The roof was repaired' },
  { question: 'What was paid for the repairs?', of: 'lighthouse', says: '40,000 crowns' },
  { question: 'What do the repairs of the ferry cost?', of: 'ferry', says: '90,000 crowns' },
  { question: 'who carried the new glass up', of: 'lighthouse', says: 'Two keepers' },
] as const;

/** Two servers with two channels each, and a manager in each; the first is the owner's, and home. */
async function openWorld() {
  const bot = await startDesk({ files: { ...smallFiles, ...FILES } });
  const { discord } = bot;
  const other = discord.addGuild({ name: 'Other', owner: { id: '100000000000000077' } });
  const channels = {
    home: discord.channel,
    narrow: discord.addChannel({ name: 'narrow' }),
    away: discord.addChannel({ name: 'away', guild: other }),
    ferries: discord.addChannel({ name: 'ferries', guild: other }),
  };
  const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
  const abroad = discord.member({ name: 'Abroad', guild: other, permissions: Permission.ManageGuild });
  const ada = discord.member({ name: 'Ada' });
  const ben = discord.member({ name: 'Ben', guild: other });
  return { bot, other, channels, mod, abroad, ada, ben };
}

type Channel = { readonly id: string };

/** The questions whose own sentence is shown there. */
async function askAll(person: Person, channel: Channel): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const { question, says } of QUESTIONS)
    if (readText(await person.types('/ask', { question }, { channel })).includes(says)) shown.push(question);
  return shown;
}

type ArticleId = (typeof QUESTIONS)[number]['of'];

function questionsOf(...articles: readonly ArticleId[]): readonly string[] {
  return QUESTIONS.filter(({ of }) => articles.includes(of)).map(({ question }) => question);
}

function set(person: Person, values: Readonly<Record<string, string | boolean>>, channel: Channel) {
  return person.types('/knowledge shelf', values, { channel });
}

describe('two servers with two channels each and three articles', () => {
  test('each get the answers of their own shelf, and a shelf is changed, undone and brought back', async () => {
    const { channels, mod, abroad, ada, ben } = await openWorld();
    const all = questionsOf('ferry', 'museum', 'lighthouse');
    expect(await askAll(ada, channels.home)).toEqual(all);
    expect(await askAll(ben, channels.away)).toEqual(all);

    await set(mod, { do: 'remove', article: 'museum' }, channels.home);
    await set(mod, { do: 'add', article: 'lighthouse', here: true }, channels.narrow);
    await set(abroad, { do: 'remove', article: 'lighthouse' }, channels.away);
    await set(abroad, { do: 'add', article: 'ferry', here: true }, channels.ferries);
    expect(await askAll(ada, channels.home)).toEqual(questionsOf('ferry', 'lighthouse'));
    expect(await askAll(ada, channels.narrow)).toEqual(questionsOf('lighthouse'));
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry', 'museum'));
    expect(await askAll(ben, channels.ferries)).toEqual(questionsOf('ferry'));

    const changed = only(await set(abroad, { do: 'remove', article: 'museum' }, channels.away));
    expect(changed.text).toContain('museum removed from this server');
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry'));
    await abroad.presses(changed, 'Undo');
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry', 'museum'));
    const late = readText(await abroad.presses(changed, 'Undo'));
    expect(late).toContain('The shelf has changed since');

    await set(abroad, { do: 'everything' }, channels.away);
    expect(await askAll(ben, channels.away)).toEqual(all);
    const back = readText(await set(abroad, { do: 'back', number: '2' }, channels.away));
    expect(back).toContain('back to setting 2');
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry', 'museum'));
    const shown = readText(await set(abroad, {}, channels.away));
    expect(shown).toContain('Abroad');
    expect(shown).toContain('museum: “Museum of Tarn shows whales”');
  }, 120_000);

  test('keep their shelves when the knowledge is rolled back, and one history tells both and takes both back', async () => {
    const { bot, channels, mod, abroad, ada, ben } = await openWorld();
    const all = questionsOf('ferry', 'museum', 'lighthouse');
    const before = bot.library.current().knowledge.version;
    await set(mod, { do: 'remove', article: 'museum' }, channels.home);
    await set(mod, { do: 'add', article: 'lighthouse', here: true }, channels.narrow);

    await mkdir(join(bot.folder, 'train'));
    await writeFile(join(bot.folder, 'train/article.md'), TRAIN);
    expect(readText(await mod.types('/knowledge reload'))).toContain('is in force now');
    const after = bot.library.current().knowledge.version;
    await set(abroad, { do: 'remove', article: 'lighthouse' }, channels.away);
    const train = { question: 'how long is the train tunnel' };
    expect(readText(await ben.types('/ask', train, { channel: channels.away }))).toContain('nine kilometres');
    expect(readText(await ada.types('/ask', train, { channel: channels.home }))).not.toContain(
      'nine kilometres',
    );

    expect(readText(await mod.types('/knowledge rollback', { version: before }))).toContain(
      `Knowledge ${before} is in force now`,
    );
    expect(await askAll(ada, channels.home)).toEqual(questionsOf('ferry', 'lighthouse'));
    expect(await askAll(ada, channels.narrow)).toEqual(questionsOf('lighthouse'));
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry', 'museum'));
    expect(readText(await ben.types('/ask', train, { channel: channels.away }))).not.toContain(
      'nine kilometres',
    );
    expect(readText(await set(abroad, {}, channels.away))).toContain('train: not in the knowledge folder');

    const history = only(await mod.types('/knowledge history', {}, { channel: channels.home }));
    const told = history.text
      .split('\n')
      .flatMap((line) => /^- (shelf \d|[0-9a-f]{7})/.exec(line)?.[1] ?? []);
    expect(told).toEqual([before, after, 'shelf 2', 'shelf 1', before]);
    expect(history.text).toMatch(/shelf 1 · \d{4}-\d\d-\d\d \d\d:\d\d UTC · Mod · museum removed/);
    expect(history.text).toContain('lighthouse added to this channel · set now');
    expect(history.text).not.toContain('Abroad');

    expect(readText(await mod.presses(history, 'Undo shelf 2'))).toContain('back to setting 1');
    expect(await askAll(ada, channels.narrow)).toEqual(questionsOf('ferry', 'lighthouse'));
    expect(readText(await mod.presses(history, 'Undo shelf 2'))).toContain('The shelf has changed since');
    expect(readText(await mod.presses(history, `Undo ${before}`))).toContain(
      `Knowledge ${after} is in force`,
    );
    expect(readText(await ben.types('/ask', train, { channel: channels.away }))).toContain('nine kilometres');
    expect(await askAll(ada, channels.home)).toEqual(questionsOf('ferry', 'lighthouse'));

    await set(mod, { do: 'back', number: '0' }, channels.home);
    await mod.types('/knowledge rollback', { version: before });
    expect(await askAll(ada, channels.home)).toEqual(all);
    expect(await askAll(ada, channels.narrow)).toEqual(all);
    expect(await askAll(ben, channels.away)).toEqual(questionsOf('ferry', 'museum'));
  }, 120_000);

  test('show by every door what the shelf holds, and nothing else', async () => {
    const { bot, channels, mod, ada } = await openWorld();
    const before = only(
      await ada.types('/ask', { question: 'when does the ferry return?' }, { channel: channels.home }),
    );
    await set(mod, { do: 'add', article: 'lighthouse', here: true }, channels.home);
    const here = { channel: channels.home };
    const pressed = readText(await ada.presses(before, 'Show context'));
    expect(pressed).toContain('no longer in it');
    expect(readText(await ada.mentions('when does the ferry return?', here))).not.toContain('15 May');
    expect(readText(await ada.types('/sources', {}, here))).not.toContain('Ferry to Holm');
    expect(readText(await ada.types('/help', {}, here))).not.toContain('Ferry to Holm');
    expect(readText(await ada.types('/repairs', {}, here))).not.toContain('Ferry to Holm');
    expect(readText(await ada.types('/read', { paragraph: 1, article: 'ferry' }, here))).toContain(
      'There is no article',
    );
    const offered = await ada.typesIn('/ask', 'question', 'ferry', here);
    expect(JSON.stringify(offered.choices)).not.toContain('ferry');
    const thread = bot.discord.addThread({ name: 'thread', parent: channels.home });
    expect(readText(await ada.mentions('when does the ferry return?', { channel: thread }))).not.toContain(
      '15 May',
    );
    // A direct message is of no server.
    expect(readText(await ada.sends('when does the ferry return?'))).toContain('15 May');
  }, 60_000);
});

test('a topic that two articles have is shown of both, each under its title', async () => {
  const { channels, ada } = await openWorld();
  const seen = readText(await ada.types('/repairs', {}, { channel: channels.home }));
  expect(seen).toContain('“Lighthouse of Skarn shines again after storm”');
  expect(seen).toContain('“Ferry to Holm stops for six weeks”');
});

describe('a shelf', () => {
  test('is set by nobody but moderators at home and managers in their own server', async () => {
    const { channels, other, ada, ben, abroad, bot } = await openWorld();
    for (const [person, channel] of [
      [ada, channels.home],
      [ben, channels.away],
    ] as const) {
      const seen = await person.types(
        '/knowledge shelf',
        { do: 'remove', article: 'ferry' },
        { channel, evenIfHidden: true },
      );
      expect(readText(seen)).toContain('This is for the moderators');
    }
    // Whoever manages another server tends no knowledge and changes nothing here.
    expect(readText(await abroad.types('/knowledge reload', {}, { channel: channels.away }))).toContain(
      'This is for the moderators',
    );
    await set(abroad, { do: 'remove', article: 'ferry' }, channels.away);
    expect(await askAll(ada, channels.home)).toEqual(questionsOf('ferry', 'museum', 'lighthouse'));
    expect(other.id).not.toBe(bot.discord.guild.id);
  }, 60_000);

  test('keeps the button to undo it from whoever lost the right meanwhile', async () => {
    const { bot, channels, ada } = await openWorld();
    const role = bot.discord.addRole({ name: 'Managers', permissions: Permission.ManageGuild });
    const eve = bot.discord.member({ name: 'Eve', roles: [role] });
    const changed = only(await set(eve, { do: 'remove', article: 'ferry' }, channels.home));
    bot.discord.demote(eve);
    expect(readText(await eve.presses(changed, 'Undo'))).toContain('This is for the moderators');
    expect(await askAll(ada, channels.home)).not.toContain('When does the ferry return?');
  }, 60_000);
});

test('what was set holds after a restart, and an article that is gone is told, kept in the setting and not shown', async () => {
  const folder = await makeFolder();
  const shelves = await openShelves(folder);
  await shelves.change(
    '1',
    () => ({
      kind: 'set',
      setting: { articles: ['lighthouse', 'train'], channels: new Map([['2', ['train']]]) },
      summary: 'train added',
    }),
    'Ada',
  );
  const again = await openShelves(folder);
  expect(again.find('1')).toEqual(shelves.find('1'));
  expect(again.history('1')).toEqual(shelves.history('1'));
});
