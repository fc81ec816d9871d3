import { expect, test } from 'vitest';
import { createTally } from '../../src/health/tally.ts';

test('answers are counted by door and kind, and timed', () => {
  const tally = createTally();
  tally.note({ event: 'answered', via: 'slash', command: 'ask', kind: 'answered', ms: 4 });
  tally.note({ event: 'answered', via: 'slash', command: 'ask', kind: 'answered', ms: 700 });
  tally.note({ event: 'answered', via: 'mention', kind: undefined, ms: 3_000 });
  const { answers, seconds, events } = tally.read();
  expect(answers).toEqual([
    { via: 'slash', kind: 'answered', count: 2 },
    { via: 'mention', kind: 'other', count: 1 },
  ]);
  expect(seconds.buckets.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2]);
  expect(seconds).toMatchObject({ count: 3, sum: expect.closeTo(3.704) });
  expect(events).toEqual([]);
});

test('a line that tells of many that were left out counts them all', () => {
  const tally = createTally();
  tally.note({ event: 'stale', via: 'slash' });
  tally.note({ event: 'shed', count: 41 });
  expect(tally.read().events).toEqual([
    { event: 'stale', count: 1 },
    { event: 'shed', count: 41 },
  ]);
});

test.each(['how many died?', 'a"} 1\nforged 2', '', 7, undefined, 'x'.repeat(41)])(
  'what is no word of the program is no label: %j',
  (event) => {
    const tally = createTally();
    tally.note({ event });
    expect(tally.read().events).toEqual([{ event: 'other', count: 1 }]);
  },
);
