import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import { openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { openForTest } from './open-for-test.ts';

test('a question is answered with the sentence, which leads to its place in the article', async () => {
  const visitor = (await openForTest()).visit();
  const { text } = await visitor.say('price of the repair');
  expect(text).toContain('“Repairs cost 40,000 crowns, according to the harbour office.”');
  expect(text).toContain('href="/article/lighthouse#p2s1"');
  expect((await visitor.get('/article/lighthouse')).text).toContain('id="p2s1"');
});

test('a topic shows each figure with what it counts', async () => {
  const { text } = await (await openForTest()).visit().say('/repairs');
  expect(text).toContain(
    '<span class="value">40,000</span> <span class="counts" dir="auto">crowns paid for the repairs</span>',
  );
  expect(text).toContain('according to: the harbour office');
});

test('what was said stays, each browser with its own, until it is cleared', async () => {
  const { visit } = await openForTest();
  const [one, other] = [visit(), visit()];
  await one.say('price of the repair');
  expect((await one.say('/repairs')).text).toContain('price of the repair');
  expect((await other.get('/')).text).not.toContain('id="t1"');
  await one.send('/clear', {});
  expect((await one.get('/')).text).not.toContain('id="t1"');
});

test('a button does its step, below the reply or in its place', async () => {
  const visitor = (await openForTest()).visit();
  const { text } = await visitor.say('price of the repair');
  const context = /value="(context:[^"]+)"/.exec(text)?.[1] ?? '';
  const { headers } = await visitor.send('/press', { turn: '1', do: context });
  const after = (await visitor.get(headers.get('location') ?? '/')).text;
  expect(after).toContain('<strong>“Repairs cost 40,000 crowns, according to the harbour office.”</strong>');
  expect(after).toContain('Only for you');
  await visitor.send('/press', { turn: '1', do: 'remove:page' });
  expect((await visitor.get('/')).text).not.toContain('id="t1"');
});

test('a form is filled in where the button opened it, and its reply comes in its place', async () => {
  const visitor = (await openForTest()).visit();
  await visitor.say('who is godot');
  await visitor.send('/press', { turn: '1', do: 'in-other-words' });
  const form = (await visitor.get('/')).text;
  expect(form).toContain('value="who is godot"');
  await visitor.send('/press', { turn: '2', do: 'followed', 'field.question': 'price of the repair' });
  const { text } = await visitor.get('/');
  expect(text).toContain('Asked: price of the repair');
  expect(text).not.toContain('Your question</label><p');
});

test('a form that is given up goes away', async () => {
  const visitor = (await openForTest()).visit();
  await visitor.say('who is godot');
  await visitor.send('/press', { turn: '1', do: 'in-other-words' });
  await visitor.send('/press', { turn: '2', do: 'cancel' });
  const { text } = await visitor.get('/');
  expect(text).toContain('id="t1"');
  expect(text).not.toContain('id="t2"');
});

test('a button that nobody has is told to be too old', async () => {
  const visitor = (await openForTest()).visit();
  const { headers } = await visitor.send('/press', { turn: '7', do: 'no-such-step:a' });
  expect((await visitor.get(headers.get('location') ?? '/')).text).toContain('This button is too old for me');
});

test('with a script the page is sent what changed alone', async () => {
  const visitor = (await openForTest()).visit();
  const { text, status } = await visitor.send('/say', { line: 'price of the repair' }, { 'x-part': '1' });
  expect(status).toBe(200);
  expect(text.trimStart()).toMatch(/^<article class="turn" id="t1"/);
  const gone = await visitor.send('/press', { turn: '1', do: 'remove:page' }, { 'x-part': '1' });
  expect(gone.text).toBe('<template data-gone="t1"></template>');
});

test('files that go with a reply can be fetched by who has got it', async () => {
  const { visit } = await openForTest();
  const visitor = visit();
  await visitor.say('/knowledge export article:lighthouse');
  const file = await visitor.get('/file/1/0');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="lighthouse\./);
  expect((await visit().get('/file/1/0')).status).toBe(404);
});

test('while one types, questions, commands and what commands take are offered', async () => {
  const visitor = (await openForTest()).visit();
  const offer = async (line: string): Promise<unknown> =>
    JSON.parse((await visitor.send('/complete', { line })).text);
  expect(await offer('how much')).toContainEqual({
    label: 'How much did the repairs cost? · repairs',
    line: '/ask lighthouse/cost',
  });
  expect(await offer('/rep')).toEqual([
    { label: '/repairs', detail: 'What the repairs took', line: '/repairs' },
  ]);
  expect(await offer('/as')).toEqual([expect.objectContaining({ line: '/ask ' })]);
  expect(await offer('/repairs ligh')).toEqual([expect.objectContaining({ line: '/repairs lighthouse' })]);
});

test('whatever is typed is shown as text', async () => {
  const { text } = await (await openForTest()).visit().say('<script>alert(1)</script> & "x"');
  expect(text).not.toContain('<script>alert');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
});

test('the menu is made once for each knowledge, and another after a reload', async () => {
  const folder = await writeSmallKnowledge();
  const { library } = expectOk(await openLibrary(folder));
  const made: string[] = [];
  const opened = await openForTest({
    library,
    createMenu: (knowledge) => {
      made.push(knowledge.version);
      return createMenu(knowledge);
    },
  });
  const visitor = opened.visit();
  const before = library.current().knowledge.version;
  for (const _ of [1, 2, 3]) await visitor.say('/repairs');
  expect(made).toEqual([before]);
  const path = 'lighthouse/questions.yaml';
  await writeFile(join(folder, path), smallFiles[path].replace('command: repairs', 'command: mending'));
  expectOk(await library.reload({ who: 'Ada', how: 'reload' }));
  expect((await visitor.say('/mending')).text).toContain('crowns paid for the repairs');
  expect((await visitor.say('/repairs')).text).toContain('There is no /repairs');
  expect(made).toEqual([before, library.current().knowledge.version]);
});
