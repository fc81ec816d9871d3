import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCooldown } from '../../src/discord/limits.ts';

describe('the cooldown', () => {
  test('lets a burst through, says once that it is too fast, then is silent', () => {
    const cooldown = createCooldown({ burst: 2, perSecond: 1 }, () => 0);
    const turns = [1, 2, 3, 4, 5].map(() => cooldown.take('ada'));
    expect(turns).toEqual(['go', 'go', 'notice', 'silence', 'silence']);
  });

  test('gives turns back as time passes, and says it again only after one was given', () => {
    let now = 0;
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => now);
    const at = (ms: number) => {
      now = ms;
      return cooldown.take('ada');
    };
    expect([at(0), at(100), at(200), at(1_000), at(1_100)]).toEqual([
      'go',
      'notice',
      'silence',
      'go',
      'notice',
    ]);
  });

  test('makes nobody wait for somebody else', () => {
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => 0);
    cooldown.take('ada');
    expect(cooldown.take('ada')).toBe('notice');
    expect(cooldown.take('ben')).toBe('go');
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
            return cooldown.take('ada') === 'go';
          });
          expect(allowed.length).toBeLessThanOrEqual(burst + (now / 1_000) * perSecond + 1e-6);
        },
      ),
    );
  });

  test('forgets the longest idle when there are too many, so a crowd takes bounded memory', () => {
    const cooldown = createCooldown({ burst: 1, perSecond: 1 }, () => 0, 3);
    for (const name of ['ada', 'ben', 'cleo', 'ada', 'dan']) cooldown.take(name);
    expect(cooldown.take('ada')).toBe('silence');
    expect(cooldown.take('ben')).toBe('go');
  });
});
