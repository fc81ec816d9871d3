/**
 * How long the work takes on a processor of its own, in milliseconds: the time that passed or the processor time of this
 * process, whichever is less. Each is at least what the work needs; the first also counts waiting for other programs, the
 * second what the runtime does at the same time in other threads.
 */
export function clock<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const usage = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const passed = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  return { value, milliseconds: Math.min(passed, (user + system) / 1_000) };
}
