import { describe, expect, test } from 'vitest';
import { createTurns, type Lane, type Turns, type Waiting } from '../src/turns.ts';

describe('when more is asked than can be answered at once', () => {
  test('members take turns, so that one who asks once waits for nobody’s hundred questions', async () => {
    const { ask, order, finish } = open();
    for (let index = 0; index < 100; index += 1) void ask('ada');
    void ask('ben');
    await finish();
    expect(order.indexOf('ben')).toBeLessThan(3);
    expect(order).toHaveLength(101);
  });

  test('what is typed ahead comes last, and of one member only the newest', async () => {
    const { ask, order, finish } = open();
    const typed = ['e', 'ev', 'eve'].map(() => ask('eve', { lane: 'typing' }));
    void ask('ada');
    void ask('ben', { lane: 'message' });
    await finish();
    expect(order).toEqual(['ada', 'ben', 'eve']);
    expect(await Promise.all(typed)).toEqual(['dropped', 'dropped', 'done']);
  });

  test('age is looked at again when a turn comes, and what is over is not begun', async () => {
    const { ask, order, state, finish } = open();
    const isOver = () => state.isOver;
    const late = ask('ada', { isOver });
    state.isOver = true;
    expect(await late).toBe('dropped');
    expect(await ask('ben', { isOver })).toBe('dropped');
    await finish();
    expect(order).toEqual([]);
  });

  test('no more than fifteen hundred wait, and whoever asks last of a crowd still has a turn', async () => {
    const { ask, finish, order } = open();
    const ends = Array.from({ length: 3_000 }, (_, index) => ask(`member ${index}`));
    const last = ask('bystander');
    await finish();
    expect(await last).toBe('done');
    const dropped = (await Promise.all(ends)).filter((end) => end === 'dropped');
    expect(dropped).toHaveLength(1_501);
    expect(order).toHaveLength(1_500);
  });

  test('one member who fills the line pushes out their own', async () => {
    const { ask, finish, order } = open();
    const quiet = ask('ada');
    for (let index = 0; index < 5_000; index += 1) void ask('eve');
    expect(await quiet).toBe('done');
    await finish();
    expect(order.filter((member) => member === 'eve')).toHaveLength(1_499);
  });
});

test('sixty-four interactions are under way at the most, and one that ends lets the next begin', async () => {
  const { turns, order } = open();
  const ends: (() => void)[] = [];
  const hang = (member: string) =>
    turns.take({
      lane: 'interaction',
      member,
      isOver: () => false,
      run: () => {
        order.push(member);
        return new Promise((resolve) => ends.push(resolve));
      },
    });
  const first = Array.from({ length: 70 }, (_, index) => hang(`${index}`));
  await settle();
  expect(order).toHaveLength(64);
  ends[0]?.();
  expect(await first[0]).toBe('done');
  await settle();
  expect(order).toHaveLength(65);
});

test('a failure goes to whoever waits for it, and the next is answered', async () => {
  const { turns, ask } = open();
  const failing: Waiting = {
    lane: 'message',
    member: 'ada',
    isOver: () => false,
    run: () => {
      throw new Error('a bug');
    },
  };
  await expect(turns.take(failing)).rejects.toThrow('a bug');
  expect(await ask('ada', { lane: 'message' })).toBe('done');
});

test('between two stretches of searching whatever else waits is done', async () => {
  let clock = 0;
  const turns = createTurns(() => clock);
  let begun = 0;
  const run = async () => {
    // Searching comes after a wait, as it does where a file is fetched first.
    await undefined;
    clock += 8;
    begun += 1;
  };
  const ends = Array.from({ length: 9 }, (_, index) =>
    turns.take({ lane: 'interaction', member: `${index}`, isOver: () => false, run }),
  );
  const seen: number[] = [];
  while (begun < 9) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(begun);
  }
  await Promise.all(ends);
  // Three times eight milliseconds are a stretch of twenty.
  expect(seen.every((one) => one % 3 === 0)).toBe(true);
  expect(new Set(seen).size).toBeGreaterThan(2);
});

describe('what browsers ask', () => {
  test('comes after what Discord asks, and in turns as well', async () => {
    const { ask, order, finish } = open();
    for (const _ of [1, 2, 3]) void ask('reader', { lane: 'page' });
    void ask('other reader', { lane: 'page' });
    void ask('ada');
    void ask('ben', { lane: 'message' });
    await finish();
    expect(order).toEqual(['ada', 'ben', 'reader', 'other reader', 'reader', 'reader']);
  });

  test('waits while an interaction is under way, and for ever so many no longer than a tenth of a second each', async () => {
    let clock = 0;
    const turns = createTurns(() => clock);
    const order: string[] = [];
    const take = (lane: Lane, member: string, run: () => Promise<void>) =>
      turns.take({ lane, member, isOver: () => false, run });
    let end = () => {};
    const first = take('interaction', 'ada', () => new Promise((resolve) => (end = resolve)));
    await settle();
    const pages = ['one', 'two'].map((name) => take('page', name, async () => void order.push(name)));
    await settle();
    expect(order).toEqual([]);
    clock += 100;
    await pages[0];
    await settle();
    expect(order).toEqual(['one']);
    end();
    await Promise.all([first, ...pages]);
    expect(order).toEqual(['one', 'two']);
  });

  test('is one answer at a time: between two of them whatever else waits is done', async () => {
    const { ask, order, finish } = open();
    for (const name of ['one', 'two', 'three']) void ask(name, { lane: 'page' });
    const seen: number[] = [];
    while (order.length < 3) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(order.length);
    }
    await finish();
    expect([...new Set(seen)].filter((count) => count > 0)).toEqual([1, 2, 3]);
  });
});

/** Turns in which everything asked is done at once and noted by whom. */
function open() {
  const turns: Turns = createTurns();
  const order: string[] = [];
  const state = { isOver: false };
  const all: Promise<unknown>[] = [];
  function ask(member: string, changes: Partial<Pick<Waiting, 'isOver'>> & { readonly lane?: Lane } = {}) {
    const end = turns.take({
      lane: 'interaction',
      member,
      isOver: () => false,
      run: async () => void order.push(member),
      ...changes,
    });
    all.push(end);
    return end;
  }
  return { turns, ask, order, state, finish: () => Promise.all(all) };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
