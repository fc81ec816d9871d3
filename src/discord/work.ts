/** What is being answered just now, so that the door can be closed without losing it. */
export interface Work {
  /** @param task never rejects */
  readonly add: (task: Promise<void>) => void;
  /** Resolves when nothing is being answered any more, or when `within` milliseconds have passed. */
  readonly finish: (within: number) => Promise<void>;
}

export function createWork(): Work {
  const tasks = new Set<Promise<void>>();

  function add(task: Promise<void>): void {
    const tracked = task.finally(() => tasks.delete(tracked));
    tasks.add(tracked);
  }

  async function finish(within: number): Promise<void> {
    const deadline = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
    await Promise.race([finishAll(), deadline]);
  }

  async function finishAll(): Promise<void> {
    while (tasks.size > 0) await Promise.all(tasks);
  }

  return { add, finish };
}
