import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrySentences } from '../../../src/importing/carry/carry.ts';
import { findFigure } from '../../../src/importing/carry/plan-update.ts';
import { parseArticleText } from '../../../src/knowledge/article/article-text.ts';
import type { Sentence } from '../../../src/knowledge/knowledge.ts';

function read(text: string, title = 'Ferry'): readonly Sentence[] {
  const headline: Sentence = {
    at: 'p0s1',
    paragraph: 0,
    number: 1,
    text: title,
    headings: [],
    role: 'statement',
  };
  return [headline, ...parseArticleText(text, { firstLine: 1, title }).sentences];
}

function carry(before: string, after: string) {
  const { carried, added, isUnchanged } = carrySentences(read(before), read(after));
  return {
    fates: carried
      .slice(1)
      .map(({ kind, to, isCertain }) =>
        `${kind} ${to.map(({ at }) => at).join('+')}${isCertain ? '' : '?'}`.trim(),
      ),
    added: added.map(({ at }) => at),
    isUnchanged,
  };
}

describe('a sentence is known by its words and its neighbours', () => {
  test('the same text is unchanged', () => {
    expect(carry('It sailed.\nIt rained.', 'It sailed.\nIt rained.')).toEqual({
      fates: ['unchanged p1s1', 'unchanged p1s2'],
      added: [],
      isUnchanged: true,
    });
  });

  test('a paragraph at the top moves all others, and nobody is asked', () => {
    expect(carry('It sailed.\n\nIt rained.', 'News.\n\nIt sailed.\n\nIt rained.')).toMatchObject({
      fates: ['moved p2s1', 'moved p3s1'],
      added: ['p1s1'],
    });
  });

  test('other kinds of quotation marks, dashes and spaces are no other words', () => {
    expect(carry('He said "no" - twice.', 'He said “no” – twice.')).toMatchObject({ fates: ['moved p1s1'] });
  });

  test('another figure is a change, and so is another word', () => {
    expect(
      carry(
        'The town paid 40 crowns for it.\nNobody was hurt on the way.',
        'The town paid 45 crowns for it.\nSomebody was hurt on the way.',
      ),
    ).toMatchObject({ fates: ['changed p1s1?', 'changed p1s2?'] });
    const [, first] = carrySentences(
      read('The town paid 40 crowns.'),
      read('The town paid 45 crowns.'),
    ).carried;
    expect(first?.why).toBe('a figure is another');
  });

  test('what is deleted is gone, and nothing else takes its place', () => {
    expect(
      carry(
        'It sailed on Monday.\nThe captain was old.',
        'It sailed on Monday.\nTickets are free for children.',
      ),
    ).toMatchObject({
      fates: ['unchanged p1s1', 'gone ?'],
      added: ['p1s2'],
    });
  });

  test('a line cut into sentences is cited by all of them, and joined lines by the one', () => {
    expect(carry('It sailed. It rained. We stayed.', 'It sailed.\nIt rained.\nWe stayed.')).toMatchObject({
      fates: ['parted p1s1+p1s2+p1s3'],
    });
    expect(carry('It sailed.\nIt rained.', 'It sailed. It rained.')).toMatchObject({
      fates: ['joined p1s1', 'joined p1s1'],
    });
  });

  test('of the same words in two places, the neighbours tell which is meant', () => {
    expect(
      carry('Can I swim?\nYes.\n\nCan I dive?\nYes.', 'Can I dive?\nYes.\n\nCan I swim?\nYes.'),
    ).toMatchObject({
      fates: ['moved p2s1', 'moved p2s2', 'moved p1s1', 'moved p1s2'],
    });
  });

  test('the same answer to another question is asked about', () => {
    expect(carry('May I swim here?\nYes.', 'May I litter here?\nYes.').fates.at(-1)).toBe('unchanged p1s2?');
  });

  test('the same words below another heading are asked about', () => {
    expect(
      carry('## Prices 2025\n\nA ticket is 5 crowns.', '## Prices 2026\n\nA ticket is 5 crowns.'),
    ).toMatchObject({
      fates: ['unchanged p1s1?'],
      isUnchanged: false,
    });
  });

  test('the headline stays the headline, whatever it says', () => {
    const { carried } = carrySentences(read('It sailed.', 'Ferry sails'), read('It sailed.', 'Boat sinks'));
    expect(carried[0]).toMatchObject({ kind: 'changed', isCertain: false, to: [{ at: 'p0s1' }] });
  });
});

test('whatever became of a text, certain is only what has the same words, and no sentence of before is left out', () => {
  const line = fc.constantFrom(
    'Yes.',
    'It sailed.',
    'It sailed. Yes.',
    'The town paid 40 crowns.',
    'The town paid 45 crowns.',
    '',
    '# Top',
    'May I?',
    '- a coat',
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const old = read(before);
      const { carried } = carrySentences(old, read(after));
      expect(carried.map(({ from }) => from)).toEqual(old);
      const bare = (words: string) => words.replace(/\s/g, '');
      for (const { from, to, isCertain, kind } of carried) {
        if (!isCertain) continue;
        const now = bare(to.map((one) => one.text).join(''));
        expect(kind === 'joined' ? now.includes(bare(from.text)) : now === bare(from.text)).toBe(true);
      }
    }),
  );
});

test('ten thousand sentences, all of the same words or all of others, are carried', () => {
  const many = (one: (place: number) => string) =>
    read(Array.from({ length: 10_000 }, (_, place) => one(place)).join('\n'));
  expect(
    carrySentences(
      many(() => 'Yes it is.'),
      many(() => 'Yes it is.'),
    ).isUnchanged,
  ).toBe(false);
  expect(
    carrySentences(
      many((n) => `It is ${n}.`),
      many((n) => `It was ${n}.`),
    ).carried,
  ).toHaveLength(10_001);
});

test.each([
  { before: 'It took 22 of 40 men.', after: 'It took 25 of 40 men.', value: '22', now: '25' },
  { before: 'It took 22 men.', after: 'It took four men.', value: '22', now: '22' },
  { before: 'It took four men.', after: 'It took five men.', value: 'four', now: 'four' },
])('the figure $value of “$before” is $now in “$after”', ({ before, after, value, now }) => {
  expect(findFigure(before, after, value)).toBe(now);
});
