import { readFileSync, writeFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { placeBetween } from '../../scripts/maintain/place-example.ts';
import { toPicture } from '../draw-curves.ts';
import {
  type Curves,
  describeCurves,
  MEASURES,
  type Measure,
  readCurves,
  titleCurves,
} from './held-out/effort-curves.ts';
import { FIGURES, findHeadline, PICTURE, renderHeadline } from './render-headline.ts';
import { renderResults } from './render-results.ts';
import { readResults } from './results.ts';

/** What a few wordings are worth, as an SVG of a curve for each measure, readable on light and dark pages. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one literal that says how the picture looks
export function drawPicture(curves: Curves): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const points = curves.points.map((point) => ({ ...point, percent: 100 * point.share }));
  const place = { x: 'wordings', y: 'percent', fx: 'subject' } as const;
  const svg = Plot.plot({
    document,
    className: 'answers',
    width: 770,
    height: 420,
    marginLeft: 62,
    marginTop: 118,
    marginBottom: 48,
    style: { fontSize: '14px' },
    x: { domain: curves.wordings, label: null, tickSize: 0, type: 'point', padding: 0.4 },
    y: {
      domain: [0, 100],
      ticks: [0, 50, 100],
      tickFormat: (value) => `${value} %`,
      label: null,
      grid: true,
      insetBottom: 22,
    },
    fx: { domain: curves.subjects, label: null, axis: null, padding: 0.06 },
    color: { domain: [...MEASURES], range: COLOURS },
    symbol: { domain: [...MEASURES], range: ['circle', 'square', 'triangle'] },
    marks: [
      Plot.line(points, { ...place, z: 'measure', stroke: 'measure', strokeWidth: 2.5 }),
      Plot.dot(points, { ...place, fill: 'measure', symbol: 'measure', r: 4.5 }),
      // What should be high has its number above, what should be low below: so they keep apart.
      Plot.text(
        points.filter(({ isWanted }) => isWanted),
        { ...place, text: 'label', dy: -13, fontSize: 12 },
      ),
      Plot.text(
        points.filter(({ isWanted }) => !isWanted),
        { ...place, text: 'label', dy: 14, fontSize: 12 },
      ),
      Plot.text(curves.subjects, {
        fx: (subject: string) => subject,
        text: (subject: string) => subject,
        frameAnchor: 'top',
        dy: -22,
        fontWeight: 'bold',
      }),
      Plot.text(['wordings of each question and gap'], {
        facet: 'super',
        frameAnchor: 'bottom',
        dy: 42,
      }),
      ...titleCurves(curves).map((line, number) =>
        Plot.text([line], {
          ...AT_TOP,
          dy: -96 + 22 * number,
          fontSize: number === 0 ? 18 : 14,
          fontWeight: number === 0 ? 'bold' : 'normal',
        }),
      ),
      ...MEASURES.flatMap((measure, number) => drawKey(measure, number)),
    ],
  });
  return toPicture(svg, describeCurves(curves), document);
}

const AT_TOP = {
  facet: 'super',
  frameAnchor: 'top-left',
  textAnchor: 'start',
  lineAnchor: 'bottom',
  dx: -46,
} as const;

/** Where each name stands in the line above the curves, from the left. */
const KEYS = [0, 140, 368];

function drawKey(measure: Measure, number: number): readonly Plot.Markish[] {
  const left = KEYS[number] ?? 0;
  return [
    Plot.dot([measure], {
      facet: 'super',
      frameAnchor: 'top-left',
      dx: left - 40,
      dy: -57,
      r: 4.5,
      fill: () => measure,
      symbol: () => measure,
    }),
    Plot.text([measure], { ...AT_TOP, dx: left - 30, dy: -52 }),
  ];
}

/** Bright enough for a dark page and dark enough for a light one; the words beside the curves say the same. */
const COLOURS = ['#3d85c6', '#c77a2e', '#a64d79'];

/** Writes all that readers see of `bench/results.json`: the report, the picture, and the README's part on it. */
export async function drawResults(): Promise<void> {
  const results = readResults(readFileSync('bench/results.json', 'utf8'));
  writeFileSync('bench/RESULTS.md', renderResults(results));
  const [headline, curves] = [findHeadline(results.heldOut), readCurves(results.heldOut)];
  if (curves !== undefined) writeFileSync(PICTURE, drawPicture(curves));
  if (headline === undefined) return;
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', placeBetween(FIGURES, readme, renderHeadline(headline, curves)));
}
