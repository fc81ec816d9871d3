/** Who comes to turn when more is asked than can be answered at once, and what is left unanswered. */
export interface Turns {
  /**
   * Does it when its turn comes. Members take turns, so that whoever asks much waits for themselves and not for others;
   * what is typed ahead comes last.
   * @returns once it is done, or `dropped` where it was too late or there were too many; rejects as `run` does
   */
  readonly take: (waiting: Waiting) => Promise<'done' | 'dropped'>;
}

export interface Waiting {
  readonly lane: Lane;
  readonly member: string;
  /** Asked when the turn comes: nobody could receive an answer any more. */
  readonly isOver: () => boolean;
  readonly run: () => Promise<void>;
}

/**
 * `page`: what browsers ask, which nobody but their reader waits for; it lets Discord go first. `typing` is what is offered
 * while somebody types: the first to be left out, and of one member only the newest counts.
 */
export type Lane = 'interaction' | 'message' | 'page' | 'typing';

/**
 * How many may be under way, each waiting for Discord: more answers to interactions than Discord takes from one machine
 * in a moment would only wait. Ordinary messages may wait long for a rate limit of their channel's.
 */
const UNDER_WAY: Readonly<Record<Lane, number>> = { interaction: 64, message: 256, page: 64, typing: 16 };

/** How many may wait: about as many as can be answered in three seconds; each holds some kilobytes. */
const WAITING: Readonly<Record<Lane, number>> = {
  interaction: 1_500,
  message: 1_000,
  page: 500,
  typing: 200,
};

/** In milliseconds. Between two stretches of answering, what came is read and what was answered is sent. */
const STRETCH = 20;

/** In milliseconds: so long the page lets Discord's go first, and then one answer of its own is given all the same. */
const LONGEST_YIELD = 100;

/** @param now monotonic, in milliseconds */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
export function createTurns(now: () => number = () => performance.now()): Turns {
  const lines: Readonly<Record<Lane, Line>> = {
    interaction: createLine(WAITING.interaction),
    message: createLine(WAITING.message),
    page: createLine(WAITING.page),
    typing: createLine(WAITING.typing),
  };
  const underWay = { interaction: 0, message: 0, page: 0, typing: 0 };
  let isPlanned = false;
  /** Since when the page has had no turn. */
  let yieldsSince = 0;
  let timer: NodeJS.Timeout | undefined;

  /** The lane that is next, in the order of what can wait least. */
  function findLane(): Lane | undefined {
    const isFree = (lane: Lane) => lines[lane].size() > 0 && underWay[lane] < UNDER_WAY[lane];
    const isPage = isFree('page');
    if (isPage && now() - yieldsSince >= LONGEST_YIELD) return 'page';
    if (isFree('interaction')) return 'interaction';
    if (isFree('message')) return 'message';
    if (isPage && underWay.interaction === 0) return 'page';
    return isFree('typing') && lines.interaction.size() === 0 ? 'typing' : undefined;
  }

  function plan(): void {
    if (isPlanned) return;
    isPlanned = findLane() !== undefined;
    if (isPlanned) setImmediate(() => void answerForAWhile());
    else planLater();
  }

  /** Nothing else may happen before the page has let Discord go first for long enough. */
  function planLater(): void {
    if (timer !== undefined || lines.page.size() === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      plan();
    }, LONGEST_YIELD).unref();
  }

  async function answerForAWhile(): Promise<void> {
    const end = now() + STRETCH;
    for (let lane = findLane(); lane !== undefined && now() < end; lane = findLane()) {
      const next = lines[lane].next();
      if (lane === 'page') yieldsSince = now();
      if (next !== undefined) await begin(next);
      // What came from Discord meanwhile is looked at before the next page.
      if (lane === 'page') break;
    }
    isPlanned = false;
    plan();
  }

  function begin(entry: Entry): Promise<void> {
    const { lane, isOver } = entry.waiting;
    if (isOver()) return Promise.resolve(entry.end('dropped'));
    underWay[lane] += 1;
    return start(entry, () => {
      underWay[lane] -= 1;
      plan();
    });
  }

  return {
    take: (waiting) =>
      new Promise((resolve, reject) => {
        const end: Entry['end'] = (how, error) => (how === 'failed' ? reject(error) : resolve(how));
        if (waiting.isOver()) return end('dropped');
        if (waiting.lane === 'page' && lines.page.size() === 0) yieldsSince = now();
        for (const left of lines[waiting.lane].add({ waiting, end })) left.end('dropped');
        plan();
      }),
  };
}

/** Resolves when all that can be done of it now is done, not when it is over. */
async function start({ waiting: { run }, end }: Entry, onOver: () => void): Promise<void> {
  void Promise.resolve()
    .then(run)
    .then(
      () => end('done'),
      (error: unknown) => end('failed', error),
    )
    .then(onOver);
  // A tick comes after all promises that can go on now, and so after the searching.
  await new Promise<void>((resolve) => process.nextTick(resolve));
}

interface Entry {
  readonly waiting: Waiting;
  readonly end: (how: 'done' | 'dropped' | 'failed', error?: unknown) => void;
}

interface Line {
  /** @returns those that have to leave for it */
  readonly add: (entry: Entry) => readonly Entry[];
  readonly next: () => Entry | undefined;
  readonly size: () => number;
}

/** Members stand in the order in which they come to turn; each has a line of their own. */
function createLine(most: number): Line {
  const members = new Map<string, Entry[]>();
  let size = 0;

  function takeFrom(member: string, entries: Entry[]): Entry | undefined {
    const [first] = entries.splice(0, 1);
    members.delete(member);
    if (entries.length > 0) members.set(member, entries);
    if (first !== undefined) size -= 1;
    return first;
  }

  function next(): Entry | undefined {
    for (const [member, entries] of members) return takeFrom(member, entries);
    return undefined;
  }

  function add(entry: Entry): readonly Entry[] {
    const { member, lane } = entry.waiting;
    const entries = members.get(member) ?? [];
    const outdated = lane === 'typing' ? entries.splice(0) : [];
    size += 1 - outdated.length;
    entries.push(entry);
    members.set(member, entries);
    if (size <= most) return outdated;
    // Who has most of it waiting is not known without looking at all; whoever adds to their own gives way first.
    const leaving = entries.length > 1 ? takeFrom(member, entries) : next();
    return leaving === undefined ? outdated : [...outdated, leaving];
  }

  return { add, next, size: () => size };
}
