import type { Person } from '../../local-discord/person/person.ts';
import type { Seen, SeenMessage } from '../../local-discord/person/seen.ts';
import { pick } from '../tools.ts';
import type { Connection } from './connection.ts';
import type { Room } from './open-place.ts';

export const WAYS = ['slash', 'mention', 'autocomplete', 'button'] as const;
export type Way = (typeof WAYS)[number];

/** What came of all that was asked in one way. */
export interface Asked {
  readonly way: Way;
  /** While the bot was connected all the time. */
  readonly asked: number;
  readonly unanswered: number;
  /** While the connection was cut at some moment between the question and the answer: Discord itself may not deliver it. */
  readonly askedAway: number;
  readonly unansweredAway: number;
  /** Of those answered while connected, in milliseconds, in no order. */
  readonly latencies: readonly number[];
}

export interface Members {
  /** Somebody asks something somewhere, and what comes of it is noted when it does. */
  readonly ask: () => void;
  /** Waits for all that is asked already; from then on no button that was seen before is pressed. */
  readonly settle: () => Promise<void>;
  readonly read: () => readonly Asked[];
  /** What was asked and not answered, the first of them. */
  readonly unanswered: () => readonly string[];
}

interface Options {
  readonly rooms: readonly Room[];
  readonly questions: readonly string[];
  readonly connection: Connection;
  readonly random: () => number;
}

/** Members of several servers who ask by every door of Discord. */
export function createMembers({ connection, ...options }: Options): Members {
  const counts = new Map(WAYS.map((way) => [way, startCount(way)]));
  const underWay = new Set<Promise<void>>();
  const unanswered: string[] = [];
  /** Answers with a button that nobody has pressed yet. */
  const shown: Shown[] = [];

  async function note({ way, seen: coming, what, who }: Attempt): Promise<void> {
    const [at, startedAt] = [performance.now(), Date.now()];
    const seen = await coming;
    // The client itself would not let them: the button had gone by then.
    if (seen.refused !== undefined && seen.refused.reason !== 'no-answer') return;
    const isAnswered = hasAnswer(seen);
    const isAway = connection.wasCutSince(startedAt);
    addTo(counts.get(way), { isAnswered, isAway, ms: performance.now() - at });
    if (!isAnswered && !isAway) unanswered.push(`${new Date(startedAt).toISOString()} ${way}: ${what}`);
    const message = seen.messages.at(-1);
    if (message?.buttons.some(isPressable)) shown.push({ who, message });
  }

  return {
    ask() {
      const noting = note(attempt(options, shown)).finally(() => underWay.delete(noting));
      underWay.add(noting);
    },
    async settle() {
      await Promise.all(underWay);
      shown.length = 0;
    },
    read: () => [...counts.values()],
    unanswered: () => unanswered.slice(0, 10),
  };
}

interface Shown {
  readonly who: Person;
  readonly message: SeenMessage;
}

interface Attempt {
  readonly way: Way;
  readonly who: Person;
  readonly what: string;
  readonly seen: Promise<Seen>;
}

/** Two in ten press a button, and of the others more ask than write or only begin to type. */
function attempt({ rooms, questions, random }: Omit<Options, 'connection'>, shown: Shown[]): Attempt {
  const { channel, members } = pick(rooms, random);
  const [who, question, share] = [pick(members, random), pick(questions, random), random()];
  if (share < 0.2 && shown.length > 0) return press(shown, random);
  if (share < 0.35) {
    const what = question.slice(0, 12);
    return { way: 'autocomplete', what, who, seen: who.typesIn('/ask', 'question', what, { channel }) };
  }
  if (share < 0.6) return { way: 'mention', what: question, who, seen: who.mentions(question, { channel }) };
  return { way: 'slash', what: question, who, seen: who.types('/ask', { question }, { channel }) };
}

/** Whoever got the answer presses one of its buttons, each message once. */
function press(shown: Shown[], random: () => number): Attempt {
  const [one] = shown.splice(Math.floor(random() * shown.length), 1);
  if (one === undefined) throw new Error('there is nothing to press');
  const { who, message } = one;
  const { label } = pick(message.buttons.filter(isPressable), random);
  return { way: 'button', what: label, who, seen: who.presses(message, label) };
}

function isPressable({ url, disabled }: SeenMessage['buttons'][number]): boolean {
  return url === undefined && !disabled;
}

function hasAnswer({ messages, modal, choices, removed, reactions }: Seen): boolean {
  const isThere = modal !== undefined || choices !== undefined;
  return isThere || messages.length + removed.length + reactions.length > 0;
}

interface Count {
  readonly way: Way;
  asked: number;
  unanswered: number;
  askedAway: number;
  unansweredAway: number;
  readonly latencies: number[];
}

function startCount(way: Way): Count {
  return { way, asked: 0, unanswered: 0, askedAway: 0, unansweredAway: 0, latencies: [] };
}

function addTo(
  count: Count | undefined,
  { isAnswered, isAway, ms }: { readonly isAnswered: boolean; readonly isAway: boolean; readonly ms: number },
): void {
  if (count === undefined) return;
  if (isAway) {
    count.askedAway += 1;
    if (!isAnswered) count.unansweredAway += 1;
    return;
  }
  count.asked += 1;
  if (isAnswered) count.latencies.push(ms);
  else count.unanswered += 1;
}
