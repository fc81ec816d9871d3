import { describe, expect, onTestFinished, test } from 'vitest';
import type { Missed } from '../../src/missed/missed.ts';
import { openMissed } from '../../src/missed/open-missed.ts';
import type { PageOptions } from '../../src/page/page.ts';
import { makeFolder } from '../make-folder.ts';
import { openForTest, type Visitor } from './open-for-test.ts';

/** The server whose moderators tend the bot that the page stands beside. */
const HOME = '1234567890123456789';
/** Nothing in the small article is near to it. */
const STRANGE = 'do penguins like chess?';
/** The small article comes near to it, but not near enough. */
const VAGUE = 'what is the height of the tower';

describe('where a moderator has turned the list on', () => {
  test.each([
    { question: STRANGE, why: 'unknown' },
    { question: VAGUE, why: 'closest' },
  ])('“$question” is on it ($why), without anything of who asked', async ({ question, why }) => {
    const { missed, visit } = await openReaders();
    await visit().say(question);
    const [kept, ...others] = missed.list(HOME);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ question, why, count: 1 });
    expect(Object.keys(kept ?? {}).sort()).toEqual(
      ['key', 'question', 'count', 'why', 'shown', 'first', 'last'].sort(),
    );
  });

  test('what is answered is not on it, and “Not what I asked” puts it there once', async () => {
    const { missed, visit } = await openReaders();
    const visitor = visit();
    const { text } = await visitor.say('what was paid');
    expect(missed.list(HOME)).toEqual([]);
    const press = { turn: '1', do: findDeed(text, 'not-what-i-asked') };
    for (const _ of [1, 2]) await visitor.send('/press', press);
    expect(missed.list(HOME)).toMatchObject([
      { question: 'what was paid', why: 'not-what-i-asked', count: 1, shown: ['¶2·1'] },
    ]);
  });

  test('who chooses one of the questions that are offered has missed nothing', async () => {
    const { missed, visit } = await openReaders();
    const visitor = visit();
    const { text } = await visitor.say('volunteers repairs');
    expect(missed.list(HOME)).toMatchObject([{ question: 'volunteers repairs', why: 'closest' }]);
    await visitor.send('/press', { turn: '1', do: findDeed(text, 'ask') });
    expect(missed.list(HOME)).toEqual([]);
  });

  test('what is typed into a form counts as well, and so does what is asked after the conversation was cleared', async () => {
    const { missed, visit } = await openReaders();
    const visitor = visit();
    await visitor.say(STRANGE);
    await visitor.send('/press', { turn: '1', do: 'in-other-words' });
    await visitor.send('/press', { turn: '2', do: 'followed', 'field.question': 'do whales read?' });
    await visitor.send('/clear', {});
    await visitor.say('are owls plumbers?');
    expect(missed.list(HOME).map(({ question }) => question)).toEqual(
      expect.arrayContaining([STRANGE, 'do whales read?', 'are owls plumbers?']),
    );
  });

  test('one address takes no more of it than one member does, with however many browsers', async () => {
    const { missed, visit } = await openReaders();
    for (let number = 0; number < 30; number += 1) await visit().say(`do penguins number ${number} ski?`);
    expect(missed.list(HOME)).toHaveLength(20);
  });

  test('the page says so below and in /privacy, and a reader has a question removed by its words', async () => {
    const { missed, visit } = await openReaders();
    const visitor = visit();
    const { text } = await visitor.say(STRANGE);
    expect(text).toContain('only the words of questions that it cannot answer are kept, for 30 days');
    expect((await visitor.say('/privacy')).text).toContain('are kept for 30 days');
    await visitor.send('/press', { turn: '2', do: 'forget-mine' });
    await visitor.send('/press', { turn: '3', do: 'forgotten', 'field.question': 'Do penguins like CHESS' });
    expect(missed.list(HOME)).toEqual([]);
  });
});

describe('nothing is kept', () => {
  test('before a moderator turns the list on, and the page says that', async () => {
    const { missed, visit } = await openReaders({}, { isOn: false });
    const visitor = visit();
    expect((await visitor.say(STRANGE)).text).toContain('What you ask is not kept');
    await missed.turn(HOME, true);
    expect(missed.list(HOME)).toEqual([]);
  });

  test('where there is no server whose moderators could look', async () => {
    const { missed, visit } = await openReaders({ findServer: () => undefined });
    const { text } = await visit().say(STRANGE);
    expect(text).toContain('What you ask is not kept');
    expect(missed.list(HOME)).toEqual([]);
    expect(missed.list('terminal')).toEqual([]);
  });

  test('of what somebody asks through a proxy at the page of a bot without a token', async () => {
    const { missed, visit } = await openReaders({
      access: { kind: 'operator' },
      findServer: () => undefined,
    });
    await missed.turn('terminal', true);
    const visitor = visit();
    await visitor.send('/say', { line: STRANGE }, { 'x-forwarded-for': '1.1.1.1' });
    expect(missed.list('terminal')).toEqual([]);
    await visitor.say(STRANGE);
    expect(missed.list('terminal')).toMatchObject([{ question: STRANGE }]);
  });
});

test('at the desk the list is turned on, filled by what is asked on the page, and turned off', async () => {
  const { missed, visit } = await openReaders({ access: { kind: 'operator' } });
  const visitor: Visitor = visit();
  expect((await visitor.get('/desk/missed')).text).toContain('Missed questions are not kept.');
  const on = await visitor.send('/desk/missed', { turn: 'on' });
  expect(on.text).toContain('From now on');
  await visitor.say(STRANGE);
  const { text } = await visitor.get('/desk/missed');
  expect(text).toContain('Missed question 1 of 1');
  expect(text).toContain(STRANGE);
  expect(findDeed(text, 'gap')).not.toBe('');
  expect((await visitor.send('/desk/missed', { turn: 'off' })).text).toContain('are gone');
  expect(missed.list('terminal')).toEqual([]);
});

test('who is no moderator cannot turn the list on', async () => {
  const { missed, visit } = await openReaders({}, { isOn: false });
  expect((await visit().send('/desk/missed', { turn: 'on' })).status).toBe(403);
  expect(missed.isOn(HOME)).toBe(false);
});

/** A page for readers beside a home server, with a list on the disk. */
async function openReaders(changes: Partial<PageOptions> = {}, { isOn = true } = {}) {
  const opened = await openMissed(await makeFolder(), { days: 30 });
  if (opened.kind === 'failed') throw new Error(opened.what);
  onTestFinished(opened.close);
  const missed: Missed = opened.missed;
  if (isOn) await missed.turn(HOME, true);
  const { visit } = await openForTest({
    access: { kind: 'readers' },
    findServer: () => HOME,
    missed,
    paces: { reading: FAST, acting: FAST },
    ...changes,
  });
  return { missed, visit };
}

const FAST = { burst: 10_000, perSecond: 10_000 };

function findDeed(text: string, step: string): string {
  return new RegExp(`value="(${step}:[^"]+)"`).exec(text)?.[1] ?? '';
}
