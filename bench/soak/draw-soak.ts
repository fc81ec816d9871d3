import { drawCurves } from '../draw-curves.ts';
import type { Sample } from './sample.ts';

/** Resident memory, heap, handles and loop delay over the time, as an SVG. */
export function drawSoak(samples: readonly Sample[]): string {
  const curves = CURVES.map(({ name, read }) => ({
    name,
    points: samples.flatMap((sample) => {
      const y = read(sample);
      return y === null ? [] : [{ x: sample.minutes, y }];
    }),
  }));
  return drawCurves(curves, { label: 'minutes', isLogarithmic: false });
}

const CURVES: readonly { readonly name: string; readonly read: (sample: Sample) => number | null }[] = [
  { name: 'resident memory, MB', read: ({ rssMb }) => rssMb },
  { name: 'used heap, MB', read: ({ heapMb }) => heapMb },
  { name: 'open handles', read: ({ handles }) => handles },
  { name: 'event loop delay, p99, ms', read: ({ p99Ms }) => p99Ms },
];
