import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMissed } from '../../src/missed/create-missed.ts';
import type { Missed, Written } from '../../src/missed/missed.ts';
import { openStore, readKept, type Store } from '../../src/missed/store.ts';
import { makeFolder } from '../make-folder.ts';

const SERVER = '900000000000000001';
const SECRET = 'my secret illness question';

/** What is done to the list, each with the question that is not to be found afterwards, if it was done. */
const DEEDS: readonly (readonly [deed: (missed: Missed) => Promise<Written | unknown>, gone?: string])[] = [
  [(missed) => missed.turn(SERVER, true)],
  [(missed) => ask(missed, 'one')],
  [(missed) => ask(missed, SECRET)],
  [(missed) => ask(missed, 'two')],
  [(missed) => ask(missed, 'two')],
  [(missed) => missed.forgetWords(SERVER, SECRET), SECRET],
  [(missed) => missed.takeBack(SERVER, 'two')],
  [(missed) => ask(missed, 'three')],
  [(missed) => missed.takeBack(SERVER, 'three')],
  [(missed) => missed.forget(SERVER, [keyOf(missed, 'one')]), 'one'],
  [(missed) => ask(missed, 'four')],
];

describe.each([{ lasts: 1 }, { lasts: 2 }, { lasts: 1_000 }])(
  'where a write to the list fails (and the next $lasts with it)',
  ({ lasts }) => {
    test('what is said to be gone is gone after the next start, whichever write it is', async () => {
      for (let at = 1; at <= DEEDS.length; at += 1) {
        const { folder, missed, die } = await openFailing({ at, lasts });
        const gone: string[] = [];
        for (const [deed, question] of DEEDS) {
          const told = await deed(missed);
          if (question !== undefined && isDone(told)) gone.push(question);
        }
        expect(missed.troubles().length > 0, `write ${at}`).toBe(at > 1 && at + lasts > DEEDS.length);
        await die();
        const after = await readQuestions(folder);
        for (const question of gone) expect(after, `write ${at}`).not.toContain(question);
      }
    });

    test('the list on the disk is the one in memory as soon as writing works, whichever write it is', async () => {
      for (let at = 2; at <= DEEDS.length; at += 1) {
        const { folder, missed, mend, die } = await openFailing({ at, lasts });
        for (const [deed] of DEEDS) await deed(missed);
        mend();
        await missed.sweep();
        expect(missed.troubles(), `write ${at}`).toEqual([]);
        const expected = missed.list(SERVER).map(({ question, count }) => `${count} ${question}`);
        await die();
        expect((await readQuestions(folder, true)).sort(), `write ${at}`).toEqual(expected.sort());
        expect(expected).toEqual(['1 four', '1 two']);
      }
    });
  },
);

test('a trouble is told when it begins and when it is over, and what it is', async () => {
  const told: (string | undefined)[] = [];
  const { missed, mend } = await openFailing({ at: 2, lasts: 1_000, onTrouble: (what) => told.push(what) });
  await missed.turn(SERVER, true);
  for (const question of ['one', 'two', 'three']) await ask(missed, question);
  const what =
    'There is no room left on the disk for "the list of missed questions". Ask the person who runs the bot to make room.';
  expect(told).toEqual([what]);
  expect(missed.troubles()).toEqual([expect.stringContaining(what)]);
  mend();
  await ask(missed, 'four');
  await ask(missed, 'five');
  expect(told).toEqual([what, undefined]);
  expect(missed.troubles()).toEqual([]);
});

test('a trouble is told with what the bot may not do', async () => {
  const error = Object.assign(new Error('IO error: 000003.log: Permission denied'), {
    code: 'LEVEL_IO_ERROR',
  });
  const { missed } = await openFailing({ at: 1, lasts: 1, error });
  expect(await missed.turn(SERVER, true)).toEqual({
    kind: 'failed',
    what: 'The bot may not write "the list of missed questions". Give the account that runs the bot the right to write it.',
  });
});

test('what is counted while an earlier count is being written, and fails, is tried again', async () => {
  const { missed, folder, die } = await openFailing({ at: 3, lasts: 1 });
  await missed.turn(SERVER, true);
  await Promise.all([ask(missed, 'one'), ask(missed, 'one')]);
  expect(missed.troubles()).toHaveLength(1);
  await missed.sweep();
  await die();
  expect(await readQuestions(folder, true)).toEqual(['2 one']);
});

test('a list that could not be turned on is off, and one that could not be turned off is whole', async () => {
  const { missed, folder, die, mend, fail } = await openFailing({ at: 1, lasts: 1 });
  expect(await missed.turn(SERVER, true)).toMatchObject({ kind: 'failed' });
  expect(missed.isOn(SERVER)).toBe(false);
  await missed.turn(SERVER, true);
  await ask(missed, 'one');
  fail();
  expect(await missed.turn(SERVER, false)).toMatchObject({ kind: 'failed' });
  mend();
  await ask(missed, 'two');
  await die();
  expect((await readQuestions(folder)).sort()).toEqual(['one', 'two']);
});

describe('the database', () => {
  test('is opened anew when it refuses all writes after a failed one, as LevelDB does when it cannot sync', async () => {
    const folder = join(await makeFolder(), 'missed');
    const store = await openStore(folder);
    onTestFinished(store.close);
    let isRefusing = true;
    intercept('batch', (go) => (isRefusing ? Promise.reject(noRoom()) : go()));
    intercept('open', (go) => {
      isRefusing = false;
      return go();
    });
    await expect(store.write([{ name: 'a', value: '1' }])).rejects.toThrow('No space left');
    await store.write([{ name: 'b', value: '2' }]);
    await store.close();
    const again = await openStore(folder);
    onTestFinished(again.close);
    expect([...again.texts]).toEqual([['b', '2']]);
  });

  test('has on the disk, not only with the system, what it says is written', async () => {
    const store = await openStore(join(await makeFolder(), 'missed'));
    onTestFinished(store.close);
    const asked: unknown[] = [];
    intercept('batch', (go, [, options]) => {
      asked.push(options);
      return go();
    });
    await store.write([{ name: 'a', value: '1' }]);
    await store.write([{ name: 'a' }]);
    expect(asked).toEqual([{ sync: true }, { sync: true }]);
  });
});

/** Stands in front of one of LevelDB's deeds until the test ends. */
function intercept(
  deed: 'batch' | 'open',
  stand: (go: () => Promise<void>, args: readonly unknown[]) => Promise<void>,
): void {
  const { [deed]: original } = ClassicLevel.prototype;
  Object.assign(ClassicLevel.prototype, {
    [deed](this: ClassicLevel, ...args: unknown[]) {
      return stand(() => Reflect.apply(original, this, args), args);
    },
  });
  onTestFinished(() => void Object.assign(ClassicLevel.prototype, { [deed]: original }));
}

interface Failing {
  /** Which write fails first, from 1. */
  readonly at: number;
  /** And so many with it. */
  readonly lasts: number;
  readonly onTrouble?: (what: string | undefined) => void;
  /** What is thrown then; by default that the disk is full. */
  readonly error?: Error;
}

/** A list on a real database, some of whose writes fail as on a full disk. */
async function openFailing({ at, lasts, onTrouble = () => {}, error = noRoom() }: Failing) {
  const folder = join(await makeFolder(), 'missed');
  const store = await openStore(folder);
  let [count, isMended, isFailing] = [0, false, false];
  const write: Store['write'] = async (changes) => {
    count += 1;
    const isHit = count >= at && count < at + lasts;
    if (isFailing || (isHit && !isMended)) throw error;
    await store.write(changes);
  };
  const options = { days: 30, most: 300, now: () => new Date(), onTrouble };
  const missed = createMissed(readKept(store.texts).kept, { write, wipe: store.wipe }, options);
  return {
    folder,
    missed,
    mend: () => {
      [isMended, isFailing] = [true, false];
    },
    fail: () => {
      isFailing = true;
    },
    /** As when the process is killed: nothing more is written. */
    die: store.close,
  };
}

/** As LevelDB says it of a full disk. */
function noRoom(): Error {
  const text = 'IO error: missed/000003.log: No space left on device';
  return Object.assign(new Error(text), { code: 'LEVEL_IO_ERROR' });
}

async function readQuestions(folder: string, isCounted = false): Promise<string[]> {
  const store = await openStore(folder);
  const { kept } = readKept(store.texts);
  await store.close();
  const all = [...(kept.questions.get(SERVER)?.values() ?? [])];
  return all.map(({ question, count }) => (isCounted ? `${count} ${question}` : question));
}

function ask(missed: Missed, question: string): Promise<boolean> {
  return missed.note(SERVER, { question, why: 'unknown', shown: [] });
}

function keyOf(missed: Missed, text: string): string {
  return missed.list(SERVER).find(({ question }) => question === text)?.key ?? '';
}

function isDone(told: unknown): boolean {
  return typeof told === 'object' && told !== null && 'kind' in told && told.kind === 'done';
}
