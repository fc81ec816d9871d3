import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createNoMissed, type Missed } from '../../src/missed/missed.ts';
import { type MissedOptions, openMissed } from '../../src/missed/open-missed.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';

const SERVER = '900000000000000001';
const OTHER = '900000000000000002';

describe('the list', () => {
  test('is off until it is turned on, on each server by itself', async () => {
    const { missed } = await open(await makeFolder());
    await ask(missed, 'who paid');
    expect([missed.isOn(SERVER), missed.list(SERVER)]).toEqual([false, []]);
    expect(await missed.turn(SERVER, true)).toEqual({ kind: 'done' });
    expect([missed.isOn(SERVER), missed.isOn(OTHER)]).toEqual([true, false]);
    await ask(missed, 'who paid');
    await missed.note(OTHER, { question: 'who paid', why: 'unknown', shown: [] });
    expect([missed.list(SERVER).length, missed.list(OTHER).length]).toEqual([1, 0]);
  });

  test('tells of a question what it was, how often, why, what was shown, and on which days', async () => {
    let now = new Date('2026-01-01T23:59:59Z');
    const { missed } = await openOn(await makeFolder(), { now: () => now });
    await missed.note(SERVER, { question: 'Who paid @ada?', why: 'unsure', shown: ['What was paid?'] });
    now = new Date('2026-01-03T00:00:00Z');
    const shown = ['p1s1', 'p1s2', 'p2s1', 'p2s2', 'p3s1', 'p3s2'];
    await missed.note(SERVER, { question: 'who paid', why: 'not-what-i-asked', shown });
    expect(missed.list(SERVER)).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{12}$/),
        question: 'Who paid …?',
        count: 2,
        why: 'not-what-i-asked',
        shown: ['p1s1', 'p1s2', 'p2s1', 'p2s2', 'p3s1'],
        first: '2026-01-01',
        last: '2026-01-03',
      },
    ]);
  });

  test('takes the same words in other case, punctuation and spaces for one question', async () => {
    const { missed } = await openOn(await makeFolder());
    await ask(
      missed,
      'Who’s paid, and why?',
      "WHO'S PAID and why",
      '  whos paid\nand why!!! ',
      'Ｗhos paid and why',
    );
    await ask(missed, 'who paid and why');
    expect(told(missed)).toEqual(['4 Who’s paid, and why?', '1 who paid and why']);
  });

  test('has the most asked first, and of equals the one that was asked last', async () => {
    let now = new Date('2026-01-01T12:00:00Z');
    const { missed } = await openOn(await makeFolder(), { now: () => now });
    await ask(missed, 'one', 'two', 'three', 'three');
    now = new Date('2026-01-02T12:00:00Z');
    await ask(missed, 'four', 'two', 'one', 'one');
    expect(told(missed)).toEqual(['3 one', '2 two', '2 three', '1 four']);
  });

  test.each(['', '  ', '???', '<@123456789012345678>', 'ada@example.org', '…'])(
    'keeps no question without a word of its own, such as %j',
    async (question) => {
      const { missed } = await openOn(await makeFolder());
      await ask(missed, question);
      expect(missed.list(SERVER)).toEqual([]);
    },
  );

  test('counts a question one less when it is taken back, and forgets it at none', async () => {
    const { missed } = await openOn(await makeFolder());
    await ask(missed, 'who paid', 'Who paid?', 'the cost');
    await missed.takeBack(SERVER, 'WHO paid');
    expect(told(missed).sort()).toEqual(['1 the cost', '1 who paid']);
    await missed.takeBack(SERVER, 'who paid');
    await missed.takeBack(SERVER, 'who paid');
    await missed.takeBack(SERVER, 'never asked');
    await missed.takeBack(OTHER, 'the cost');
    expect(told(missed)).toEqual(['1 the cost']);
  });

  test('forgets the questions with these keys, and those with these words', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await ask(missed, 'one', 'two', 'three', 'Is it ada@example.org?');
    const keys = missed.list(SERVER).flatMap(({ key, question }) => (question === 'two' ? [key] : []));
    await missed.forget(SERVER, [...keys, 'no such key']);
    await missed.forgetWords(SERVER, 'THREE!');
    await missed.forgetWords(SERVER, 'is it ada@example.org');
    await missed.forgetWords(SERVER, 'never asked');
    expect(await missed.forgetWords(OTHER, 'one')).toEqual({ kind: 'done' });
    expect(told(missed)).toEqual(['1 one']);
    await close();
    expect(told((await open(folder)).missed)).toEqual(['1 one']);
  });

  test('stays as it is when it is turned on again', async () => {
    const { missed } = await openOn(await makeFolder());
    await ask(missed, 'who paid');
    await missed.turn(SERVER, true);
    expect(told(missed)).toEqual(['1 who paid']);
  });

  test('has no more than the most that a later start allows', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await ask(missed, 'one', 'two', 'two', 'three', 'four');
    await close();
    const again = await open(folder, { most: 2 });
    await ask(again.missed, 'five');
    expect(told(again.missed)).toEqual(['2 two', '1 five']);
  });

  test('takes what was asked on two days for more than asked once, also when one of them is taken back', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { most: 2, now: () => now });
    await ask(missed, 'early');
    now = new Date('2026-01-02');
    await ask(missed, 'early', 'late');
    await missed.takeBack(SERVER, 'early');
    await ask(missed, 'new');
    expect(told(missed)).toEqual(['1 early', '1 new']);
  });

  test('leaves out what is too old, and takes it off the disk without being asked', async () => {
    const folder = await makeFolder();
    let now = new Date('2026-01-01T12:00:00Z');
    const { missed } = await openOn(folder, { days: 30, now: () => now, every: 20 });
    await ask(missed, 'an old one', 'one that is asked again');
    now = new Date('2026-01-31T23:59:00Z');
    await ask(missed, 'one that is asked again');
    expect(told(missed)).toEqual(['2 one that is asked again', '1 an old one']);
    now = new Date('2026-02-01T00:00:00Z');
    expect(told(missed)).toEqual(['2 one that is asked again']);
    await expect.poll(() => readRaw(folder), { timeout: 5_000 }).not.toContain('an old one');
    expect(await readRaw(folder)).toContain('one that is asked again');
  });

  test('begins to count anew when a question comes back that was too old', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { days: 30, now: () => now });
    await ask(missed, 'who paid', 'who paid');
    now = new Date('2026-02-01');
    await ask(missed, 'Who paid?');
    expect(missed.list(SERVER)).toMatchObject([{ question: 'Who paid?', count: 1, first: '2026-02-01' }]);
  });

  test('takes what is too old off the disk when it is opened', async () => {
    const folder = await makeFolder();
    const opened = await openOn(folder, { now: () => new Date('2026-01-01') });
    await ask(opened.missed, 'an old one');
    await opened.close();
    const { missed, close } = await open(folder, { now: () => new Date('2026-03-01') });
    expect([missed.isOn(SERVER), missed.list(SERVER)]).toEqual([true, []]);
    await close();
    expect(await readRaw(folder)).not.toContain('an old one');
  });

  test('keeps at most so many questions: of those asked once, one of the day that most are from goes first', async () => {
    const folder = await makeFolder();
    let now = new Date('2026-01-01');
    const { missed, close } = await openOn(folder, { most: 4, now: () => now });
    await ask(missed, 'often', 'often', 'often', 'early', 'late');
    now = new Date('2026-01-02');
    await ask(missed, 'junk 1', 'junk 2');
    expect(told(missed)).toEqual(['3 often', '1 junk 1', '1 junk 2', '1 late']);
    await ask(missed, 'junk 3', 'junk 4', 'junk 5');
    expect(told(missed)).toEqual(['3 often', '1 junk 4', '1 junk 5', '1 late']);
    await close();
    expect((await reopen(folder)).sort()).toEqual(['1 junk 4', '1 junk 5', '1 late', '3 often']);
  });

  test('lets go of what was asked least where nothing was asked once, and of the longest unasked of equals', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { most: 3, now: () => now });
    await ask(missed, 'three', 'three', 'three', 'old', 'old');
    now = new Date('2026-01-02');
    await ask(missed, 'two', 'two', 'new');
    expect(told(missed)).toEqual(['3 three', '2 two', '1 new']);
  });

  test('keeps what others asked, whatever one member asks ten thousand times', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { now: () => now });
    const real = Array.from({ length: 41 }, (_, index) => `real ${index}`);
    for (const [index, question] of real.entries()) await askBy(missed, `${index}`, question);
    for (let member = 0; member < 50; member += 1) await askBy(missed, `${member}`, 'everybody asks this');
    await askBy(missed, 'x', 'asked on two days');
    now = new Date('2026-01-02');
    await askBy(missed, 'y', 'asked on two days');
    for (let index = 0; index < 10_000; index += 1) await askBy(missed, 'eve', `junk junk ${index}`);
    const questions = missed.list(SERVER).map(({ question }) => question);
    expect(questions).toEqual(expect.arrayContaining([...real, 'everybody asks this', 'asked on two days']));
    expect(questions.filter((question) => question.startsWith('junk'))).toHaveLength(20);
  });

  test('keeps what was asked before, whatever a crowd asks on one day', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { now: () => now });
    const real = Array.from({ length: 41 }, (_, index) => `real ${index}`);
    await ask(missed, ...real);
    now = new Date('2026-01-02');
    await ask(missed, ...Array.from({ length: 2_000 }, (_, index) => `junk junk ${index}`));
    expect(missed.list(SERVER).map(({ question }) => question)).toEqual(expect.arrayContaining(real));
    expect(missed.list(SERVER)).toHaveLength(300);
  });

  test('counts what one member asks three times a day and not more, but for what was taken back', async () => {
    let now = new Date('2026-01-01');
    const { missed } = await openOn(await makeFolder(), { now: () => now });
    for (const counts of [true, true, true, false, false])
      expect(await askBy(missed, 'ada', 'who paid')).toBe(counts);
    expect(await askBy(missed, 'ben', 'Who paid?')).toBe(true);
    expect(told(missed)).toEqual(['4 who paid']);
    await missed.takeBack(SERVER, 'who paid', 'ada');
    expect(await askBy(missed, 'ada', 'who paid')).toBe(true);
    expect(await askBy(missed, 'ada', 'who paid')).toBe(false);
    await missed.takeBack(SERVER, 'never asked', 'ada');
    expect(await askBy(missed, 'ada', 'who paid')).toBe(false);
    now = new Date('2026-01-02');
    expect(await askBy(missed, 'ada', 'who paid')).toBe(true);
    expect(told(missed)).toEqual(['5 who paid']);
  });

  test('writes nowhere who asked', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await askBy(missed, '555555555555555555', 'who paid');
    await close();
    expect(await readRaw(folder)).not.toContain('5555');
  });

  test('keeps as many questions of one server, however many another has', async () => {
    const { missed } = await openOn(await makeFolder(), { most: 2 });
    await missed.turn(OTHER, true);
    await missed.note(OTHER, { question: 'theirs', why: 'unknown', shown: [] });
    await ask(missed, 'one', 'two', 'three');
    expect([missed.list(SERVER).length, missed.list(OTHER).length]).toEqual([2, 1]);
  });
});

describe('on the disk', () => {
  test('the list is as it was when it is opened again', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await ask(missed, 'who paid', 'Who paid?', 'كم عدد الجنود؟', '"quoted": \\ 🙏');
    await missed.turn(OTHER, true);
    const before = missed.list(SERVER);
    await close();
    const again = await open(folder);
    expect(byKey(again.missed.list(SERVER))).toEqual(byKey(before));
    expect([again.missed.isOn(SERVER), again.missed.isOn(OTHER)]).toEqual([true, true]);
    await ask(again.missed, 'who PAID');
    expect(told(again.missed)[0]).toBe('3 who paid');
  });

  test('what is noted at the same time is counted to the last', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => ask(missed, 'who paid', `number ${index % 10}`)),
    );
    await close();
    const list = await reopen(folder);
    expect(list[0]).toBe('200 who paid');
    expect(list).toHaveLength(11);
    expect(list.slice(1).every((one) => one.startsWith('20 number '))).toBe(true);
  });

  test('nothing stands that tells who asked', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    await ask(
      missed,
      'did <@111111111111111111> or 222222222222222222 pay the ferryman',
      'mail ada.lovelace@example.org, see https://example.org/~ada/private?x=1 and bit.ly/3ada about the harbour',
      'call +49 (0)30 555-7788 99 or @bo_burnham in <#333333333333333333> about the lantern',
    );
    await close();
    const raw = await readRaw(folder);
    for (const word of ['pay the ferryman', 'about the harbour', 'about the lantern'])
      expect(raw).toContain(word);
    expect(raw).not.toMatch(/1111|2222|3333|ada|lovelace|example|bit\.ly|555|7788|burnham/i);
  });

  test.each([
    { deed: 'turning the list off', undo: (missed: Missed) => missed.turn(SERVER, false) },
    {
      deed: 'forgetting by its words',
      undo: (missed: Missed) => missed.forgetWords(SERVER, 'The Ferryman?'),
    },
    {
      deed: 'forgetting by its key',
      undo: (missed: Missed) => missed.forget(SERVER, [missed.list(SERVER)[0]?.key ?? '']),
    },
    { deed: 'taking it back', undo: (missed: Missed) => missed.takeBack(SERVER, 'the ferryman') },
  ])('$deed leaves not a word of a question in any file', async ({ undo }) => {
    const folder = await makeFolder();
    const first = await openOn(folder);
    await first.missed.turn(OTHER, true);
    await first.missed.note(OTHER, { question: 'the harbour', why: 'unknown', shown: [] });
    await ask(first.missed, 'the ferryman');
    // What was kept before the last start lies in other files than what came after it.
    await first.close();
    const { missed, close } = await open(folder);
    await missed.note(SERVER, { question: 'the ferryman', why: 'unsure', shown: ['a lantern?'] });
    expect(await readRaw(folder)).toContain('the ferryman');
    await missed.takeBack(SERVER, 'the ferryman');
    await undo(missed);
    await close();
    const raw = await readRaw(folder);
    expect(raw).toContain('the harbour');
    expect(raw).not.toMatch(/ferryman|lantern/);
  });

  test.each([
    { deed: 'forgotten', undo: (missed: Missed) => missed.forgetWords(SERVER, 'The Ferryman?') },
    { deed: 'turned off', undo: (missed: Missed) => missed.turn(SERVER, false) },
  ])('no word of a question is left soon after it is $deed, while the bot runs on', async ({ undo }) => {
    const folder = await makeFolder();
    const { missed } = await openOn(folder);
    await ask(missed, 'the ferryman');
    expect(await readRaw(folder)).toContain('ferryman');
    await undo(missed);
    await expect.poll(() => readRaw(folder), { timeout: 5_000 }).not.toContain('ferryman');
  });

  test('turning off forgets also what is noted at the same moment', async () => {
    const folder = await makeFolder();
    const { missed, close } = await openOn(folder);
    const asking = Array.from({ length: 20 }, (_, index) => ask(missed, `before ${index}`));
    const turned = missed.turn(SERVER, false);
    const late = Array.from({ length: 20 }, (_, index) => ask(missed, `after ${index}`));
    await Promise.all([...asking, turned, ...late]);
    expect([missed.isOn(SERVER), missed.list(SERVER)]).toEqual([false, []]);
    await missed.turn(SERVER, true);
    expect(missed.list(SERVER)).toEqual([]);
    await close();
    expect(await reopen(folder)).toEqual([]);
    expect(await readRaw(folder)).not.toMatch(/before|after/);
  });
});

describe('when something is wrong', () => {
  test('turning on or off fails in words where it cannot be written, and nothing changes', async () => {
    const { missed, close } = await openOn(await makeFolder());
    await ask(missed, 'who paid');
    await close();
    const failed = {
      kind: 'failed',
      what: '"the list of missed questions" cannot be written (LEVEL_DATABASE_NOT_OPEN). Ask the person who runs the bot to look at the disk.',
    };
    expect(await missed.turn(OTHER, true)).toEqual(failed);
    expect(await missed.turn(SERVER, false)).toEqual(failed);
    expect([missed.isOn(OTHER), missed.isOn(SERVER), told(missed)]).toEqual([false, true, ['1 who paid']]);
  });

  test('nothing else ever rejects', async () => {
    const { missed, close } = await openOn(await makeFolder());
    await ask(missed, 'one', 'two', 'two');
    await close();
    await missed.note(SERVER, { question: 'three', why: 'unknown', shown: [] });
    await missed.takeBack(SERVER, 'two');
    await missed.forgetWords(SERVER, 'one');
    await missed.forget(SERVER, ['0123456789ab']);
    expect(told(missed)).toEqual(['1 three', '1 two']);
  });

  test('a file in the place of the folder is told', async () => {
    const folder = join(await makeFolder(), 'missed');
    await writeFile(folder, '');
    expect(await openMissed(folder, { days: 30 })).toMatchObject({
      kind: 'failed',
      what: expect.stringMatching(/missed" cannot be written \(EEXIST\)\. Ask the person who runs the bot/),
    });
  });
});

describe('where no list is kept', () => {
  const none = createNoMissed('Missed questions cannot be kept in a terminal.');

  test('turning it on fails with the reason, and all else does nothing', async () => {
    expect(await none.turn(SERVER, true)).toEqual({
      kind: 'failed',
      what: 'Missed questions cannot be kept in a terminal.',
    });
    expect(await none.note(SERVER, { question: 'who paid', why: 'unknown', shown: [] })).toBe(false);
    await none.takeBack(SERVER, 'who paid');
    expect(await none.forget(SERVER, ['0123456789ab'])).toEqual({ kind: 'done' });
    expect(await none.forgetWords(SERVER, 'who paid')).toEqual({ kind: 'done' });
    expect([none.isOn(SERVER), none.list(SERVER), none.days]).toEqual([false, [], 0]);
  });
});

/** Closed when the test ends, if it has not been. */
async function open(folder: string, options: Partial<MissedOptions> = {}) {
  const opened = expectOk(await openMissed(folder, { days: 30, ...options }));
  onTestFinished(opened.close);
  return opened;
}

async function openOn(folder: string, options: Partial<MissedOptions> = {}) {
  const opened = await open(folder, options);
  await opened.missed.turn(SERVER, true);
  return opened;
}

async function reopen(folder: string): Promise<string[]> {
  return told((await open(folder, { now: () => new Date('2026-01-02') })).missed);
}

async function ask(missed: Missed, ...questions: readonly string[]): Promise<void> {
  for (const question of questions) await missed.note(SERVER, { question, why: 'unknown', shown: [] });
}

function askBy(missed: Missed, by: string, question: string): Promise<boolean> {
  return missed.note(SERVER, { question, why: 'unknown', shown: [], by });
}

function told(missed: Missed): string[] {
  return missed.list(SERVER).map(({ count, question }) => `${count} ${question}`);
}

function byKey<T extends { readonly key: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((one, other) => one.key.localeCompare(other.key));
}

/** Every byte of the database, as text, but for the clock of its log. */
async function readRaw(folder: string): Promise<string> {
  const files = await readdir(folder);
  const read = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return read.join('\n').replace(LOG_CLOCK, '');
}

/** The time to the microsecond and the thread with which LevelDB begins each line of its own log: any digits whatever. */
const LOG_CLOCK = /^\d{4}\/\d\d\/\d\d-\d\d:\d\d:\d\d\.\d{6} [\da-f]+ /gm;
