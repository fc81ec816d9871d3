/** What time it is by Discord's clock, as far as it can be known. */
export interface DiscordClock {
  /**
   * Hears of an answer over REST.
   * @param date its `Date` header
   * @param askedAt when the request was sent, by this machine's clock
   */
  readonly hear: (date: string | null, askedAt: number) => void;
  /** Sees something that Discord made at that moment, by its own clock, and that has just arrived. */
  readonly see: (createdAt: number) => void;
  /**
   * @param createdAt by Discord's clock, in milliseconds since 1970
   * @returns how many milliseconds ago that was; never more than it really was by over a second; 0 when nothing is known
   */
  readonly ageOf: (createdAt: number) => number;
  /** By this machine's clock, in milliseconds since 1970; no change of the machine's time moves it. */
  readonly now: () => number;
}

/** In milliseconds: a clock that runs wrong by 50 parts in a million is off by 30 ms after two of these. */
const PERIOD = 300_000;

/** In milliseconds: HTTP tells the time in whole seconds (RFC 9110, 5.6.7). */
const SECOND = 1_000;

/**
 * By how much this machine is ahead is learnt from what Discord says. Nothing arrives before it was sent, so each event
 * and each answer bounds it from above; an answer was written after its request was sent, which bounds it from below.
 * Where being right is possible by that, the machine is taken to be right, as nearly all are; else the bound from above
 * is taken, by which nothing seems older than it is. What was learnt long ago is forgotten, since clocks drift.
 * @param now runs on evenly, whatever is done to the machine's time
 */
export function createDiscordClock(
  now: () => number = () => performance.timeOrigin + performance.now(),
): DiscordClock {
  let [before, lately]: readonly [Bounds, Bounds] = [UNKNOWN, UNKNOWN];
  let since = now();

  function learn({ least, most }: Bounds): void {
    if (now() - since >= PERIOD) {
      before = now() - since < 2 * PERIOD ? lately : UNKNOWN;
      lately = UNKNOWN;
      since = now();
    }
    lately = { least: Math.max(lately.least, least), most: Math.min(lately.most, most) };
  }

  function findLead(): number {
    const isOld = now() - since >= 2 * PERIOD;
    const least = isOld ? UNKNOWN.least : Math.max(before.least, lately.least);
    const most = isOld ? UNKNOWN.most : Math.min(before.most, lately.most);
    return least <= 0 && most >= 0 && Number.isFinite(least) ? 0 : most;
  }

  return {
    hear(date, askedAt) {
      const told = Date.parse(date ?? '');
      if (!Number.isNaN(told)) learn({ least: askedAt - told - SECOND, most: now() - told });
    },
    see: (createdAt) => learn({ least: UNKNOWN.least, most: now() - createdAt }),
    ageOf: (createdAt) => Math.max(0, now() - createdAt - findLead()),
    now,
  };
}

/** By how many milliseconds the machine is ahead of Discord; negative when it is behind. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const UNKNOWN: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
