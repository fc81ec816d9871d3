export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much y rises for each step of x, by least squares; NaN when all x are the same. */
export function findSlope(points: readonly Point[]): number {
  const middle = { x: findMean(points.map(({ x }) => x)), y: findMean(points.map(({ y }) => y)) };
  const rise = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0);
  const run = points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0);
  return rise / run;
}

function findMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
