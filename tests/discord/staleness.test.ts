import { describe, expect, test } from 'vitest';
import { createStaleness } from '../../src/discord/limits.ts';

describe('an interaction', () => {
  test('that is older than two and a half seconds is too old, and its age is told', () => {
    const staleness = createStaleness(() => 10_000);
    expect(staleness.findAge(10_000 - 2_400)).toBeUndefined();
    expect(staleness.findAge(10_000 - 2_600)).toBe(2_600);
  });

  test('after a late one is judged as before', () => {
    const staleness = createStaleness(() => 10_000);
    const ages = [9_990, 2_000, 9_990, 3_000].map((createdAt) => staleness.findAge(createdAt));
    expect(ages).toEqual([undefined, 8_000, undefined, 6_990]);
  });

  test('is answered again after three when the clock of this machine is an hour ahead', () => {
    const hour = 3_600_000;
    const staleness = createStaleness(() => hour);
    const ages = [0, 0, 0, 0, 0].map((createdAt) => staleness.findAge(createdAt));
    expect(ages).toEqual([hour, hour, hour, undefined, undefined]);
  });

  test('is found too old also when the clock is behind', () => {
    const staleness = createStaleness(() => 0);
    expect(staleness.findAge(5_000)).toBeUndefined();
    expect(staleness.findAge(2_000)).toBe(3_000);
  });
});
