import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchStalls } from '../../src/discord/report.ts';
import { createLog } from '../../src/log.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the watch for stalls', () => {
  test.each([
    { heldUpBy: 1_000, written: [{ event: 'loop-stall', ms: 1_000 }] },
    { heldUpBy: 5_000, written: [{ event: 'loop-stall', ms: 5_000 }] },
    { heldUpBy: 999, written: [] },
    { heldUpBy: 0, written: [] },
  ])('writes $written when the process was held up for $heldUpBy ms', ({ heldUpBy, written }) => {
    const { lines, pass } = startWatch();
    pass(500);
    pass(500 + heldUpBy);
    expect(lines()).toMatchObject(written);
    expect(lines()).toHaveLength(written.length);
  });

  test('counts one stall once', () => {
    const { lines, pass } = startWatch();
    pass(3_500);
    pass(500);
    pass(500);
    expect(lines()).toHaveLength(1);
  });

  test('leaves no timer when it is ended', () => {
    const { end } = startWatch();
    expect(vi.getTimerCount()).toBe(1);
    end();
    expect(vi.getTimerCount()).toBe(0);
  });
});

function startWatch() {
  const written: string[] = [];
  const log = createLog('info', [], (line) => written.push(line));
  const ending = new AbortController();
  let clock = 0;
  watchStalls({ log, signal: ending.signal, now: () => clock });
  return {
    lines: (): readonly unknown[] => written.map((line) => JSON.parse(line)),
    /** So much time passes until the watch looks again. */
    pass(ms: number): void {
      clock += ms;
      vi.advanceTimersByTime(500);
    },
    end: () => ending.abort(),
  };
}
