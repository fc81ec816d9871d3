/** Discord counts milliseconds from the first of January 2015 (developers/reference, "Snowflakes"). */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** The low 22 bits: worker, process and increment. */
const LOW_BITS = 22n;

export interface Snowflakes {
  /** A new id, carrying the time `at` (milliseconds since 1970; now, if not given). */
  readonly next: (at?: number) => string;
}

/**
 * Ids as Discord gives them: 18 or 19 digits with a true time in them. discord.js groups rate limits by
 * `\d{17,19}`, and takes ages and shards from the upper bits.
 */
export function createSnowflakes(): Snowflakes {
  let given = 0n;
  return {
    next(at = Date.now()): string {
      given = (given + 1n) % (1n << LOW_BITS);
      return (((BigInt(Math.trunc(at)) - DISCORD_EPOCH) << LOW_BITS) | given).toString();
    },
  };
}

/** The time an id carries, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> LOW_BITS) + DISCORD_EPOCH);
}

/** Which of `count` shards a server belongs to (developers/events/gateway, "Sharding"). */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> LOW_BITS) % BigInt(count));
}
