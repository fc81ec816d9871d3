import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { Seen } from '../../local-discord/person/seen.ts';

/** Many people in many channels, who take turns: nobody asks so often that a bot would ask them to wait. */
export interface Crowd {
  /** The next person asks the next question with `/ask`, and sees what came of it. */
  readonly ask: () => Promise<Seen>;
}

/** A bot may hold back a person who asks more than once a second, and a channel likewise. */
export function createCrowd(discord: LocalDiscord, size: number, questions: readonly string[]): Crowd {
  const people = Array.from({ length: size }, (_, index) => discord.member({ name: `Reader ${index + 1}` }));
  const channels = Array.from({ length: CHANNELS }, (_, index) =>
    discord.addChannel({ name: `room-${index + 1}` }),
  );
  let asked = 0;

  function ask(): Promise<Seen> {
    const person = pick(people, asked);
    const channel = pick(channels, asked);
    const question = pick(questions, asked);
    asked += 1;
    return person.types('/ask', { question }, { channel });
  }

  return { ask };
}

const CHANNELS = 20;

function pick<T>(items: readonly T[], turn: number): T {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

export interface Load {
  /** How many interactions. */
  readonly count: number;
  /** How many of them are waiting for their answer at any moment. */
  readonly atOnce: number;
}

export interface Timing {
  readonly perSecond: number;
  /** From the dispatch of INTERACTION_CREATE to the arrival of its callback, in milliseconds, in no order. */
  readonly latencies: readonly number[];
  /** Interactions without an answer in Discord's three seconds. */
  readonly unanswered: number;
}

/** As soon as one is answered the next is asked, so that always `atOnce` are waiting. */
export async function askMany(crowd: Crowd, { count, atOnce }: Load): Promise<Timing> {
  const latencies: number[] = [];
  let begun = 0;
  let unanswered = 0;

  async function askInTurn(): Promise<void> {
    while (begun < count) {
      begun += 1;
      const at = performance.now();
      const seen = await crowd.ask();
      latencies.push(performance.now() - at);
      if (seen.refused !== undefined) unanswered += 1;
    }
  }

  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return { perSecond: count / ((performance.now() - started) / 1_000), latencies, unanswered };
}
