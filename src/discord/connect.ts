import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { type FatalEnd, findEndOfLogin, REFUSED_TOKEN } from './fatal-end.ts';

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
