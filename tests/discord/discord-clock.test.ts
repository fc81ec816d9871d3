import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDiscordClock } from '../../src/discord/discord-clock.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const HOUR = 3_600_000;

describe('the age of an interaction', () => {
  test('is what it is where the machine’s clock is right', () => {
    const { clock, wait, answer, trueTime } = open({ lead: 0 });
    answer();
    wait(600);
    expect(clock.ageOf(trueTime() - 2_700)).toBe(2_700);
  });

  test.each([
    { clockIs: 'ten seconds ahead', lead: 10_000 },
    { clockIs: 'an hour ahead', lead: HOUR },
    { clockIs: 'an hour behind', lead: -HOUR },
    { clockIs: 'half a second ahead', lead: 500 },
  ])(
    'is off by a second at the most where the clock is $clockIs, from the first interaction on',
    ({ lead }) => {
      const { clock, wait, answer } = open({ lead });
      answer();
      wait(1_234);
      const fresh = clock.ageOf(NOON + 1_234 - 80);
      expect(fresh).toBeLessThanOrEqual(1_000);
      const late = clock.ageOf(NOON + 1_234 - 5_000);
      expect(late).toBeGreaterThanOrEqual(4_000);
      expect(late).toBeLessThanOrEqual(6_000);
    },
  );

  test('is nothing as long as nothing is known, so that nobody is left alone for it', () => {
    expect(open({ lead: HOUR }).clock.ageOf(NOON)).toBe(0);
  });

  test('is measured against the youngest of what arrived, where REST has told nothing', () => {
    const { clock, wait } = open({ lead: HOUR });
    clock.see(NOON - 40);
    wait(10_000);
    clock.see(NOON);
    expect(clock.ageOf(NOON)).toBe(9_960);
    expect(clock.ageOf(NOON + 9_900)).toBe(60);
  });

  test('does not grow with a clock that runs too fast, since what was learnt long ago is forgotten', () => {
    const { clock, wait, answer, trueTime } = open({ lead: HOUR, drift: 0.001 });
    for (let minutes = 0; minutes < 600; minutes += 1) {
      wait(60_000);
      answer();
      // What it gains in ten minutes, besides the second.
      expect(clock.ageOf(trueTime())).toBeLessThan(1_700);
    }
    wait(HOUR);
    expect(clock.ageOf(trueTime())).toBe(0);
  });

  test('is never more than a second above the true one, whatever was heard and seen', () => {
    const events = fc.array(
      fc.record({ gap: fc.nat(20_000), late: fc.nat(8_000), isRest: fc.boolean(), took: fc.nat(4_000) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: -HOUR, max: HOUR }), (heard, lead) => {
        const { clock, wait, answer, trueTime } = open({ lead });
        for (const { gap, late, isRest, took } of heard) {
          wait(gap);
          if (isRest) answer(took);
          else clock.see(trueTime() - late);
          expect(clock.ageOf(trueTime() - late)).toBeLessThanOrEqual(late + 1_000);
        }
      }),
    );
  });
});

/** A machine whose clock is ahead by so much, and gains so much of each millisecond. */
function open({ lead, drift = 0 }: { readonly lead: number; readonly drift?: number }) {
  let passed = 0;
  const trueTime = () => NOON + passed;
  const now = () => trueTime() + lead + passed * drift;
  const clock = createDiscordClock(now);
  /** An answer over REST, written half-way through what it took. */
  function answer(took = 40): void {
    const askedAt = now();
    passed += took / 2;
    const date = new Date(trueTime()).toUTCString();
    passed += took / 2;
    clock.hear(date, askedAt);
  }
  const wait = (ms: number) => {
    passed += ms;
  };
  return { clock, answer, wait, trueTime };
}
