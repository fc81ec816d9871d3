import { setTimeout as wait } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import pLimit from 'p-limit';

type MakeRequest = RESTOptions['makeRequest'];
type Url = Parameters<MakeRequest>[0];
type Init = Parameters<MakeRequest>[1];
type Answer = Awaited<ReturnType<MakeRequest>>;

export interface RequestOptions {
  /** Called when Discord refuses the bot's own token; discord.js then forgets it, and every later request fails. */
  readonly onRefusedToken: () => void;
  /** How requests are really sent; for tests. */
  readonly send?: MakeRequest;
}

/**
 * How the bot's requests reach Discord. discord.js repeats a failed request three times within ten milliseconds and
 * gives up when a connection is closed politely (both measured, local-discord.md §5); here it is repeated after a
 * growing pause, in both cases. discord.js's own repeating is to be switched off (`retries: 0`).
 */
export function createRequest({
  onRefusedToken,
  send = DefaultRestOptions.makeRequest,
}: RequestOptions): MakeRequest {
  const takePlace = pLimit(AT_ONCE);

  async function sendOnce(url: Url, init: Init): Promise<Answer | undefined> {
    try {
      return await readWhole(await send(url, init));
    } catch (error) {
      if (isWorthRepeating(error)) return undefined;
      throw error;
    }
  }

  async function sendPatiently(url: Url, init: Init): Promise<Answer> {
    const signal = withDeadline(url, init.signal);
    for (const pause of PAUSES) {
      const response = await sendOnce(url, { ...init, signal });
      if (response !== undefined && response.status < 500) return response;
      await wait(pause, undefined, { signal });
    }
    return readWhole(await send(url, { ...init, signal }));
  }

  return (url, init) =>
    takePlace(async () => {
      const response = await sendPatiently(url, init);
      if (response.status === 401 && isFromBot(init)) onRefusedToken();
      return response;
    });
}

/** In milliseconds, before the second, third and fourth try; with them a hiccup of a second is bridged. */
const PAUSES = [100, 300, 900] as const;

/** Every request under way holds a socket; without an end a slow Discord and a crowd use up the process's files. */
const AT_ONCE = 64;

/** In milliseconds. The answer to an interaction is worth nothing after three seconds. */
const CALLBACK_DEADLINE = 2_500;

function withDeadline(url: Url, signal: Init['signal']): AbortSignal {
  const signals = signal === undefined || signal === null ? [] : [signal];
  return AbortSignal.any(
    url.includes('/callback') ? [...signals, AbortSignal.timeout(CALLBACK_DEADLINE)] : signals,
  );
}

/** The connection broke, at whichever end; what was sent may have arrived, which nonces and code 40060 make harmless. */
function isWorthRepeating(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && BROKEN.has(code);
}

const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET']);

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
