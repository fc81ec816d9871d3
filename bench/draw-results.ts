import { readFileSync, writeFileSync } from 'node:fs';
import { placeBetween } from '../scripts/place-example.ts';
import { drawPicture } from './answers/draw-picture.ts';
import { FIGURES, findHeadline, renderHeadline } from './answers/render-headline.ts';
import { renderResults } from './answers/render-results.ts';
import { readResults } from './answers/results.ts';

/** Writes all that readers see of `bench/results.json`: the report, the picture, and the README's part on it. */
export async function drawResults(): Promise<void> {
  const results = readResults(readFileSync('bench/results.json', 'utf8'));
  writeFileSync('bench/RESULTS.md', renderResults(results));
  const headline = findHeadline(results);
  if (headline === undefined) return;
  writeFileSync('docs/answers.svg', drawPicture(headline));
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', placeBetween(FIGURES, readme, renderHeadline(headline)));
}
