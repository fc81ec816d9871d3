import type { Line } from './to-lines.ts';

/** Lines in the order of reading: column after column, between what goes across them. */
export function orderColumns(lines: readonly Line[], depth = 0): readonly Line[][] {
  const gutter = depth < DEEPEST ? findGutter(lines) : undefined;
  if (gutter === undefined) return [[...lines]];
  const columns: Line[][] = [];
  let across: Line[] = [];
  let beside: Line[] = [];
  const closeBeside = (): void => {
    const left = beside.filter((line) => line.right <= gutter);
    const right = beside.filter((line) => line.right > gutter);
    columns.push(...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1));
    beside = [];
  };
  for (const line of lines) {
    const isAcross = line.left < gutter && line.right > gutter;
    if (isAcross) {
      if (beside.length > 0) closeBeside();
      across.push(line);
    } else {
      if (across.length > 0) columns.push(across);
      across = [];
      beside.push(line);
    }
  }
  if (beside.length > 0) closeBeside();
  if (across.length > 0) columns.push(across);
  return columns.filter((column) => column.length > 0);
}

/** Newspapers have four columns: two cuts. */
const DEEPEST = 2;

/** Where a page is white from top to bottom, but for what goes across; undefined where it has one column. */
function findGutter(lines: readonly Line[]): number | undefined {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const places = Array.from({ length: STEPS }, (_, at) => left + ((right - left) * (at + 0.5)) / STEPS);
  const inner = places.slice(Math.floor(STEPS / 5), Math.ceil((STEPS * 4) / 5));
  const fits = inner
    .map((x) => ({ x, crossing: lines.filter((line) => line.left < x && line.right > x).length }))
    .filter(({ x, crossing }) => crossing <= lines.length / 4 && hasColumns(lines, x))
    .sort((one, other) => one.crossing - other.crossing);
  const [best] = fits;
  const same = fits.filter(({ crossing }) => crossing === best?.crossing).map(({ x }) => x);
  return same.length === 0 ? undefined : (Math.min(...same) + Math.max(...same)) / 2;
}

const STEPS = 100;

/** Columns of text have lines of some words on each side; a table has figures. */
function hasColumns(lines: readonly Line[], x: number): boolean {
  const sides = [lines.filter((line) => line.right <= x), lines.filter((line) => line.left >= x)];
  return sides.every((side) => side.filter(({ text }) => /\S\s+\S+\s+\S/.test(text)).length >= FEWEST);
}

const FEWEST = 4;
