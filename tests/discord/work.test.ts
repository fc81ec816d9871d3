import { expect, test } from 'vitest';
import { createWork } from '../../src/discord/limits.ts';

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

test('finishing does not wait for ever', async () => {
  const work = createWork();
  work.add(new Promise(() => {}));
  await work.finish(10);
  expect(work).toBeDefined();
});
