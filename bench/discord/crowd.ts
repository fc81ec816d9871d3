import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Seen } from '../../src/local-discord/person/seen.ts';

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
