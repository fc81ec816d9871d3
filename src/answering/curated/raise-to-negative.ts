/**
 * e to the power of minus this number, which is not below 0: right to 12 digits and half as dear as `Math.exp`, which
 * learning needs twelve million times. Beyond `HIGHEST` it is 0, as it is in the four bytes that a share is kept in.
 */
export function raiseToNegative(power: number): number {
  if (power >= HIGHEST) return 0;
  const steps = Math.floor(power * STEPS);
  const rest = steps / STEPS - power;
  const near = (WHOLE[Math.floor(steps / STEPS)] ?? 0) * (PARTS[steps % STEPS] ?? 0);
  return near * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))));
}

const HIGHEST = 128;
const WHOLE = Float64Array.from({ length: HIGHEST }, (_, whole) => Math.exp(-whole));
const STEPS = 256;
const PARTS = Float64Array.from({ length: STEPS }, (_, part) => Math.exp(-part / STEPS));
