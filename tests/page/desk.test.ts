import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { createShelves } from '../../src/shelves/shelves.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { openForTest, type Visitor } from './open-for-test.ts';

const QUESTIONS = 'lighthouse/questions.yaml';

describe('the desk', () => {
  test('tells what is in force, and each problem of the files with its place and what to do', async () => {
    const { visitor, folder, library } = await openDesk();
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS].replace('cite: [p1s1]', 'cite: [p9s9]'));
    await library.reload({ who: 'Ada', how: 'reload' });
    const { text } = await visitor.get('/desk');
    expect(text).toContain('knowledge ');
    expect(text).toContain('These keep the newest files from being in force');
    expect(text).toContain(`${QUESTIONS}:7`);
    expect(text).toContain('p9s9');
  });

  test('lists entries and gaps, and finds them by any of their words', async () => {
    const { visitor } = await openDesk();
    expect((await visitor.get('/desk/questions')).text).toContain('4 entries and gaps');
    const { text } = await visitor.get('/desk/questions?q=bad%20weather');
    expect(text).toContain('Not said: what caused the storm');
    expect(text).not.toContain('How much did the repairs cost?');
  });

  test('changes an entry, says what changed, and takes it back', async () => {
    const { visitor, read } = await openDesk();
    const item = await openItem(visitor, 'repair');
    expect(item).toContain('price of the repair\nwhat was paid</textarea>');
    expect(item).toMatch(/value="p2s1" checked/);
    const done = await visitor.send('/desk/do', {
      do: findDeed(item, 'change'),
      'field.question': 'How much did the repairs cost?',
      'field.wordings': 'price of the repair\r\nwhat was paid\r\nrepair bill',
      'field.sentences': ['p2s1'],
    });
    expect(done.text).toContain('added: wording lighthouse/cost “repair bill”');
    expect(await read()).toContain('      - repair bill\n');
    await visitor.send('/desk/do', { do: findDeed(done.text, 'undo') });
    expect(await read()).toBe(smallFiles[QUESTIONS]);
  });

  test('writes a new entry and a new gap', async () => {
    const { visitor, read } = await openDesk();
    const form = (await visitor.get('/desk/new?article=lighthouse&kind=entry&cite=p3s1')).text;
    expect(form).toMatch(/value="p3s1" checked/);
    const fields = {
      'field.question': 'Who is the mayor?',
      'field.wordings': 'name of the mayor',
      'field.sentences': 'p3s1',
    };
    const done = await visitor.send('/desk/do', { do: findDeed(form, 'write-entry'), ...fields });
    expect(done.text).toContain('added: entry lighthouse/mayor');
    const gap = (await visitor.get('/desk/new?article=lighthouse&kind=gap')).text;
    const gapFields = {
      'field.missing': 'how tall the tower is',
      'field.wordings': 'how tall is the tower',
      'field.near': '',
    };
    await visitor.send('/desk/do', { do: findDeed(gap, 'write-gap'), ...gapFields });
    expect(await read()).toContain('missing: how tall the tower is');
  });

  test('merges and takes out', async () => {
    const { visitor, read, library } = await openDesk();
    const item = await openItem(visitor, 'repair');
    const into = /<option value="([0-9a-f]{8})">How many volunteers/.exec(item)?.[1] ?? '';
    await visitor.send('/desk/do', { do: findDeed(item, 'merge'), 'field.picked': into });
    expect(await read()).not.toContain('id: cost');
    expect(await read()).toContain('      - what was paid\n');
    await visitor.send('/desk/do', { do: findDeed(await openItem(visitor, 'bad weather'), 'take-out') });
    expect(library.current().knowledge.articles[0]?.gaps).toEqual([]);
  });

  test('tells what was meanwhile taken out, and changes nothing', async () => {
    const { visitor, read } = await openDesk();
    const deed = findDeed(await openItem(visitor, 'repair'), 'take-out');
    await visitor.send('/desk/do', { do: deed });
    const before = await read();
    expect((await visitor.send('/desk/do', { do: deed })).text).toContain('Nothing was changed');
    expect(await read()).toBe(before);
  });

  test('asks before and after a change that waits, those that differ first, and keeps the change to be saved', async () => {
    const { visitor, read } = await openDesk();
    const fields = {
      do: findDeed(await openItem(visitor, 'repair'), 'take-out'),
      questions: 'how many helpers were there?\nwhat was paid',
    };
    const { text } = await visitor.send('/desk/compare', fields);
    expect(text).toContain('1 of 2 would get something else.');
    expect(text.indexOf('<h3>what was paid</h3>')).toBeLessThan(text.indexOf('<h3>how many helpers'));
    expect(await read()).toBe(smallFiles[QUESTIONS]);
    const saved = await visitor.send('/desk/do', {
      do: /name="do" value="(take-out[^"]+)"/.exec(text)?.[1] ?? '',
    });
    expect(saved.text).toContain('removed: entry lighthouse/cost');
  });

  test('offers the wordings that are about to change as questions to ask', async () => {
    const { visitor } = await openDesk();
    const deed = findDeed(await openItem(visitor, 'repair'), 'change');
    const fields = {
      do: deed,
      'field.question': 'What did it cost?',
      'field.wordings': 'the bill',
      'field.sentences': 'p2s1',
    };
    const { text } = await visitor.send('/desk/compare', fields);
    expect(text).toContain('What did it cost?\nthe bill</textarea>');
  });

  test('with nothing pending holds the saved files against what is in force', async () => {
    const { visitor, folder } = await openDesk();
    await writeFile(join(folder, QUESTIONS), smallFiles[QUESTIONS].replace('cite: [p1s1]', 'cite: [p1s2]'));
    const { text } = await visitor.send('/desk/compare', { questions: 'lighthouse back on' });
    expect(text).toContain('1 of 1 would get something else.');
  });

  test('shows settings of the shelf among the versions, and takes the newest back', async () => {
    const { visitor, shelves } = await openDesk();
    const setting = { articles: ['lighthouse'], channels: new Map() };
    await shelves.change('terminal', () => ({ kind: 'set', setting, summary: 'lighthouse alone' }), 'Ada');
    await shelves.change('1', () => ({ kind: 'set', setting, summary: 'elsewhere' }), 'Ben');
    const { text } = await visitor.get('/desk/history');
    expect(text).toMatch(/shelf 1<\/th><td>[^<]+ UTC<\/td><td>Ada \(shelf\)<\/td><td>lighthouse alone/);
    expect(text.indexOf('shelf 1')).toBeLessThan(text.indexOf('href="/desk/history/'));
    expect(text).not.toContain('elsewhere');
    const done = await visitor.send('/desk/do', { do: findDeed(text, 'shelf-back') });
    expect(done.text).toContain('back to setting 0');
    expect(shelves.find('terminal').articles).toBeUndefined();
  });

  test('shows the history, what differs, and brings a version back', async () => {
    const { visitor, read } = await openDesk();
    await visitor.send('/desk/do', { do: findDeed(await openItem(visitor, 'repair'), 'take-out') });
    const { text } = await visitor.get('/desk/history');
    const first = [...text.matchAll(/href="\/desk\/history\/([0-9a-f]{7})"/g)].at(-1)?.[1] ?? '';
    const difference = await visitor.get(`/desk/history/${first}`);
    expect(difference.text).toContain('entry lighthouse/cost');
    expect(difference.text).toContain('is gone');
    await visitor.send('/desk/do', { do: `roll-back:${first}` });
    expect(await read()).toBe(smallFiles[QUESTIONS]);
    expect((await visitor.get('/desk/history/0000000')).status).toBe(404);
  });
});

describe('who is no moderator', () => {
  const pages = [
    '/desk',
    '/desk/questions',
    '/desk/new?article=lighthouse',
    '/desk/missed',
    '/desk/compare',
    '/desk/history',
  ];
  test.each(pages)('does not see %s', async (path) => {
    const visitor = (await openForTest({ access: { kind: 'readers' } })).visit();
    const { status, text } = await visitor.get(path);
    expect(status).toBe(403);
    expect(text).toContain('This page has no desk');
  });

  test.each(['reload', 'roll-back:abcdef0', 'take-out:abcdef0:12345678', 'confirm:abcdef0', 'undo:a:b'])(
    'cannot do %s by any way',
    async (deed) => {
      const opened = await openForTest({ access: { kind: 'readers' } });
      const before = opened.library.current();
      const visitor = opened.visit();
      expect((await visitor.send('/desk/do', { do: deed })).status).toBe(403);
      await visitor.send('/press', { turn: '0', do: deed });
      expect((await visitor.get('/')).text).toContain('This is for the moderators');
      expect(opened.library.current()).toBe(before);
    },
  );
});

async function openDesk() {
  const folder = await writeSmallKnowledge();
  const versions = expectOk(
    await openVersions(await makeFolder(), { keep: { versions: 9, days: 9 } }),
  ).versions;
  const { library } = expectOk(await openLibrary(folder, versions));
  const shelves = createShelves();
  const opened = await openForTest({ library, shelves });
  return {
    ...opened,
    folder,
    shelves,
    visitor: opened.visit(),
    read: () => readFile(join(folder, QUESTIONS), 'utf8'),
  };
}

async function openItem(visitor: Visitor, words: string): Promise<string> {
  const { text } = await visitor.get(`/desk/questions?q=${encodeURIComponent(words)}`);
  const [path = ''] = /\/desk\/item\/[0-9a-f]{8}/.exec(text) ?? [];
  return (await visitor.get(path)).text;
}

function findDeed(text: string, step: string): string {
  return new RegExp(`value="(${step}:[^"]+)"`).exec(text)?.[1] ?? '';
}
