import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Sample } from './sample.ts';

/** Resident memory, heap, handles and loop delay over the time, one below the other, as an SVG for light and dark pages. */
export function drawSoak(samples: readonly Sample[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const points = CURVES.flatMap(({ name, read }) =>
    samples.flatMap((sample) => {
      const value = read(sample);
      return value === null ? [] : [{ name, minutes: sample.minutes, value }];
    }),
  );
  const svg = document.createElement('svg');
  const [page, style] = [document.createElement('rect'), document.createElement('style')];
  page.setAttribute('class', 'page');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  style.textContent = STYLE;
  svg.append(style, page);
  for (const [number, { name }] of CURVES.entries()) {
    const curve = drawCurve(
      name,
      points.filter((point) => point.name === name),
      document,
    );
    curve.setAttribute('y', String(number * HEIGHT));
    svg.append(curve);
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT * CURVES.length}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', CURVES.map(({ name }) => name).join('; '));
  return `${svg.outerHTML}\n`;
}

function drawCurve(
  name: string,
  points: readonly { readonly minutes: number; readonly value: number }[],
  document: ReturnType<typeof parseHTML>['document'],
) {
  return Plot.plot({
    document,
    className: 'soak',
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 48,
    marginTop: 30,
    style: { fontSize: '13px' },
    x: { label: name === CURVES.at(-1)?.name ? 'minutes' : null },
    y: { zero: true, grid: true, label: null, nice: true, ticks: 4 },
    marks: [
      Plot.line(points, { x: 'minutes', y: 'value', stroke: '#3d85c6' }),
      Plot.text([name], {
        ...{ frameAnchor: 'top-left', textAnchor: 'start', fontWeight: 'bold' },
        ...{ dy: -22, dx: -40 },
      }),
    ],
  });
}

const WIDTH = 770;
const HEIGHT = 170;

const CURVES: readonly { readonly name: string; readonly read: (sample: Sample) => number | null }[] = [
  { name: 'resident memory, MB', read: ({ rssMb }) => rssMb },
  { name: 'used heap, MB', read: ({ heapMb }) => heapMb },
  { name: 'open handles', read: ({ handles }) => handles },
  { name: 'event loop delay, p99, ms', read: ({ p99Ms }) => p99Ms },
];

/** It brings its own page, because a picture cannot know the colour of the one that it is shown on. */
const STYLE = `
svg { color: #1f2328 }
.page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3 }
  .page { fill: #0d1117 }
}
`;
