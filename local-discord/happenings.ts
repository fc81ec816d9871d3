export interface Happenings {
  /** To be called after every change of anything a caller can look at. */
  readonly changed: () => void;
  /**
   * Looks now and after every change, and gives the first value that is neither undefined nor false; undefined
   * when `within` milliseconds have passed without one. Looking at state rather than at events leaves no gap
   * between the deed and the wait in which the event could be missed. What `look` throws, the wait rejects with.
   */
  readonly waitFor: <T>(look: () => T | undefined | false, within: number) => Promise<T | undefined>;
  /** Calls `listener` after every change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** Ends every wait at once. */
  readonly close: () => void;
}

export function createHappenings(): Happenings {
  const listeners = new Set<() => void>();
  const ends = new Set<() => void>();
  const onChange: Happenings['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    onChange,
    waitFor: (look, within) => wait(look, within, { onChange, ends }),
    changed() {
      for (const listener of [...listeners]) listener();
    },
    close() {
      for (const end of [...ends]) end();
      listeners.clear();
    },
  };
}

function wait<T>(
  look: () => T | undefined | false,
  within: number,
  { onChange, ends }: Pick<Happenings, 'onChange'> & { readonly ends: Set<() => void> },
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(undefined), within);
    const giveUp = () => end(undefined);
    const end = (value: T | undefined) => {
      clearTimeout(timer);
      ends.delete(giveUp);
      stop();
      resolve(value);
    };
    const again = () => {
      try {
        const value = look();
        if (value !== undefined && value !== false) end(value);
      } catch (error) {
        reject(error);
        end(undefined);
      }
    };
    const stop = onChange(again);
    ends.add(giveUp);
    again();
  });
}
