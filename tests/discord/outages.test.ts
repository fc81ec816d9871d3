import { expect, test } from 'vitest';
import { createOutages } from '../../src/discord/report.ts';

test('each of the first ten tries to come back is written down, then one a minute, more loudly', () => {
  let now = 0;
  const outages = createOutages(() => now);
  const told = Array.from({ length: 400 }, () => {
    now += 500;
    return outages.tryAgain(0);
  }).filter((one) => one !== undefined);
  expect(told.filter(({ level }) => level === 'info').map(({ tries }) => tries)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(told.filter(({ level }) => level === 'warn').map(({ tries }) => tries)).toEqual([11, 131, 251, 371]);
});

test('after the end of an outage, which says how many tries it took, the next one is counted anew', () => {
  const outages = createOutages(() => 0);
  for (const _ of [1, 2, 3]) outages.tryAgain(0);
  expect([outages.end(0), outages.end(0)]).toEqual([3, 0]);
  expect(outages.tryAgain(0)).toEqual({ level: 'info', tries: 1 });
});

test('each shard has its own outage', () => {
  const outages = createOutages(() => 0);
  for (const _ of [1, 2, 3]) outages.tryAgain(0);
  expect(outages.tryAgain(1)).toEqual({ level: 'info', tries: 1 });
});
