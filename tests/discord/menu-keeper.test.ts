import { expect, test } from 'vitest';
import { createMenuKeeper } from '../../src/discord/menu-keeper.ts';
import type { Snapshot } from '../../src/library/outcome.ts';
import { createLog } from '../../src/log.ts';
import { readSmallSnapshot } from './to-snapshot.ts';

const log = createLog('silent', []);

test('the menu is looked at once for each version of the knowledge', async () => {
  const [first, second] = [await readSmallSnapshot(), await readSmallSnapshot()];
  const { keeper, registered, setCurrent } = await createKeeper(first);
  await keeper.refresh();
  await keeper.refresh();
  setCurrent(second);
  await keeper.refresh();
  expect(registered).toEqual([first, second]);
});

test('a reload while Discord is being written to is written after it', async () => {
  const [first, second] = [await readSmallSnapshot(), await readSmallSnapshot()];
  const { keeper, registered, setCurrent } = await createKeeper(first);
  const running = keeper.refresh();
  setCurrent(second);
  await keeper.refresh();
  await running;
  expect(registered).toEqual([first, second]);
});

test('after a failure it is tried again, but not within a minute', async () => {
  let now = 0;
  let failures = 1;
  const registered: Snapshot[] = [];
  const snapshot = await readSmallSnapshot();
  const keeper = createMenuKeeper({
    current: () => snapshot,
    log,
    now: () => now,
    register: async (one) => {
      failures -= 1;
      if (failures === 0) throw new Error('Discord is away');
      registered.push(one);
      return true;
    },
  });
  await keeper.refresh();
  now = 59_000;
  await keeper.refresh();
  expect(registered).toEqual([]);
  now = 60_000;
  await keeper.refresh();
  expect(registered).toEqual([snapshot]);
});

async function createKeeper(first: Snapshot) {
  let current = first;
  const registered: Snapshot[] = [];
  const register = async (snapshot: Snapshot) => {
    registered.push(snapshot);
    return true;
  };
  const keeper = createMenuKeeper({ current: () => current, register, log });
  const setCurrent = (snapshot: Snapshot) => {
    current = snapshot;
  };
  return { keeper, registered, setCurrent };
}
