import { setTimeout as wait } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions, SnowflakeUtil } from 'discord.js';
import pLimit from 'p-limit';
import { createDiscordClock, type DiscordClock } from './discord-clock.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Url = Parameters<MakeRequest>[0];
type Init = Parameters<MakeRequest>[1];
type Answer = Awaited<ReturnType<MakeRequest>>;

export interface RequestOptions {
  /** Called when Discord refuses the bot's own token; discord.js then forgets it, and every later request fails. */
  readonly onRefusedToken: () => void;
  /** Learns the time from the answers, and says what is too late. */
  readonly clock?: DiscordClock;
  /** How requests are really sent; for tests. */
  readonly send?: MakeRequest;
}

/** The answer to an interaction found no place before its time was over; nothing was sent, and nobody waits any more. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * How the bot's requests reach Discord. discord.js repeats a failed request three times within ten milliseconds and
 * gives up when a connection is closed politely (both measured, local-discord.md §5); here it is repeated after a
 * growing pause, in both cases. discord.js's own repeating is to be switched off (`retries: 0`).
 */
export function createRequest({
  onRefusedToken,
  clock = createDiscordClock(),
  send = DefaultRestOptions.makeRequest,
}: RequestOptions): MakeRequest {
  // Answers to interactions do not wait behind what has time.
  const [takeCallbackPlace, takePlace] = [pLimit(AT_ONCE), pLimit(AT_ONCE)];

  async function sendAndHear(url: Url, init: Init): Promise<Answer> {
    const askedAt = clock.now();
    const response = await send(url, init);
    clock.hear(response.headers.get('date'), askedAt);
    return readWhole(response);
  }

  async function sendOnce(url: Url, init: Init): Promise<Answer | undefined> {
    try {
      return await sendAndHear(url, init);
    } catch (error) {
      if (isWorthRepeating(error)) return undefined;
      throw error;
    }
  }

  async function sendPatiently(url: Url, init: Init): Promise<Answer> {
    for (const [repeated, pause] of PAUSES.entries()) {
      const response = await sendOnce(url, init);
      if (response !== undefined && response.status < 500)
        return repeated === 0 ? response : toTaken(url, response);
      await wait(pause, undefined, { signal: init.signal ?? undefined });
    }
    return toTaken(url, await sendAndHear(url, init));
  }

  function sendInTime(url: Url, init: Init): Promise<Answer> {
    const id = findInteraction(url);
    if (id === undefined) return takePlace(() => sendPatiently(url, init));
    const asked = performance.now();
    return takeCallbackPlace(() => {
      const left = findTimeLeft(id, performance.now() - asked, clock);
      if (left < SHORTEST) throw new TooLate();
      return sendPatiently(url, { ...init, signal: withDeadline(left, init.signal) });
    });
  }

  return async (url, init) => {
    const response = await sendInTime(url, init);
    if (response.status === 401 && isFromBot(init)) onRefusedToken();
    return response;
  };
}

/** In milliseconds, before the second, third and fourth try; with them a hiccup of a second is bridged. */
const PAUSES = [100, 300, 900] as const;

/** Every request under way holds a socket; without an end a slow Discord and a crowd use up the process's files. */
const AT_ONCE = 64;

/** In milliseconds, for one request; a second, an apology perhaps, may still be in time after it. */
const CALLBACK_DEADLINE = 2_500;

/** In milliseconds: with less left the way alone would take too long. */
const SHORTEST = 50;

/** In milliseconds: after that Discord refuses the first answer (documentation, "Receiving and Responding"). */
const CALLBACK_TIME = 3_000;

/** The interaction that a request is the first answer to. */
function findInteraction(url: Url): string | undefined {
  return /\/interactions\/(\d+)\/[^/]+\/callback/.exec(url)?.[1];
}

/** @param waited how long a place was waited for, which counts also where Discord's time is not known */
function findTimeLeft(interaction: string, waited: number, clock: DiscordClock): number {
  const age = clock.ageOf(SnowflakeUtil.timestampFrom(interaction));
  return Math.min(CALLBACK_DEADLINE - waited, CALLBACK_TIME - age);
}

function withDeadline(left: number, signal: Init['signal']): AbortSignal {
  const deadline = AbortSignal.timeout(Math.ceil(left));
  return signal === undefined || signal === null ? deadline : AbortSignal.any([signal, deadline]);
}

/** The connection broke, at whichever end; what was sent may have arrived, which nonces and code 40060 make harmless. */
function isWorthRepeating(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && BROKEN.has(code);
}

const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET']);

/** JSON error code "Interaction has already been acknowledged" (documentation, "Opcodes and Status Codes"). */
const ACKNOWLEDGED = 40060;

/**
 * The first answer to an interaction that was sent again, since the word that it had arrived was lost: refused as the second
 * one it is taken, so that what is to follow it follows.
 */
async function toTaken(url: Url, response: Answer): Promise<Answer> {
  const id = findInteraction(url);
  if (id === undefined || response.status !== 400) return response;
  if (!(await response.text()).includes(`"code":${ACKNOWLEDGED}`)) return response;
  // What discord.js needs of Discord's word where it asks for it; the message it made is not known.
  const text = JSON.stringify({ interaction: { id } });
  return {
    ...response,
    ...{ ok: true, status: 200, statusText: 'OK' },
    headers: new Headers({ 'content-type': 'application/json' }),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    text: async () => text,
    json: async () => JSON.parse(text),
  };
}

/** Answers to interactions carry a token of their own instead. */
function isFromBot({ headers }: Init): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'authorization');
}

/** Takes in the body at once: one that breaks off is a broken connection too, and one left unread keeps a socket. */
async function readWhole(response: Answer): Promise<Answer> {
  const bytes = await response.arrayBuffer();
  const { headers, ok, status, statusText } = response;
  const read = () => new TextDecoder().decode(bytes);
  return {
    body: null,
    bodyUsed: false,
    headers,
    ok,
    status,
    statusText,
    arrayBuffer: () => Promise.resolve(bytes),
    text: () => Promise.resolve(read()),
    json: async () => JSON.parse(read()),
  };
}
