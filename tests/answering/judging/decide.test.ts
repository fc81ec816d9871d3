import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Choice, decide, showClosest, toBar } from '../../../src/answering/judging/decide.ts';
import type { Examined, Examiner } from '../../../src/answering/judging/examine.ts';
import { SIGNALS, type Signal } from '../../../src/answering/judging/signals.ts';
import { addTo, readArticle } from '../articles.ts';
import { BARS, choose, examine, openExaminer, withChances } from './examine-kit.ts';

const QUESTION = 'how many seals were counted by the club in the pool of the station';

let examiner: Examiner;
let examined: Examined;

beforeAll(async () => {
  examiner = openExaminer(await readArticle('seals'));
  examined = examine(examiner, QUESTION);
});

function decideOn(...parts: readonly Readonly<Record<string, number>>[]) {
  const all = parts.map((chances) => withChances(examined, examiner, chances));
  const decision = decide(all, examiner, BARS);
  return {
    kind: decision.kind,
    given: decision.kind === 'given' ? name(decision.best) : undefined,
    places: decision.kind === 'closest' ? decision.places.map(name) : [],
    choices: decision.choices.map(name),
  };
}

function name({ judged }: Choice): string {
  return judged.isGap ? 'gap' : (examiner.passages[judged.outcome]?.sentence.at ?? 'none');
}

describe('what is decided', () => {
  test.each([
    { when: 'a sentence is over the bar', chances: { p1s1: 0.51, p2s1: 0.2 }, kind: 'given' },
    { when: 'a sentence is at the bar', chances: { p1s1: 0.5 }, kind: 'given' },
    { when: 'a sentence is just under the bar', chances: { p1s1: 0.49, p2s1: 0.2 }, kind: 'closest' },
    { when: 'a gap is over its own bar', chances: { cost: 0.61, p1s1: 0.6 }, kind: 'given' },
    { when: 'a gap is over the bar of others only', chances: { cost: 0.59 }, kind: 'nothing' },
    { when: 'everything is hopeless', chances: { p1s1: 0.09, cost: 0.05 }, kind: 'nothing' },
    { when: 'a place is just not hopeless', chances: { p1s1: 0.1 }, kind: 'closest' },
    { when: 'nothing was found', chances: {}, kind: 'nothing' },
  ])('when $when: $kind', ({ chances, kind }) => {
    expect(decideOn(chances as Readonly<Record<string, number>>).kind).toBe(kind);
  });

  test('a gap that is likeliest keeps back what alone would be given, and is not told itself', () => {
    expect(decideOn({ p1s1: 0.55 })).toMatchObject({ given: 'p1s1' });
    expect(decideOn({ p1s1: 0.55, cost: 0.58 })).toMatchObject({ kind: 'closest', places: ['p1s1'] });
    expect(decideOn({ p1s1: 0.55, cost: 0.54 })).toMatchObject({ given: 'p1s1' });
  });

  test('a place that has no word of the question and none that is used like one is not shown', () => {
    const strange = examine(examiner, 'xyzzy plugh');
    const all = [withChances(strange, examiner, { p1s1: 0.4, p2s1: 0.3 })];
    expect(decide(all, examiner, BARS).kind).toBe('nothing');
    expect(decideOn({ p1s1: 0.4 })).toMatchObject({ kind: 'closest', places: ['p1s1'] });
  });

  test('an outcome of two parts counts once, by the part that speaks most for it', () => {
    expect(decideOn({ p1s1: 0.2, p2s1: 0.3 }, { p1s1: 0.7 })).toMatchObject({
      given: 'p1s1',
      choices: ['p1s1', 'p2s1'],
    });
  });

  test('the part that speaks most for an outcome may be any, and of equals it is the first', () => {
    expect(decideOn({ p1s1: 0.7 }, { p1s1: 0.2 })).toMatchObject({ given: 'p1s1' });
    const parts = [0.4, 0.4].map((chance) => withChances(examined, examiner, { p1s1: chance }));
    expect(decide(parts, examiner, BARS).choices[0]?.examined).toBe(parts[0]);
  });

  test('three places are shown though more are near', () => {
    const near = { p1s1: 0.4, p1s2: 0.3, p1s3: 0.2, p3s1: 0.15 };
    expect(decideOn(near).places).toEqual(['p1s1', 'p1s2', 'p1s3']);
  });

  test('of two that are as likely the one that stands first in the article comes first', () => {
    expect(decideOn({ p2s1: 0.4, p1s2: 0.4, p1s1: 0.4 }).places).toEqual(['p1s1', 'p1s2', 'p2s1']);
  });
});

describe('a place is near enough to be shown', () => {
  test.each<{ by: Signal; of: number; shown: boolean }>([
    { by: 'covered', of: 0.01, shown: true },
    { by: 'covered by the paragraph', of: 0.01, shown: true },
    { by: 'nearly covered by the paragraph', of: BARS.alike, shown: true },
    { by: 'nearly covered by the paragraph', of: BARS.alike - 0.01, shown: false },
    { by: 'nearly covered by wording and sentence', of: BARS.alike, shown: true },
    { by: 'nearly covered by wording and sentence', of: BARS.alike - 0.01, shown: false },
  ])('by $by of $of: $shown', ({ by, of, shown }) => {
    const { judged, ...rest } = choose(examiner, QUESTION, 'p1s1');
    const signals = SIGNALS.map((name) => (name === by ? of : 0));
    const { kind } = showClosest([{ ...rest, judged: { ...judged, signals } }], BARS);
    expect(kind).toBe(shown ? 'closest' : 'nothing');
  });
});

describe('what is likely', () => {
  test.each([
    { question: 'what is 340 plus 7', given: undefined, why: 'only a number of the question stands there' },
    { question: 'what are 340 seals', given: 'p1s1', why: 'a word stands there as well' },
    { question: 'what are seals', given: 'p1s1', why: 'a word stands there, and no number was asked' },
    { question: 'xyzzy plugh', given: 'p1s1', why: 'nothing of the question stands there' },
  ])('for “$question” is given or not: $why', ({ question, given }) => {
    const likely = withChances(examine(examiner, question), examiner, { p1s1: 0.9 });
    const decision = decide([likely], examiner, BARS);
    expect(decision.kind === 'given' ? name(decision.best) : undefined).toBe(given);
  });

  test.each([
    { question: 'what is 77 minus 5', place: 'p3s3', kind: 'given to nobody' },
    { question: 'door 77', place: 'p3s3', kind: 'given' },
    { question: 'where is that door', place: 'p3s3', kind: 'given' },
    { question: 'what is b52', place: 'p3s3', kind: 'given' },
    { question: 'what is 88 minus 5', place: 'no-0', kind: 'given to nobody' },
    { question: 'tower 88', place: 'no-0', kind: 'given' },
  ])('for “$question” by a wording is $kind', async ({ question, place, kind }) => {
    const entries = [['who looks after door 77', 'who flies a b52']];
    const more = { entries, gaps: [['who looks after tower 88']] };
    const other = openExaminer(addTo(await readArticle('seals'), more));
    const likely = withChances(examine(other, question), other, { [place]: 0.9 });
    expect(decide([likely], other, BARS).kind === 'given').toBe(kind === 'given');
  });
});

const PLACES = ['p0s1', 'p1s1', 'p1s2', 'p1s3', 'p2s1', 'p2s2', 'p2s3', 'p3s1', 'p3s2', 'cost'];
const anyChances = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PLACES), fc.double({ min: 0, max: 1, noNaN: true })), {
    selector: ([place]) => place,
  })
  .map((pairs): Readonly<Record<string, number>> => Object.fromEntries(pairs));

test('whatever the chances, at most three places are shown, the likeliest first, and never a gap', () => {
  fc.assert(
    fc.property(anyChances, anyChances, (one, other) => {
      const { kind, places } = decideOn(one, other);
      const chanceOf = (place: string): number => Math.max(one[place] ?? 0, other[place] ?? 0);
      if (kind === 'closest') expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBeLessThanOrEqual(3);
      expect(places).not.toContain('gap');
      expect(places.map(chanceOf)).toEqual(places.map(chanceOf).sort((left, right) => right - left));
      for (const place of places) expect(chanceOf(place)).toBeGreaterThanOrEqual(BARS.shown);
    }),
  );
});

describe('the bar', () => {
  test('falls with the wordings of the entry itself, between its two ends', async () => {
    const bars = await Promise.all(
      [1, 4, 8, 16, 24, 60].map(async (count) => {
        const wordings = Array.from({ length: count }, (_, place) => `what grows on rock number ${place}`);
        const more = { entries: [wordings] };
        const other = openExaminer(addTo(await readArticle('seals'), more));
        return toBar(choose(other, 'what grows on the rock', 'p3s3'), other.index, BARS);
      }),
    );
    expect(bars).toEqual([...bars].sort((left, right) => right - left));
    expect(bars.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(bars[2]).toBeLessThan(0.5);
    expect(bars[3]).toBeGreaterThan(0.3);
    expect(bars[4]).toBeCloseTo(0.3);
    expect(bars[5]).toBeCloseTo(0.3);
  });

  test('is another where many wordings are written down and none is much like the question', async () => {
    const bars = { ...BARS, far: { cosine: 0.99, chance: 0.8 } };
    const toBarOf = async (count: number): Promise<number> => {
      const wordings = Array.from({ length: count }, (_, place) => `what grows on rock number ${place}`);
      const other = openExaminer(addTo(await readArticle('seals'), { entries: [wordings] }));
      return toBar(choose(other, 'what grows on the rock', 'p3s3'), other.index, bars);
    };
    expect(await toBarOf(24)).toBe(0.8);
    expect(await toBarOf(4)).toBe(0.5);
  });

  test('of a sentence that no wording led to is another', () => {
    const bars = { ...BARS, none: 0.55 };
    expect(toBar(choose(examiner, 'who runs the old cannery', 'p3s3'), examiner.index, bars)).toBe(0.55);
  });

  test('of a gap is its own', () => {
    expect(toBar(choose(examiner, 'price of the station', 'cost'), examiner.index, BARS)).toBe(0.6);
  });
});
