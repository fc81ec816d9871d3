import type { LocalDiscord } from '../../local-discord/local-discord.ts';

/** Cuts the bot's connection on purpose, and remembers when it was cut. */
export interface Connection {
  /** Does `cut`, and waits until so many sessions have come back; rejects when they do not in a minute. */
  readonly interrupt: (cut: () => void | Promise<void>, sessions: number) => Promise<void>;
  /** Whether it was cut at any moment since then (`Date.now()`). */
  readonly wasCutSince: (at: number) => boolean;
}

/** In milliseconds: what happened just before a cut may be lost with it, and a shard that is back catches up first. */
const MARGIN = 500;

/** In milliseconds: new sessions identify five seconds apart. */
const LONGEST = 60_000;

export function createConnection(discord: LocalDiscord, shards: number): Connection {
  const { gateway } = discord;
  const comings = () => gateway.log.resumes + gateway.log.identifies.length;
  let isCut = false;
  let lastCut = Number.NEGATIVE_INFINITY;
  return {
    async interrupt(cut, sessions) {
      const before = comings();
      isCut = true;
      try {
        await cut();
        const isBack = () => comings() >= before + sessions && gateway.connected() === shards;
        await discord.waitFor(isBack, { within: LONGEST, what: 'the bot to come back' });
      } finally {
        isCut = false;
        lastCut = Date.now();
      }
    },
    wasCutSince: (at) => isCut || lastCut + MARGIN >= at,
  };
}
