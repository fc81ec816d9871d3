/** Tells interactions that are too old to be answered: Discord takes an answer for three seconds. */
export interface Staleness {
  /**
   * @param createdAt from the interaction's id, by Discord's clock
   * @returns by how many milliseconds it is older than others, when that is too old
   */
  readonly findAge: (createdAt: number) => number | undefined;
}

/** Half a second is left for the way to Discord (documentation, "Receiving and Responding": 3 s). */
const TOO_OLD = 2_500;

/** So many interactions in a row that look too old say that this machine's clock is ahead, not that all are late. */
const REMEMBERED = 3;

/**
 * Ages are measured against the youngest of the last few: a clock that is ten seconds ahead would otherwise make
 * the bot deaf, while an answer that comes too late costs one request that Discord refuses.
 * @param now by the same clock as Discord's ids, in milliseconds since 1970
 */
export function createStaleness(now: () => number = Date.now): Staleness {
  let last: readonly number[] = [0];

  function findAge(createdAt: number): number | undefined {
    const age = now() - createdAt;
    const late = age - Math.min(...last);
    last = [...last, age].slice(-REMEMBERED);
    return late > TOO_OLD ? late : undefined;
  }

  return { findAge };
}
