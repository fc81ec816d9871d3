import { describe, expect, test } from 'vitest';
import { judge } from '../../src/answering/judge.ts';
import type { Match } from '../../src/answering/wordings/matcher.ts';
import { listTargets } from '../../src/answering/wordings/target.ts';
import { readSmallKnowledge } from '../small-article.ts';

describe('the verdict', () => {
  test.each([
    {
      when: 'an entry is likely and covers the question',
      entry: [0.8, 0.9],
      gap: undefined,
      sentence: undefined,
      kind: 'target',
    },
    {
      when: 'an entry is likely but speaks of little that was asked',
      entry: [0.8, 0.2],
      gap: undefined,
      sentence: undefined,
      kind: 'nothing',
    },
    {
      when: 'an entry is likely but what the article does not say is nearly as likely',
      entry: [0.5, 0.9],
      gap: [0.45, 0.9],
      sentence: undefined,
      kind: 'offer',
    },
    { when: 'an entry is possible', entry: [0.3, 0.9], gap: undefined, sentence: undefined, kind: 'offer' },
    {
      when: 'an entry is unlikely',
      entry: [0.01, 0.9],
      gap: undefined,
      sentence: undefined,
      kind: 'nothing',
    },
    {
      when: 'a gap is likelier than an entry',
      entry: [0.3, 0.9],
      gap: [0.6, 0.9],
      sentence: undefined,
      kind: 'target',
    },
    {
      when: 'only a gap is possible',
      entry: undefined,
      gap: [0.3, 0.9],
      sentence: undefined,
      kind: 'nothing',
    },
    {
      when: 'only a plain sentence is likely',
      entry: undefined,
      gap: undefined,
      sentence: 0.8,
      kind: 'sentence',
    },
    {
      when: 'a plain sentence is likely but a gap comes near',
      entry: undefined,
      gap: [0.3, 0.9],
      sentence: 0.8,
      kind: 'offer',
    },
    {
      when: 'a gap is likeliest and speaks of little of the question',
      entry: undefined,
      gap: [0.9, 0.2],
      demands: 0.12,
      sentence: 0.2,
      kind: 'nothing',
    },
    { when: 'nothing was found', entry: undefined, gap: undefined, sentence: undefined, kind: 'nothing' },
  ])('when $when is: $kind', async ({ entry, gap, sentence, kind, ...rest }) => {
    const [entryTarget, , , gapTarget] = listTargets((await readSmallKnowledge()).articles[0] ?? never());
    const matches = [toMatch(entryTarget, entry, gap?.[0]), toMatch(gapTarget, gap, entry?.[0])]
      .flat()
      .map((match) =>
        'demands' in rest ? { ...match, demands: { trust: 0.33, covered: Number(rest.demands) } } : match,
      )
      .sort((a, b) => b.trust - a.trust);
    const sentences = sentence === undefined ? [] : [{ sentence: 0, trust: sentence }];
    expect(judge(matches, sentences, 'unspoken' in rest ? Number(rest.unspoken) : 0).kind).toBe(kind);
  });

  test('offers at most three', async () => {
    const [target] = listTargets((await readSmallKnowledge()).articles[0] ?? never());
    const matches = Array.from({ length: 9 }, () => toMatch(target, [0.1, 1])).flat();
    expect(judge(matches, [], 0)).toMatchObject({ kind: 'offer', matches: { length: 3 } });
  });
});

function toMatch(
  target: Match['target'] | undefined,
  given: readonly number[] | undefined,
  opposed = 0,
): Match[] {
  const [trust = 0, covered = 0] = given ?? [];
  return given === undefined || target === undefined
    ? []
    : [{ target, trust, opposed, covered, met: [], missing: [], demands: { trust: 0.5, covered: 0.3 } }];
}

function never(): never {
  throw new Error('the small article is gone');
}
