import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';
import { type FatalEnd, toEndOfGateway } from './connection.ts';

/**
 * Writes down what happens to the connection, and says when it is over for good. Without a listener for `error` one
 * rejection in a listener of discord.js's would end the process.
 */
export function report(client: Client, log: Log, end: (why: FatalEnd) => void): void {
  client.on(Events.Error, (error) => log.error({ event: 'client-error', err: error }));
  client.on(Events.Warn, (text) => log.warn({ event: 'client-warning', text }));
  reportConnection(client, log);
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.fatal({ event: 'disconnected', shard, code });
    end(toEndOfGateway(code));
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter, global, scope }) =>
    log.info({ event: 'rate-limited', route, retryAfter, global, scope }),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({
      event: 'refused-requests',
      count,
      limit: 'Discord bans for a while after 10,000 in ten minutes',
    }),
  );
}

/**
 * Each try to come back says why it was needed, and how many there were; the end of it is said, too. An outage of
 * hours at two tries a second is a line a minute.
 */
function reportConnection(client: Client, log: Log): void {
  const codes = listenForCodes(client);
  const outages = createOutages();
  client.on(Events.ShardReconnecting, (shard) => {
    const told = outages.tryAgain(shard);
    const code = codes.get(shard);
    if (told !== undefined)
      log[told.level]({ event: 'reconnecting', shard, code, reason: toReason(code), tries: told.tries });
  });
  client.on(Events.ShardError, (err, shard) => {
    const told = outages.tryAgain(shard);
    if (told !== undefined) log.warn({ event: 'connection-error', shard, tries: told.tries, err });
  });
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ event: 'resumed', shard, replayed, tries: outages.end(shard) }),
  );
  client.on(Events.ShardReady, (shard) =>
    log.info({ event: 'connected', shard, of: client.ws.shards.size, tries: outages.end(shard) }),
  );
}

/**
 * With which code each shard's connection was closed last. discord.js makes its shards in the midst of the login and
 * says so to nobody; what it says for debugging is the first that is heard of them.
 */
function listenForCodes(client: Client): ReadonlyMap<number, number> {
  const codes = new Map<number, number>();
  const heard = new WeakSet<object>();
  client.on(Events.Debug, () => {
    for (const [id, shard] of client.ws.shards) {
      if (heard.has(shard)) continue;
      heard.add(shard);
      shard.on('close', ({ code }) => void codes.set(id, code));
    }
  });
  return codes;
}

/** What @discordjs/ws closes with when it means to come back, at op 7 or a heartbeat that was not confirmed. */
const RESUMING = 4_200;

/** A connection that broke without a word (RFC 6455, 7.4.1). */
const BROKEN = 1_006;

/** In words, since Discord's own are not handed on. */
function toReason(code: number | undefined): string | undefined {
  if (code === RESUMING) return 'Resuming';
  if (code === BROKEN) return 'ConnectionBroken';
  return code === undefined ? undefined : GatewayCloseCodes[code];
}

interface Outages {
  /** Counts one try. @returns how loudly to say so; undefined when it was said a moment ago */
  readonly tryAgain: (
    shard: number,
  ) => { readonly level: 'info' | 'warn'; readonly tries: number } | undefined;
  /** @returns how many tries it took */
  readonly end: (shard: number) => number;
}

/** Ten tries are five seconds, which is a hiccup; after that it is an outage. */
const HICCUP = 10;

/** In milliseconds. */
const BETWEEN_LINES = 60_000;

/** @param now monotonic, in milliseconds */
export function createOutages(now: () => number = () => performance.now()): Outages {
  const shards = new Map<number, { readonly tries: number; readonly toldAt: number }>();
  return {
    tryAgain(shard) {
      const { tries, toldAt } = shards.get(shard) ?? { tries: 0, toldAt: Number.NEGATIVE_INFINITY };
      const isHiccup = tries < HICCUP;
      const isTold = isHiccup || now() - toldAt >= BETWEEN_LINES;
      shards.set(shard, { tries: tries + 1, toldAt: isTold && !isHiccup ? now() : toldAt });
      return isTold ? { level: isHiccup ? 'info' : 'warn', tries: tries + 1 } : undefined;
    },
    end(shard) {
      const tries = shards.get(shard)?.tries ?? 0;
      shards.delete(shard);
      return tries;
    },
  };
}

export interface Watch {
  readonly log: Log;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Monotonic, in milliseconds. */
  readonly now?: () => number;
}

/**
 * Writes a line when this process did nothing at all for a second or more, whatever held it up: a slow computation, a
 * starved machine. It explains answers that came too late, which otherwise look like a fault of Discord's.
 */
export function watchStalls({ log, signal, now = () => performance.now() }: Watch): void {
  let last = now();
  const timer = setInterval(() => {
    const ms = Math.round(now() - last - EVERY);
    last = now();
    if (ms >= STALL) log.warn({ event: 'loop-stall', ms });
  }, EVERY);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** In milliseconds: a look costs next to nothing. */
const EVERY = 500;

/** In milliseconds: a third of what Discord waits for an answer. */
const STALL = 1_000;
