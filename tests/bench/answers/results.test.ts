import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../bench/answers/draw-picture.ts';
import { readCurves } from '../../../bench/answers/held-out/effort-curves.ts';
import { FIGURES, findHeadline, PICTURE, renderHeadline } from '../../../bench/answers/render-headline.ts';
import { renderResults } from '../../../bench/answers/render-results.ts';
import { readResults, writeResults } from '../../../bench/answers/results.ts';
import { placeBetween } from '../../../scripts/maintain/place-example.ts';

const NUMBERS = readFileSync('bench/results.json', 'utf8');
const RESULTS = readResults(NUMBERS);
const HEADLINE = findHeadline(RESULTS.heldOut);
const CURVES = readCurves(RESULTS.heldOut);

test('the numbers stand as the bench writes them', () => {
  expect(writeResults(RESULTS)).toBe(NUMBERS);
});

test('bench/RESULTS.md says what was measured; if not, run `npm run bench -- draw`', () => {
  expect(readFileSync('bench/RESULTS.md', 'utf8')).toBe(renderResults(RESULTS));
});

test('docs/effort.svg shows what was measured; if not, run `npm run bench -- draw`', () => {
  const drawn = existsSync(PICTURE) ? readFileSync(PICTURE, 'utf8') : undefined;
  expect(drawn).toBe(CURVES && drawPicture(CURVES));
});

// Until `npm run bench -- answers` has measured near misses there is nothing to say.
test.skipIf(HEADLINE === undefined)(
  'the README says what was measured; if not, run `npm run bench -- draw`',
  () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(HEADLINE && placeBetween(FIGURES, readme, renderHeadline(HEADLINE, CURVES))).toBe(readme);
  },
);
