export interface Cooldown {
  /** Takes one turn for this key, or says when there is one again. */
  readonly take: (key: string) => Turn;
}

export type Turn =
  | { readonly kind: 'go' }
  /** In so many whole seconds there is a turn again; `isTold` says that it was refused one before, since its last turn. */
  | { readonly kind: 'wait'; readonly seconds: number; readonly isTold: boolean };

export interface Pace {
  /** How many turns at once after a rest. */
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * A token bucket for each key. Keys are kept in the order of their last turn and at most `maxKeys` of them, so a
 * crowd of any size takes bounded memory; the longest idle is forgotten, which only gives it a full bucket again.
 * @param now monotonic, in milliseconds: a change of the clock must not lock anybody out
 */
export function createCooldown(
  { burst, perSecond }: Pace,
  now: () => number = () => performance.now(),
  maxKeys = 10_000,
): Cooldown {
  const buckets = new Map<string, Bucket>();

  function take(key: string): Turn {
    const at = now();
    const old = buckets.get(key) ?? { turns: burst, at, isTold: false };
    const turns = Math.min(burst, old.turns + ((at - old.at) / 1_000) * perSecond);
    const mayGo = turns >= 1;
    buckets.delete(key);
    buckets.set(key, { turns: mayGo ? turns - 1 : turns, at, isTold: !mayGo });
    forgetOldest(buckets, maxKeys);
    return mayGo
      ? { kind: 'go' }
      : { kind: 'wait', seconds: Math.ceil((1 - turns) / perSecond), isTold: old.isTold };
  }

  return { take };
}

interface Bucket {
  readonly turns: number;
  readonly at: number;
  readonly isTold: boolean;
}

function forgetOldest(buckets: Map<string, Bucket>, maxKeys: number): void {
  if (buckets.size <= maxKeys) return;
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}

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
