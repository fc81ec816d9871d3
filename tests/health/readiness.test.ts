import { expect, test } from 'vitest';
import { findReadiness, type Looked } from '../../src/health/readiness.ts';

const WELL: Looked = {
  isClosing: () => false,
  knowledge: () => 'abc1234',
  refused: () => 0,
  troubles: () => [],
  shards: () => [
    { id: 0, isReady: true },
    { id: 1, isReady: true },
  ],
};

test('where nothing is wrong the bot is ready', () => {
  expect(findReadiness(WELL)).toEqual({
    status: 'ready',
    reasons: [],
    knowledge: 'abc1234',
    shards: { ready: 2, of: 2 },
  });
});

test.each([
  {
    what: 'something cannot be kept',
    state: { troubles: () => ['No room.'] },
    status: 'degraded',
    says: 'No room.',
  },
  {
    what: 'the newest files have a fault',
    state: { refused: () => 1 },
    status: 'degraded',
    says: '1 fault)',
  },
  {
    what: 'one shard is away',
    state: {
      shards: () => [
        { id: 0, isReady: true },
        { id: 1, isReady: false },
      ],
    },
    status: 'degraded',
    says: 'shard 1 of 2',
  },
  {
    what: 'Discord has not come yet',
    state: { shards: () => [] },
    status: 'starting',
    says: 'not been reached',
  },
  {
    what: 'no shard is there',
    state: { shards: () => [{ id: 0, isReady: false }] },
    status: 'starting',
    says: 'shard 0 of 1',
  },
  { what: 'the bot is being stopped', state: { isClosing: () => true }, status: 'closing', says: 'stopped' },
] as const)('where $what it is $status and says why', ({ state, status, says }) => {
  const found = findReadiness({ ...WELL, ...state });
  expect(found.status).toBe(status);
  expect(found.reasons.join(' ')).toContain(says);
});
