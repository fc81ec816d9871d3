import { LRUCache } from 'lru-cache';

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

/** A message that was answered. */
export interface AnsweredMessage {
  /** What it asked, as it was understood. */
  readonly question: string;
  /** The ids of the replies, once they are there; empty where sending failed. */
  readonly replies: Promise<readonly string[]>;
}

/** A busy server asks some hundreds of questions an hour. */
const MOST_MESSAGES = 500;

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
    max: MOST_MESSAGES,
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
