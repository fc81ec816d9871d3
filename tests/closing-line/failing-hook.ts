import { beforeAll, describe, expect, test } from 'vitest';

describe('a suite whose preparation fails', () => {
  beforeAll(() => {
    throw new Error('on purpose');
  });

  test('is skipped by vitest', () => {
    expect(1).toBe(1);
  });
});

test('another test passes', () => {
  expect(1).toBe(1);
});
