import { describe, expect, test } from 'vitest';
import { findEndOfLogin, toEndOfGateway } from '../../src/discord/connection.ts';

describe('the end of the connection for good', () => {
  test.each([
    { code: 4004, says: 'Reset Token' },
    { code: 4012, says: 'update Footnote' },
    { code: 4013, says: 'close code 4013' },
    { code: 4014, says: 'Privileged Gateway Intents' },
  ])('with code $code tells what to do, and supervisors not to start again', ({ code, says }) => {
    const end = toEndOfGateway(code);
    expect(end.exitCode).toBe(78);
    expect(end.text).toContain(says);
  });

  test.each([4010, 4011])(
    'with code %i asks to be started again, because then Discord says how many shards are needed',
    (code) => {
      expect(toEndOfGateway(code)).toMatchObject({
        exitCode: 1,
        text: expect.stringContaining('Start it again'),
      });
    },
  );

  test.each([
    { error: new Error('Used disallowed intents'), says: '4014' },
    { error: new Error('Authentication failed'), says: 'Reset Token' },
    { error: new Error('connect ECONNREFUSED'), says: undefined },
    { error: undefined, says: undefined },
  ])('is told from a fault that may pass ($error)', ({ error, says }) => {
    const end = findEndOfLogin(error);
    if (says === undefined) expect(end).toBeUndefined();
    else expect(end?.text).toContain(says);
  });
});
