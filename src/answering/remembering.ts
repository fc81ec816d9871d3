import { LRUCache } from 'lru-cache';

/**
 * Gives what is remembered of questions, made anew where it was forgotten.
 * @param create makes it empty; nothing but time may depend on whether it is
 */
export type Remember = <Memory extends object>(create: () => Memory) => () => Memory;

/**
 * A shelf may have a thousand articles, and what one remembers of its questions takes as much as its index. So only those
 * used last remember, and a process that has run for a year takes no more than one that has run for a day.
 * @param most so many memories are kept at once; an article has six
 */
export function createRemembering(most: number): Remember {
  const kept = new LRUCache<() => void, () => void>({ max: most, dispose: (forget) => forget() });
  let last: (() => void) | undefined;
  return (create) => {
    let memory: ReturnType<typeof create> | undefined;
    const forget = (): void => {
      memory = undefined;
    };
    return () => {
      const given = memory ?? create();
      if (memory === undefined) {
        memory = given;
        kept.set(forget, forget);
      } else if (last !== forget) kept.get(forget);
      last = forget;
      return given;
    };
  };
}
