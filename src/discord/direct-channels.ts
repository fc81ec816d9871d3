/** Remembers which direct channels were used last, so that the cache of discord.js, which has no end, gets one. */
export interface DirectChannels {
  readonly use: (channel: string) => void;
}

/** More people than this do not write at the same moment; who comes back is simply met again. */
const MOST = 500;

/** @param forget takes a channel out of the cache */
export function createDirectChannels(forget: (channel: string) => void): DirectChannels {
  const used = new Set<string>();
  return {
    use: (channel) => {
      used.delete(channel);
      used.add(channel);
      const [oldest] = used;
      if (used.size <= MOST || oldest === undefined) return;
      used.delete(oldest);
      forget(oldest);
    },
  };
}
