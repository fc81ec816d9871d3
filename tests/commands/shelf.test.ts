import { expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import type { Context } from '../../src/command.ts';
import { openLibrary } from '../../src/library/library.ts';
import { createShowShelf } from '../../src/library/show-shelf.ts';
import { toPlainText } from '../../src/replies/to-plain-text.ts';
import { listShown } from '../../src/shelves/change-shelf.ts';
import { createShelves, EVERYTHING, type ShelfSetting } from '../../src/shelves/shelves.ts';
import { createContext } from '../create-context.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const FERRY = `---
title: Ferry to Holm stops
language: en
wording: verbatim
---

The ferry to Holm is back on 15 May.

Who repairs it is not known.
`;

const COUNCIL = {
  'council/article.md': FERRY.replace('Ferry to Holm stops', 'Council of Orre meets').replace(
    'The ferry to Holm is back on 15 May.',
    'The budget of 2031 is four million crowns.',
  ),
  'club/article.md': FERRY.replace('Ferry to Holm stops', 'Rowing club of Orre').replace(
    'The ferry to Holm is back on 15 May.',
    'The budget of 2031 is nine hundred crowns.',
  ),
};

/** In a server with this setting, of the small article and others. */
async function openOn(setting: ShelfSetting, files: Readonly<Record<string, string>> = {}): Promise<Context> {
  const folder = await writeSmallKnowledge({ ...smallFiles, 'ferry/article.md': FERRY, ...files });
  const { library } = expectOk(await openLibrary(folder));
  const shelves = createShelves();
  await shelves.change('1', () => ({ kind: 'set', setting, summary: 'so' }), 'Ada');
  const snapshot = createShowShelf()(library.current(), listShown(setting, '2'));
  return createContext(library, {
    snapshot,
    inForce: library.current(),
    shelves,
    menu: createMenu(snapshot.knowledge),
  });
}

async function type(line: string, given: Readonly<Record<string, string | number>>, context: Context) {
  const [name, subcommand] = line.slice(1).split(' ');
  const action = context.menu
    .find((command) => command.name === name)
    ?.actions.find((one) => one.subcommand === subcommand);
  if (action === undefined) return 'no such command';
  return toPlainText(await action.run(given, context), 100);
}

test('an article that is gone from the folder is told, kept in the setting and not answered from', async () => {
  const context = await openOn({ articles: ['lighthouse', 'train'], channels: new Map() });
  expect(await type('/knowledge shelf', {}, context)).toContain('train: not in the knowledge folder');
  expect(await type('/knowledge status', {}, context)).toContain('NOT in the knowledge folder: train');
  expect(await type('/sources', {}, context)).toContain('this server shows 1 of 2 articles');
  await type('/knowledge shelf', { do: 'add', article: 'ferry' }, context);
  expect(context.shelves.find('1').articles).toEqual(['lighthouse', 'train', 'ferry']);
});

test('a shelf on which nothing is left says so, and nothing is answered', async () => {
  const context = await openOn({ articles: ['train'], channels: new Map() });
  const says = 'No article is on the shelf here';
  expect(await type('/ask', { question: 'when is the ferry back' }, context)).toContain(says);
  expect(await type('/read', { paragraph: 1 }, context)).toContain(says);
  expect(await type('/sources', {}, context)).toContain(says);
  expect(await type('/help', {}, context)).not.toContain('Ferry');
  expect(await type('/repairs', {}, context)).toBe('no such command');
});

test('where two articles answer about equally it is asked which article is meant, and each is offered by its title', async () => {
  const context = await openOn(EVERYTHING, COUNCIL);
  const reply = await type('/ask', { question: 'what is the budget of 2031' }, context);
  expect(reply).toContain('Which article?');
  expect(reply).toContain('Council of Orre meets: The budget of 2031 is four million crowns.');
  expect(reply).toContain('Rowing club of Orre: The budget of 2031 is nine hundred crowns.');
  const narrow = await openOn({ articles: ['club', 'lighthouse'], channels: new Map() }, COUNCIL);
  expect(await type('/ask', { question: 'what is the budget of 2031' }, narrow)).not.toContain(
    'Which article?',
  );
});

test('a paragraph that several articles have is read in the one that is chosen', async () => {
  const context = await openOn(EVERYTHING);
  const reply = await type('/read', { paragraph: 2 }, context);
  expect(reply).toContain('Which article?');
  expect(reply).toContain('Ferry to Holm stops');
  expect(await type('/read', { paragraph: 2, article: 'ferry' }, context)).toContain('Who repairs it');
  expect(await type('/read', { paragraph: 3 }, context)).toContain('The mayor, Ada Lind');
});

test('of several articles each answer says which one it is from, and so does what is not said', async () => {
  const context = await openOn(EVERYTHING);
  expect(await type('/ask', { question: 'when is the ferry back' }, context)).toContain(
    '“Ferry to Holm stops”',
  );
  const gap = await type('/ask', { question: 'What caused the storm?' }, context);
  expect(gap).toContain('“Lighthouse of Skarn shines again after storm”');
});

test('the history of the server it is looked at from tells versions and settings in one order, and offers the way back', async () => {
  const context = await openOn({ articles: ['lighthouse'], channels: new Map() });
  const lines = (await type('/knowledge history', {}, context)).split('\n');
  expect(lines.find((line) => line.includes('Ada'))).toMatch(/shelf 1 · .* UTC · Ada · so · set now$/);
  const elsewhere = { ...context, asker: { ...context.asker, server: '7' } };
  expect(await type('/knowledge history', {}, elsewhere)).not.toContain('Ada');
});
