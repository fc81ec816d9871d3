import type { DiscordDoor } from './discord/open-discord.ts';
import { openHealth } from './health/open-health.ts';
import type { Tally } from './health/tally.ts';
import type { Library } from './library/library.ts';
import type { Log } from './log.ts';
import type { Missed } from './missed/missed.ts';
import type { Settings } from './settings.ts';

interface Told {
  readonly library: Library;
  readonly missed: Missed;
  readonly door: DiscordDoor;
  readonly tally: Tally;
  readonly log: Log;
  readonly isClosing: () => boolean;
}

/** Opens the health answer where the settings ask for one; the bot answers questions without it as well. Never rejects. */
export async function tellHealth(
  at: Settings['health'],
  { library, missed, door, tally, log, isClosing }: Told,
): Promise<{ readonly close: () => Promise<void> }> {
  const nothing = { close: async () => {} };
  if (at === undefined) return nothing;
  const opened = await openHealth({
    at,
    tally,
    isClosing,
    knowledge: () => library.current().knowledge.version,
    refused: () => library.lastRefusal()?.problems.length ?? 0,
    troubles: () => [...library.troubles(), ...missed.troubles()],
    shards: door.shards,
    servers: door.servers,
  });
  if (opened.kind === 'failed') {
    log.warn({ event: 'health-failed', what: opened.what });
    return nothing;
  }
  log.info({ event: 'health', host: at.host, port: opened.port });
  return opened;
}
