/** In milliseconds: half of what Discord waits. Nearly every reply is there in a few. */
const SLOW = 1_500;

/**
 * Promises Discord a reply when finding it takes long, as reading all files again may.
 * @param promise asks for patience; that it fails is no reason to lose the reply
 */
export async function promiseWhenSlow<T>(running: Promise<T>, promise: () => Promise<unknown>): Promise<T> {
  let promised: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    promised = Promise.allSettled([promise()]);
  }, SLOW);
  const found = await running.finally(() => clearTimeout(timer));
  await promised;
  return found;
}
