import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../bench/answers/draw-picture.ts';
import { FIGURES, findHeadline, renderHeadline } from '../../../bench/answers/render-headline.ts';
import { renderResults, toPercent } from '../../../bench/answers/render-results.ts';
import { readResults, writeResults } from '../../../bench/answers/results.ts';
import { placeBetween } from '../../../scripts/maintain/place-example.ts';

const NUMBERS = readFileSync('bench/results.json', 'utf8');
const RESULTS = readResults(NUMBERS);
const HEADLINE = findHeadline(RESULTS);
if (HEADLINE === undefined) throw new Error('bench/results.json holds no file of questions.');

test('the numbers stand as the bench writes them', () => {
  expect(writeResults(RESULTS)).toBe(NUMBERS);
});

test('bench/RESULTS.md says what was measured; if not, run `npm run bench -- draw`', () => {
  expect(readFileSync('bench/RESULTS.md', 'utf8')).toBe(renderResults(RESULTS));
});

test('docs/answers.svg shows what was measured; if not, run `npm run bench -- draw`', () => {
  expect(readFileSync('docs/answers.svg', 'utf8')).toBe(drawPicture(HEADLINE));
});

test('the README says what was measured; if not, run `npm run bench -- draw`', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(placeBetween(FIGURES, readme, renderHeadline(HEADLINE))).toBe(readme);
});

test('the picture has every system and every share as text, and the same in words', () => {
  const texts = [...drawPicture(HEADLINE).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  const [words = ''] = /aria-label="[^"]*"/.exec(drawPicture(HEADLINE)) ?? [];
  for (const { system, first } of HEADLINE.retrieval) {
    expect(texts).toContain(system);
    expect(texts).toContain(toPercent(first));
    expect(words).toContain(system);
    expect(words).toContain(toPercent(first));
  }
});
