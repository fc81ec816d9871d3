export interface Column {
  /** For each row the number of the bin its value lies in. */
  readonly bins: Uint8Array;
  /** The lower edges of all bins but the first. */
  readonly edges: readonly number[];
}

export function binColumns(rows: readonly (readonly number[])[]): readonly Column[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const sorted = values.slice().sort();
    const edges: number[] = [];
    for (let bin = 1; bin < BINS; bin += 1) {
      const edge = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
      if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
    }
    return { edges, bins: Uint8Array.from(values, (value) => findBin(edges, value)) };
  });
}

function findBin(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BINS = 48;
