import { readFileSync, writeFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { placeBetween } from '../../scripts/maintain/place-example.ts';
import {
  describeHeadline,
  FIGURES,
  findHeadline,
  renderHeadline,
  titleHeadline,
  VARIANTS,
} from './render-headline.ts';
import { renderResults, toPercent } from './render-results.ts';
import { type FileResults, type Retrieval, readResults } from './results.ts';

/** How often each system has the right sentence first, as an SVG of two bars each, readable on light and dark pages. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one literal that says how the picture looks
export function drawPicture(headline: FileResults): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const bars = headline.retrieval.map(toBar);
  const systems = [...new Set(bars.map(({ system }) => system))];
  const variants = [...new Set(bars.map(({ variant }) => variant))];
  const place = { x: 'percent', y: 'variant', fy: 'system' } as const;
  const svg = Plot.plot({
    document,
    className: 'answers',
    width: 770,
    height: 104 + 68 * systems.length,
    marginLeft: 330,
    marginRight: 76,
    marginTop: 88,
    marginBottom: 16,
    style: { fontSize: '14px' },
    x: { domain: [0, 100], axis: null },
    y: { domain: variants, label: null, tickSize: 0 },
    fy: { domain: systems, axis: null, padding: 0.3 },
    color: { domain: variants, range: COLOURS },
    marks: [
      Plot.barX(bars, { ...place, fill: 'variant' }),
      Plot.text(bars, { ...place, text: 'label', textAnchor: 'start', dx: 6 }),
      ...systems.map((system, number) =>
        Plot.text([{ system }], {
          fy: 'system',
          text: 'system',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -84,
          fontWeight: number === 0 ? 'bold' : 'normal',
        }),
      ),
      ...titleHeadline(headline).map((line, number) =>
        Plot.text([line], {
          facet: 'super',
          frameAnchor: 'top-left',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          dx: -310,
          dy: -42 + 22 * number,
          fontSize: number === 0 ? 18 : 14,
          fontWeight: number === 0 ? 'bold' : 'normal',
        }),
      ),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', describeHeadline(headline));
  const [page, style] = [document.createElement('rect'), document.createElement('style')];
  page.setAttribute('class', 'page');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  style.textContent = STYLE;
  svg.prepend(style, page);
  return `${svg.outerHTML}\n`;
}

/** Bright enough for a dark page and dark enough for a light one; the words beside the bars say the same. */
const COLOURS = ['#3d85c6', '#c77a2e'];

/** It brings its own page, because a picture cannot know the colour of the one that it is shown on. */
const STYLE = `
.answers { color: #1f2328 }
.answers .page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  .answers { color: #e6edf3 }
  .answers .page { fill: #0d1117 }
}
`;

function toBar({ system, variant, first }: Retrieval) {
  return { system, variant: VARIANTS[variant], percent: 100 * first, label: toPercent(first) };
}

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
