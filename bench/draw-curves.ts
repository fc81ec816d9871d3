import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What lies along the bottom, of all of them. */
export interface Along {
  readonly label: string;
  /** For what grows tenfold from one point to the next, each of which gets a dot. */
  readonly isLogarithmic: boolean;
}

/** Curves one below the other, as an SVG for light and dark pages. */
export function drawCurves(curves: readonly Curve[], along: Along): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElement('svg');
  for (const [number, curve] of curves.entries()) {
    const drawn = drawCurve(curve, { along, isLast: number === curves.length - 1 }, document);
    drawn.setAttribute('y', String(number * HEIGHT));
    svg.append(drawn);
  }
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT * curves.length}`);
  return toPicture(svg, curves.map(({ name }) => name).join('; '), document);
}

function drawCurve(
  { name, points }: Curve,
  { along, isLast }: { readonly along: Along; readonly isLast: boolean },
  document: Page,
) {
  return Plot.plot({
    document,
    className: 'curve',
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 48,
    marginTop: 30,
    style: { fontSize: '13px' },
    x: {
      label: isLast ? along.label : null,
      ...(along.isLogarithmic ? { type: 'log', ticks: points.map(({ x }) => x), tickFormat: ',' } : {}),
    },
    y: { zero: true, grid: true, label: null, nice: true, ticks: 4 },
    marks: [
      Plot.line(points, { x: 'x', y: 'y', stroke: COLOUR }),
      ...(along.isLogarithmic ? [Plot.dot(points, { x: 'x', y: 'y', fill: COLOUR })] : []),
      Plot.text([name], {
        ...{ frameAnchor: 'top-left', textAnchor: 'start', fontWeight: 'bold' },
        ...{ dy: -22, dx: -40 },
      }),
    ],
  });
}

const WIDTH = 770;
const HEIGHT = 170;

const COLOUR = '#3d85c6';

type Page = ReturnType<typeof parseHTML>['document'];

/**
 * What was drawn as a file of its own, for light and dark pages.
 * @param label what is read to whoever does not see it
 */
export function toPicture(svg: ReturnType<Page['createElement']>, label: string, document: Page): string {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const [page, style] = [document.createElement('rect'), document.createElement('style')];
  page.setAttribute('class', 'page');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  style.textContent = STYLE;
  svg.prepend(style, page);
  return `${svg.outerHTML}\n`;
}

/** It brings its own page, because a picture cannot know the colour of the one that it is shown on. */
const STYLE = `
svg { color: #1f2328 }
.page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3 }
  .page { fill: #0d1117 }
}
`;
