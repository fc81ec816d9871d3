import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCooldown, type Turn } from '../../src/cooldown.ts';

describe('the cooldown', () => {
  test('lets a burst through, says once that it is too fast, then is silent', () => {
    const cooldown = createCooldown({ burst: 2, perSecond: 1 }, () => 0);
    const turns = [1, 2, 3, 4, 5].map(() => say(cooldown.take('ada')));
    expect(turns).toEqual(['go', 'go', 'notice', 'silence', 'silence']);
  });

  test('gives turns back as time passes, and says it again only after one was given', () => {
    let now = 0;
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => now);
    const at = (ms: number) => {
      now = ms;
      return say(cooldown.take('ada'));
    };
    expect([at(0), at(100), at(200), at(1_000), at(1_100)]).toEqual([
      'go',
      'notice',
      'silence',
      'go',
      'notice',
    ]);
  });

  test('says in how many seconds there is a turn again, and it is so', () => {
    let now = 0;
    const cooldown = createCooldown({ burst: 1, perSecond: 0.3 }, () => now);
    cooldown.take('ada');
    now = 400;
    const turn = cooldown.take('ada');
    expect(turn).toEqual({ kind: 'wait', seconds: 3, isTold: false });
    now += 3_000;
    expect(cooldown.take('ada').kind).toBe('go');
  });

  test('makes nobody wait for somebody else', () => {
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => 0);
    cooldown.take('ada');
    expect(say(cooldown.take('ada'))).toBe('notice');
    expect(say(cooldown.take('ben'))).toBe('go');
  });

  test('never lets more through than the burst and what the time allows, whatever the pattern', () => {
    const pattern = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(
        pattern,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 5 }),
        (gaps, burst, perSecond) => {
          let now = 0;
          const cooldown = createCooldown({ burst, perSecond }, () => now);
          const allowed = gaps.filter((gap) => {
            now += gap;
            return cooldown.take('ada').kind === 'go';
          });
          expect(allowed.length).toBeLessThanOrEqual(burst + (now / 1_000) * perSecond + 1e-6);
        },
      ),
    );
  });

  test('forgets the longest idle when there are too many, so a crowd takes bounded memory', () => {
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => 0, 3);
    for (const name of ['ada', 'ben', 'cleo', 'ada', 'dan']) cooldown.take(name);
    expect(say(cooldown.take('ada'))).toBe('silence');
    expect(say(cooldown.take('ben'))).toBe('go');
  });
});

/** What a message meets. */
function say(turn: Turn): 'go' | 'notice' | 'silence' {
  if (turn.kind === 'go') return 'go';
  return turn.isTold ? 'silence' : 'notice';
}
