import { LRUCache } from 'lru-cache';
import type { Reply } from '../replies/reply.ts';

/** Channels that Discord does not let the bot write in: requests that it refuses count towards a ban. */
export interface Mutes {
  readonly mute: (channel: string) => void;
  readonly isMuted: (channel: string) => boolean;
}

/** In milliseconds: someone may have mended the permissions meanwhile. */
const LENGTH = 10 * 60_000;
const MOST_MUTED = 1_000;

/** @param now monotonic, in milliseconds */
export function createMutes(now: () => number = () => performance.now()): Mutes {
  const muted = new LRUCache<string, true>({
    max: MOST_MUTED,
    ttl: LENGTH,
    // Each look at the clock counts; it is cheap, and a test moves it.
    ttlResolution: 0,
    perf: { now },
  });
  return {
    mute: (channel) => {
      muted.set(channel, true);
    },
    isMuted: (channel) => muted.has(channel),
  };
}

/** A question that was answered lately. */
export interface RecentQuestion {
  readonly question: string;
  readonly answer: NonNullable<Reply['about']>['outcome'];
  /** What was shown: questions that were offered, or addresses of sentences. */
  readonly shown: readonly string[];
  /** Whether it is on the list of missed questions because of this one time. */
  readonly isCounted: boolean;
}

/** Keeps the newest in memory only: who presses a button long after, or after a restart, is not counted. */
export interface RecentQuestions {
  /** @param id of the message or the interaction in which it was asked */
  readonly set: (id: string, recent: RecentQuestion) => void;
  readonly get: (id: string) => RecentQuestion | undefined;
  readonly drop: (id: string) => void;
}

/** A button is pressed within minutes; a busy server asks some hundreds of questions an hour. */
const MOST_QUESTIONS = 500;

export function createRecentQuestions(most = MOST_QUESTIONS): RecentQuestions {
  const questions = new LRUCache<string, RecentQuestion>({ max: most });
  return {
    // Looking keeps nothing longer: the newest questions stay, not those whose buttons are pressed most.
    get: (id) => questions.peek(id),
    set: (id, recent) => {
      questions.set(id, recent);
    },
    drop: (id) => {
      questions.delete(id);
    },
  };
}

/** A message that was answered. */
export interface AnsweredMessage {
  /** What it asked, as it was understood. */
  readonly question: string;
  /** The ids of the replies, once they are there; empty where sending failed. */
  readonly replies: Promise<readonly string[]>;
}

/** Remembers for some minutes what was answered, so that a correction changes the reply. */
export interface AnsweredMessages {
  readonly set: (id: string, answered: AnsweredMessage) => void;
  readonly get: (id: string) => AnsweredMessage | undefined;
}

/** In milliseconds: who mistyped notices at once; later others may have replied to what stands there. */
export const CORRECTION_TIME = 5 * 60_000;

/** @param now monotonic, in milliseconds */
export function createAnsweredMessages(now: () => number = () => performance.now()): AnsweredMessages {
  const messages = new LRUCache<string, AnsweredMessage>({
    max: MOST_QUESTIONS,
    ttl: CORRECTION_TIME,
    ttlResolution: 0,
    // Correcting again and again does not make the time longer.
    noUpdateTTL: true,
    perf: { now },
  });
  return {
    get: (id) => messages.get(id),
    set: (id, answered) => {
      messages.set(id, answered);
    },
  };
}

/** Remembers which direct channels were used last, so that the cache of discord.js, which has no end, gets one. */
export interface DirectChannels {
  readonly use: (channel: string) => void;
}

/** More people than this do not write at the same moment; who comes back is simply met again. */
const MOST_CHANNELS = 500;

/** @param forget takes a channel out of the cache */
export function createDirectChannels(forget: (channel: string) => void): DirectChannels {
  const used = new LRUCache<string, true>({
    max: MOST_CHANNELS,
    dispose: (_, channel, reason) => {
      if (reason === 'evict') forget(channel);
    },
  });
  return {
    use: (channel) => {
      used.set(channel, true);
    },
  };
}
