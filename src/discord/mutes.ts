/** Channels that Discord does not let the bot write in: requests that it refuses count towards a ban. */
export interface Mutes {
  readonly mute: (channel: string) => void;
  readonly isMuted: (channel: string) => boolean;
}

/** In milliseconds: someone may have mended the permissions meanwhile. */
const LENGTH = 10 * 60_000;
const MOST = 1_000;

/** @param now monotonic, in milliseconds */
export function createMutes(now: () => number = () => performance.now()): Mutes {
  const until = new Map<string, number>();
  return {
    mute: (channel) => {
      until.set(channel, now() + LENGTH);
      const [oldest] = until.keys();
      if (until.size > MOST && oldest !== undefined) until.delete(oldest);
    },
    isMuted: (channel) => (until.get(channel) ?? 0) > now(),
  };
}
