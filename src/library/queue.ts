export interface Queue {
  /** Does it when everything that was added before is done. Settles as the deed does. */
  readonly add: <T>(deed: () => Promise<T>) => Promise<T>;
}

/** One after another, in the order they were added; one that fails does not hold up the next. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();

  return {
    add: (deed) => {
      const done = last.then(deed);
      last = done.catch(() => {});
      return done;
    },
  };
}
