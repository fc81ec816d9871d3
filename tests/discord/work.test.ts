import { expect, onTestFinished, test, vi } from 'vitest';
import { createWork } from '../../src/discord/work.ts';

test('finishing waits for what is under way, also for what was begun meanwhile', async () => {
  const work = createWork();
  const done: string[] = [];
  work.add(
    Promise.resolve().then(() => {
      done.push('first');
      work.add(Promise.resolve().then(() => void done.push('second')));
    }),
  );
  await work.finish(5_000);
  expect(done).toEqual(['first', 'second']);
});

test('finishing waits as long as it was told to, and no longer', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const work = createWork();
  work.add(new Promise(() => {}));
  let isFinished = false;
  const finishing = work.finish(8_000).then(() => {
    isFinished = true;
  });
  await vi.advanceTimersByTimeAsync(7_999);
  expect(isFinished).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await finishing;
  expect(isFinished).toBe(true);
});
