import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
  Routes,
} from 'discord.js';
import type { Log } from '../log.ts';
import { type Fields, toFields } from './fields.ts';

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
      (answer) => waitForLogins(toFields(answer), { log, signal }),
      (error: unknown) => ({ error }),
    );
    if (signal.aborted) return undefined;
    const came =
      failure === undefined ? await logIn(client, token) : ({ kind: 'unreachable', ...failure } as const);
    if (came.kind === 'fatal') return came;
    if (came.kind === 'under-way') return undefined;
    if (came.error instanceof DiscordAPIError && came.error.status === 401) return REFUSED_TOKEN;
    log.warn({ event: 'unreachable', retryInMs: pause, err: came.error });
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}

/**
 * Each shard's login counts, and past the day's last one Discord resets the token: with too few left it is better to
 * wait for the next day than to end and be started again.
 */
async function waitForLogins(
  gateway: Fields,
  { log, signal }: Pick<Connecting, 'log' | 'signal'>,
): Promise<undefined> {
  const limit = gateway.fields('session_start_limit');
  const [left, shards] = [limit.number('remaining'), gateway.number('shards') ?? 1];
  if (left === undefined || left >= shards) return;
  const pause = limit.number('reset_after') ?? LONGEST_PAUSE;
  log.warn({ event: 'logins-spent', left, shards, retryInMs: pause });
  await wait(pause, undefined, { signal }).catch(() => undefined);
}

/** In milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

type LoginOutcome =
  | FatalEnd
  /** READY has come, or the client goes on trying by itself until it does. */
  | { readonly kind: 'under-way' }
  /** REST failed before the gateway was come near. */
  | { readonly kind: 'unreachable'; readonly error: unknown };

/**
 * One try of the gateway's may fail without being the end: discord.js rejects the login at the first handshake that is
 * answered with anything but an upgrade, which is what an outage looks like, but its connection tries again by itself.
 */
async function logIn(client: Client, token: string): Promise<LoginOutcome> {
  const atTheGateway = new Set<unknown>();
  const note = (error: unknown) => void atTheGateway.add(error);
  client.on(Events.ShardError, note);
  try {
    await client.login(token);
    return { kind: 'under-way' };
  } catch (error) {
    const end = findEndOfLogin(error);
    if (end !== undefined) return end;
    if (atTheGateway.has(error)) return { kind: 'under-way' };
    if (error instanceof HTTPError || error instanceof DiscordAPIError) return { kind: 'unreachable', error };
    return { kind: 'fatal', text: describe(error), exitCode: 1 };
  } finally {
    client.off(Events.ShardError, note);
  }
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The bot could not log in to Discord: ${message}. Start it again in a while.`;
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
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return {
        kind: 'fatal',
        text: `The bot is in more servers than its shards may hold (close code ${code}). Start it again: it asks Discord anew how many it needs.`,
        exitCode: 1,
      };
    default:
      return toConfigurationEnd(
        `Discord ended the connection for good (close code ${code}). This version of Footnote may be too old for ` +
          'Discord; update Footnote and start again.',
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
