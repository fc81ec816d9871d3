import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** After a thread, makes much that is soon garbage and some that stays, then says how big young memory has become, in bytes. */
const PROGRAM = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { once } from 'node:events';
  import { Worker } from 'node:worker_threads';
  import { spareMemory, startThread } from './dist/src/spare-memory.js';
  spareMemory();
  const empty = new URL('data:text/javascript,0');
  const thread = process.argv[1] === 'ours' ? startThread(empty, {}) : new Worker(empty);
  await once(thread, 'exit');
  const kept = [];
  for (let round = 0; round < 3_000_000; round += 1) {
    const made = { round, text: String(round) };
    if (round % 4 === 0) kept.push(made);
  }
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  process.stdout.write(String(young.space_size) + ' ' + kept.length);
`;

function measureYoung(thread: 'ours' | 'plain'): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, thread], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout.split(' ')[0]);
}

test('young memory stays small after a thread of ours, and not after a plain one', () => {
  expect(measureYoung('ours')).toBeLessThanOrEqual(4 * 2 ** 20);
  expect(measureYoung('plain')).toBeGreaterThan(8 * 2 ** 20);
}, 60_000);
