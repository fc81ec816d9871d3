import { setImmediate } from 'node:timers/promises';
import type { User, World } from '../world/world.ts';
import { beginInteraction, type NewInteraction } from './await-answer.ts';
import { typeCommand } from './type-command.ts';

export interface FloodOptions {
  /** Each types one of them, in turn: `/ask` with its option `question`. */
  readonly questions: readonly string[];
  readonly count: number;
  /** How many people take turns in it. */
  readonly people: number;
  readonly channel: { readonly id: string };
  /** Does not send them off but has the cursor in the option, so that choices are asked for. */
  readonly isTyping?: boolean;
}

/** What came of it so far. */
export interface Flood {
  /** Resolves when all of it is on its way. */
  readonly sent: Promise<void>;
  /** How many were answered in time; later answers are refused as Discord refuses them. */
  readonly answered: () => number;
}

/** So many are written to the gateway before answers are taken again. */
const AT_A_STRETCH = 100;

/**
 * Sends so many interactions in one go, of people who were never seen before. Nobody waits for an answer, as ten
 * thousand waits would cost more than what is measured.
 * @throws when there is no `/ask` in that channel
 */
export function flood(
  world: World,
  addPerson: (name: string) => { readonly id: string },
  options: FloodOptions,
): Flood {
  const people = Array.from({ length: options.people }, (_, index) => addPerson(`Flood ${index + 1}`));
  const planned = Array.from({ length: options.count }, (_, index) => {
    const user = world.users.get(people[index % people.length]?.id ?? '');
    return planOne(world, user, options, index);
  });
  const tokens: string[] = [];
  async function send(): Promise<void> {
    for (const [index, one] of planned.entries()) {
      if (index % AT_A_STRETCH === 0) await setImmediate();
      tokens.push(beginInteraction(world, one).token);
    }
  }
  const isAnswered = (token: string) => world.interactions.get(token)?.answer !== undefined;
  return { sent: send(), answered: () => tokens.filter(isAnswered).length };
}

function planOne(
  world: World,
  user: User | undefined,
  { questions, channel: { id: channelId }, isTyping = false }: FloodOptions,
  index: number,
): NewInteraction {
  const channel = world.channels.get(channelId);
  if (!channel || !user) throw new Error('there is no such channel or no such person');
  const values = { question: questions[index % questions.length] ?? '' };
  const typing = { line: '/ask', values, evenIfHidden: false, ...(isTyping && { focused: 'question' }) };
  const typed = typeCommand({ world, user, channel }, typing);
  if (typed.kind === 'refused') throw new Error(typed.text);
  const { command, data } = typed;
  return { type: isTyping ? 4 : 2, user, channel, data, command };
}
