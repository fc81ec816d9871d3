/**
 * The smallest value that at least this share of the values does not exceed (nearest rank); NaN for none.
 * @param share from 0 to 1; a half is the median
 */
export function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
