import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openMissed } from '../../src/missed/open-missed.ts';
import { openStore, readKept } from '../../src/missed/store.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';

const SERVER = '900000000000000001';
const LOCKED =
  'Another bot on this machine has the list of missed questions open. Stop it, or set another DATA_DIR for this one.';

test('whenever the process is killed, the next one finds every question whole that was written', async () => {
  const folder = await makeFolder();
  for (let round = 0; round < 5; round += 1) {
    const child = startWriter(
      folder,
      `
      await missed.turn('${SERVER}', true);
      for (let number = 0; ; number += 1) {
        const question = 'round ${round} number ' + number;
        await missed.note('${SERVER}', { question, why: 'unsure', shown: ['x'.repeat(number * 97 % 5000)] });
        await missed.note('${SERVER}', { question: 'asked again', why: 'unknown', shown: [] });
        if (number % 3 === 0) await missed.forgetWords('${SERVER}', question);
        console.log(number);
      }`,
    );
    const written = await child.waitFor(String(5 + 7 * round));
    await child.kill();
    const store = await openStore(folder);
    const { kept, strays } = readKept(store.texts);
    await store.close();
    expect(strays).toEqual([]);
    const questions = [...(kept.questions.get(SERVER)?.values() ?? [])].map(({ question }) => question);
    const expected = written.filter((number) => Number(number) % 3 !== 0);
    expect(questions).toEqual(
      expect.arrayContaining(expected.map((number) => `round ${round} number ${number}`)),
    );
    expect(questions).toContain('asked again');
  }
});

test('a process that is killed while the list is turned off leaves it on and whole, or off and empty', async () => {
  const folder = await makeFolder();
  for (let round = 0; round < 4; round += 1) {
    const child = startWriter(
      folder,
      `
      for (let number = 0; ; number += 1) {
        await missed.turn('${SERVER}', true);
        for (const word of ['one', 'two', 'three'])
          await missed.note('${SERVER}', { question: word, why: 'unsure', shown: [] });
        console.log(number);
        await missed.turn('${SERVER}', false);
      }`,
    );
    await child.waitFor(String(1 + 2 * round));
    await child.kill();
    const store = await openStore(folder);
    const { kept, strays } = readKept(store.texts);
    await store.close();
    expect(strays).toEqual([]);
    expect([...kept.on].length === 0 ? kept.questions.size : 0).toBe(0);
  }
});

test('a second process is told in words that another has the list open, until that one is gone', async () => {
  const folder = await makeFolder();
  const child = startWriter(folder, `console.log('open'); setInterval(() => {}, 1000);`);
  await child.waitFor('open');
  expect(await openMissed(folder, { days: 30 })).toEqual({ kind: 'failed', what: LOCKED });
  await child.kill();
  const opened = await openMissed(folder, { days: 30 });
  expect(opened.kind).toBe('open');
  expect(await openMissed(folder, { days: 30 })).toEqual({ kind: 'failed', what: LOCKED });
  if (opened.kind === 'open') await opened.close();
});

test('records that cannot be read are passed over and taken out, and the others stay', async () => {
  const folder = await makeFolder();
  const first = await openOn(folder);
  await first.missed.note(SERVER, { question: 'who paid', why: 'unknown', shown: [] });
  const [whole] = first.missed.list(SERVER);
  await first.close();
  const name = (key: string, server = SERVER) => `missed/${server}/${key}`;
  const store = await openStore(folder);
  await store.write([
    { name: name('000000000001'), value: '{"key": "000000000001", "question": "cut off' },
    { name: name('000000000002'), value: 'null' },
    { name: name('000000000003'), value: JSON.stringify({ ...whole, key: '000000000003', count: 0 }) },
    { name: name('000000000004'), value: JSON.stringify({ ...whole, key: '000000000004', last: 'today' }) },
    { name: name('000000000005'), value: JSON.stringify({ ...whole, key: '000000000006' }) },
    { name: name('no key'), value: JSON.stringify({ ...whole, key: 'no key' }) },
    { name: name('000000000007', 'off'), value: JSON.stringify({ ...whole, key: '000000000007' }) },
    { name: 'of another kind', value: 'damaged' },
  ]);
  await store.close();
  const { missed, close } = await openOn(folder);
  expect(missed.list(SERVER)).toEqual([whole]);
  expect(missed.list('off')).toEqual([]);
  await close();
  const again = await openStore(folder);
  expect([...again.texts.keys()]).toEqual([name(whole?.key ?? ''), `on/${SERVER}`]);
  await again.close();
  const raw = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  expect(raw.join('')).not.toMatch(/cut off|damaged|today/);
});

test.each([
  { file: 'CURRENT', damage: () => 'damaged' },
  { file: 'MANIFEST', damage: () => 'damaged' },
  { file: '.ldb', damage: (bytes: Buffer) => bytes.fill(1, 0, 100) },
])(
  'a database whose $file is damaged is refused in words, as often as it is tried',
  async ({ file, damage }) => {
    const folder = await makeFolder();
    const first = await openOn(folder);
    await first.missed.note(SERVER, { question: 'who paid', why: 'unknown', shown: [] });
    await first.close();
    // The second start writes what stood in the log into a file of its own.
    await (await openOn(folder)).close();
    const [name = ''] = (await readdir(folder)).filter((one) => one.includes(file));
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))));
    const failed = {
      kind: 'failed',
      what: `The list of missed questions in ${folder} is damaged. Move that folder away and start the bot again: the list begins anew, and is off everywhere.`,
    };
    expect(await openMissed(folder, { days: 30 })).toEqual(failed);
    // The attempt before has not locked it.
    expect(await openMissed(folder, { days: 30 })).toEqual(failed);
  },
);

test('a database whose end was cut off opens with what stood before', async () => {
  const folder = await makeFolder();
  const first = await openOn(folder);
  for (const question of ['one', 'two', 'three'])
    await first.missed.note(SERVER, { question, why: 'unknown', shown: [] });
  await first.close();
  const [log = ''] = (await readdir(folder)).filter((one) => one.endsWith('.log'));
  const bytes = await readFile(join(folder, log));
  await writeFile(join(folder, log), bytes.subarray(0, -9));
  const { missed } = await openOn(folder);
  expect(
    missed
      .list(SERVER)
      .map(({ question }) => question)
      .sort(),
  ).toEqual(['one', 'two']);
});

async function openOn(folder: string) {
  const opened = expectOk(await openMissed(folder, { days: 30 }));
  onTestFinished(opened.close);
  await opened.missed.turn(SERVER, true);
  return opened;
}

/** Another process that has the list open, compiled as the bot is. @param deed what it does with `missed` */
function startWriter(folder: string, deed: string) {
  const program = pathToFileURL('dist/src/missed/open-missed.js').href;
  const script = `
    const { openMissed } = await import(${JSON.stringify(program)});
    const opened = await openMissed(${JSON.stringify(folder)}, { days: 30, most: 100_000 });
    if (opened.kind === 'failed') throw new Error(opened.what);
    const { missed } = opened;
    ${deed}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    /** What it has printed when this line comes. */
    waitFor: async (line: string): Promise<readonly string[]> => {
      const printed: string[] = [];
      for await (const one of createInterface(child.stdout)) {
        printed.push(one);
        if (one === line) return printed;
      }
      throw new Error(`It ended before it printed ${line}.`);
    },
    kill: async (): Promise<void> => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
