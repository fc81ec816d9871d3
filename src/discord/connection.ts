import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  RESTEvents,
  Routes,
} from 'discord.js';
import type { Log } from '../log.ts';

export interface Connecting {
  readonly client: Client;
  readonly token: string;
  readonly log: Log;
  /** Ends the waiting when the door is closed. */
  readonly signal: AbortSignal;
}

/**
 * Waits until Discord can be reached, for as long as it takes, then logs in. The looking costs none of the thousand
 * logins a day, after which Discord would reset the token.
 * @returns why there is no use in going on, if there is none; never rejects
 */
export async function connect({ client, token, log, signal }: Connecting): Promise<FatalEnd | undefined> {
  client.rest.setToken(token);
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const failure = await client.rest.get(Routes.gatewayBot(), { signal }).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (failure === undefined) return logIn(client, token);
    if (failure.error instanceof DiscordAPIError && failure.error.status === 401) return REFUSED_TOKEN;
    log.warn({ event: 'unreachable', retryInMs: pause, err: failure.error });
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}

/** In milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

async function logIn(client: Client, token: string): Promise<FatalEnd | undefined> {
  return client.login(token).then(
    () => undefined,
    (error: unknown) => findEndOfLogin(error) ?? { kind: 'fatal', text: describe(error), exitCode: 1 },
  );
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The bot could not log in to Discord: ${message}. Start it again in a while.`;
}

/**
 * Writes down what happens to the connection, and says when it is over for good. Without a listener for `error` one
 * rejection in a listener of discord.js's would end the process.
 */
export function report(client: Client, log: Log, end: (why: FatalEnd) => void): void {
  client.on(Events.Error, (error) => log.error({ event: 'client-error', err: error }));
  client.on(Events.Warn, (text) => log.warn({ event: 'client-warning', text }));
  client.on(Events.ShardError, (error) => log.warn({ event: 'connection-error', err: error }));
  client.on(Events.ShardReconnecting, () => log.info({ event: 'reconnecting' }));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ event: 'resumed', replayed }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.fatal({ event: 'disconnected', code });
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

/** Why the bot cannot go on, in words for whoever runs it. */
export interface FatalEnd {
  readonly kind: 'fatal';
  /** What happened and what to switch on where. */
  readonly text: string;
  /** 78 (sysexits.h, EX_CONFIG): supervisors are told not to restart on it. 1: starting again may help. */
  readonly exitCode: number;
}

export const REFUSED_TOKEN: FatalEnd = toConfigurationEnd(
  'Discord refuses the token (it was reset, or never was one). In the Developer Portal open your application, Bot, ' +
    'press "Reset Token", put the new token into .env as DISCORD_TOKEN=…, and start again.',
);

/** @returns the end that this close of the gateway means; only codes that Discord says not to come back after arrive here */
export function toEndOfGateway(code: number): FatalEnd {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return REFUSED_TOKEN;
    case GatewayCloseCodes.DisallowedIntents:
      return toConfigurationEnd(
        'Discord refuses the intents (close code 4014). Footnote asks for Guilds, Guild Messages and Direct Messages ' +
          'only. In the Developer Portal open your application, Bot, "Privileged Gateway Intents", switch the ' +
          'intents there on, save, and start again.',
      );
    default:
      return toConfigurationEnd(
        `Discord ended the connection for good (close code ${code}). This version of Footnote may be too old for ` +
          'Discord, or the bot may be in more than 2,500 servers; update Footnote and start again.',
      );
  }
}

/** What an error at login means; undefined when it is a fault that may pass. */
export function findEndOfLogin(error: unknown): FatalEnd | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return REFUSED_TOKEN;
  // The gateway's own refusals come out of @discordjs/ws as plain errors with these words.
  const message = error instanceof Error ? error.message : '';
  if (/disallowed intents/i.test(message)) return toEndOfGateway(GatewayCloseCodes.DisallowedIntents);
  if (/authentication failed/i.test(message)) return REFUSED_TOKEN;
  return undefined;
}

/** Something a person has to mend first. */
function toConfigurationEnd(text: string): FatalEnd {
  return { kind: 'fatal', text, exitCode: 78 };
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
