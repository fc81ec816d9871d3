import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/**
 * Beside so many texts, and so many numbers kept, starts a thread, makes much that is soon garbage and some that stays, then
 * says how big young memory has become, in bytes.
 */
const PROGRAM = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { once } from 'node:events';
  import { Worker } from 'node:worker_threads';
  import { spareMemory, startThread, giveRoom } from './dist/src/spare-memory.js';
  const [, thread, texts, numbers] = process.argv;
  spareMemory();
  giveRoom(Number(texts));
  const known = new Array(Number(numbers)).fill(0);
  const empty = new URL('data:text/javascript,0');
  if (thread !== 'none') await once(thread === 'ours' ? startThread(empty, {}) : new Worker(empty), 'exit');
  const kept = [];
  for (let round = 0; round < 3_000_000; round += 1) {
    const made = { round, text: String(round) };
    if (round % 4 === 0) kept.push(made);
  }
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  process.stdout.write(String(young.space_size) + ' ' + kept.length + ' ' + known.length);
`;

const LITTLE = { texts: 5_000, numbers: 0 };
/** Two hundred megabytes of numbers. */
const MUCH = { texts: 50_000, numbers: 25_000_000 };

function measureYoung(thread: 'ours' | 'plain' | 'none', { texts, numbers }: typeof LITTLE): number {
  const given = ['--input-type=module', '-e', PROGRAM, thread, String(texts), String(numbers)];
  const { stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return Number(stdout.split(' ')[0]);
}

test('young memory stays small after a thread of ours', () => {
  expect(measureYoung('ours', LITTLE)).toBeLessThanOrEqual(4 * 2 ** 20);
}, 60_000);

/** From V8 13 on a thread changes nothing for the others. */
const isUndone = Number.parseInt(process.versions.v8, 10) < 13;

test.skipIf(!isUndone)(
  'a plain thread lets young memory grow again (V8 before 13 alone does)',
  () => {
    expect(measureYoung('plain', LITTLE)).toBeGreaterThan(8 * 2 ** 20);
  },
  60_000,
);

test('young memory may grow beside much knowledge, also after a thread of ours', () => {
  expect(measureYoung('none', MUCH)).toBeGreaterThan(8 * 2 ** 20);
  expect(measureYoung('ours', MUCH)).toBeGreaterThan(8 * 2 ** 20);
}, 60_000);
