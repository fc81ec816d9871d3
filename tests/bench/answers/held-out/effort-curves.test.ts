import { expect, test } from 'vitest';
import { drawPicture } from '../../../../bench/answers/draw-picture.ts';
import { type Curves, MEASURES, readCurves } from '../../../../bench/answers/held-out/effort-curves.ts';
import type { EffortRow } from '../../../../bench/answers/held-out/held-out-results.ts';

const NONE = { questions: 0, plainly: 0, closest: 0 };

function makeRow(of: Pick<EffortRow, 'subject' | 'wordings' | 'judge'>, right: number): EffortRow {
  return {
    ...of,
    learnt: 'nothing',
    articles: of.subject === 'bundled' ? 1 : 6,
    answerable: { questions: 30, right, shown: right + 0.21, wrong: 0.02, gap: 0, first: right },
    unanswerable: { questions: 20, plainly: 0.07, closest: 0.5 },
    premise: NONE,
  };
}

const ROWS = [
  makeRow({ subject: 'bundled', wordings: 0, judge: 'held out' }, 0.11),
  makeRow({ subject: 'bundled', wordings: 16, judge: 'held out' }, 0.52),
  makeRow({ subject: 'bundled', wordings: null, judge: 'held out' }, 0.73),
  makeRow({ subject: 'bundled', wordings: 0, judge: 'shipped' }, 0.44),
  makeRow({ subject: 'tended', wordings: 5, judge: 'held out' }, 0.35),
  makeRow({ subject: 'ours', wordings: 5, judge: 'held out' }, 0.66),
];

function read(rows: readonly EffortRow[]): Curves | undefined {
  return readCurves({ effort: { date: '2026-01-01', notes: [], rows } });
}

test('the picture has every subject, measure and share as text, and the same in words', () => {
  const curves = read(ROWS);
  if (curves === undefined) throw new Error('There are no curves.');
  const picture = drawPicture(curves);
  const texts = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  const [words = ''] = /aria-label="Curves[^"]*"/.exec(picture) ?? [];
  for (const text of [
    ...curves.subjects,
    ...MEASURES,
    '11 %',
    '32 %',
    '52 %',
    '94 %',
    '56 %',
    '7 %',
    'all',
  ]) {
    expect(texts).toContain(text);
    expect(words.toLowerCase()).toContain(text);
  }
});

test('the numbers of wordings stand in their order, all of them last', () => {
  expect(read(ROWS)?.wordings).toEqual(['0', '5', '16', 'all']);
});

test('what was judged by what has learnt from it, or was made to be learnt from, is not shown', () => {
  const labels = read(ROWS)?.points.map(({ label }) => label);
  expect(labels).not.toContain('44 %');
  expect(labels).not.toContain('66 %');
});

test('where nothing was held out there are no curves', () => {
  expect(read(ROWS.filter(({ judge }) => judge === 'shipped'))).toBeUndefined();
  expect(readCurves({})).toBeUndefined();
});
