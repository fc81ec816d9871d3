import { expect, test } from 'vitest';
import { renderHeldOut } from '../../../../bench/answers/held-out/render-held-out.ts';

const NOTES = ['Two folds.'];
const TRIGGERING = {
  date: '2026-02-02',
  notes: ['The shipped judge.'],
  rows: [{ system: 'BM25', file: 'w.tsv', questions: 9, answerable: 4, bestF1: 0.25 }],
};

test('what was not measured takes no room', () => {
  expect(renderHeldOut({})).toBe('');
  expect(renderHeldOut({ triggering: TRIGGERING })).not.toContain('### Effort');
});

test('a part that was measured in another run says when and how, and one of the same run does not again', () => {
  const text = renderHeldOut({
    effort: { date: '2026-01-01', notes: NOTES, rows: [] },
    entries: { date: '2026-01-01', notes: NOTES, rows: [], rivals: [] },
    triggering: TRIGGERING,
  });
  expect(text.match(/Measured on 2026-01-01/g)).toHaveLength(1);
  expect(text).toContain('### Answer triggering');
  expect(text.slice(text.indexOf('### Answer triggering'))).toContain(
    'Measured on 2026-02-02.\nThe shipped judge.',
  );
});

test('every row says what its judge has learnt from, and a share of no questions is a dash', () => {
  const others = { questions: 0, plainly: 0, closest: 0 };
  const text = renderHeldOut({
    effort: {
      date: '2026-01-01',
      notes: NOTES,
      rows: [
        {
          subject: 'tended',
          judge: 'held out',
          learnt: 'nothing of these articles',
          articles: 6,
          wordings: 3,
          answerable: { questions: 8, right: 0.5, shown: 0.75, wrong: 0.125, gap: 0, first: 0.625 },
          unanswerable: { questions: 4, plainly: 0.25, closest: 0.5 },
          premise: others,
        },
      ],
    },
  });
  expect(text).toContain(
    '| 6 tended | 3 | held out | 8 | 50.0 % | 75.0 % | 12.5 % | 0.0 % | 4 | 25.0 % | 0 | – | nothing of these articles |',
  );
});
