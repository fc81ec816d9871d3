/**
 * Many short lists are kept one after another in one long list, because each list of its own takes several times as much.
 * @returns where each run of these lengths begins, then where the last ends
 */
export function toStarts(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let run = 0; run < lengths.length; run += 1)
    starts[run + 1] = (starts[run] ?? 0) + (lengths[run] ?? 0);
  return starts;
}
