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
