import { lookup } from 'node:dns';
import { Agent, type Dispatcher, request } from 'undici';
import { inflate } from '../inflate.ts';
import type { Refusal } from '../page-content.ts';
import { refuse } from '../reading.ts';
import { checkAddress, isOpen, NOT_OPEN } from './check-address.ts';

/** What an address gave. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly bytes: Uint8Array;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly contentType?: string;
}

export interface FetchOptions {
  /** In milliseconds, for all of it; ten seconds, if not given. */
  readonly within?: number;
  /** Hosts with ports that count as open, for tests on this machine. */
  readonly allowed?: ReadonlySet<string>;
  /** Which addresses a name has; the system's answer, if not given. */
  readonly resolve?: Resolve;
}

type Address = { readonly address: string; readonly family: number };
type Resolve = (name: string) => Promise<readonly Address[]>;

/**
 * Fetches a page that a moderator named. Each address on the way is checked, by its letters and by what its name resolves
 * to, and the one that was checked is the one that is connected to. Bounded in time, size and redirects. Never rejects.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched | Refusal> {
  const { within = LONGEST, allowed, resolve = resolveName } = options;
  const agent = openAgent(resolve, allowed ?? new Set());
  const signal = AbortSignal.timeout(within);
  try {
    return await follow(address, { agent, signal, allowed: allowed ?? new Set() });
  } catch (error) {
    return refuse(explain(error));
  } finally {
    void agent.destroy();
  }
}

/** In milliseconds. */
const LONGEST = 10_000;
/** As the guard of the research has it; browsers follow twenty. */
const MOST_REDIRECTS = 5;

interface Way {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly allowed: ReadonlySet<string>;
}

async function follow(start: string, { agent, signal, allowed }: Way): Promise<Fetched | Refusal> {
  let address = start;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const checked = checkAddress(address, allowed);
    if (checked.kind === 'refused') return checked;
    const response = await request(checked.url, { dispatcher: agent, signal, headers: HEADERS });
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode) || typeof location !== 'string')
      return await take(response, checked.url);
    await response.body.dump({ limit: 0 }).catch(() => undefined);
    if (!URL.canParse(location, checked.url.href))
      return refuse('The page sends on to something that is no address. Save the page and attach the file.');
    address = new URL(location, checked.url).href;
  }
  return refuse(`The page sends on more than ${MOST_REDIRECTS} times. Give the address that it ends at.`);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain,application/xml;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Footnote (article import; asked for by a moderator)',
};

/** Connects to the very address that was checked: a name that answers otherwise the next time leads nowhere else. */
function openAgent(resolve: Resolve, allowed: ReadonlySet<string>): Agent {
  const hosts = new Set([...allowed].map((host) => host.replace(/:\d+$/, '')));
  return new Agent({
    pipelining: 0,
    connect: {
      lookup: (name, _options, answer) => {
        resolve(name).then(
          (addresses) => {
            const isFine = (one: Address) => isOpen(one.address) || hosts.has(one.address);
            // One closed address among open ones is how a name is made to lead inside.
            if (addresses.length === 0 || !addresses.every(isFine)) answer(new ClosedAddress(), []);
            else
              answer(
                null,
                addresses.map(({ address, family }) => ({ address, family })),
              );
          },
          (error: NodeJS.ErrnoException) => answer(error, []),
        );
      },
    },
  });
}

class ClosedAddress extends Error {
  readonly code = 'CLOSED_ADDRESS';
}

function resolveName(name: string): Promise<readonly Address[]> {
  return new Promise((found, failed) => {
    lookup(name, { all: true }, (error, addresses) => (error === null ? found(addresses) : failed(error)));
  });
}

async function take(response: Dispatcher.ResponseData, url: URL): Promise<Fetched | Refusal> {
  const { statusCode, headers, body } = response;
  // A body that is left says so by an error event, which ends a process in which nobody listens.
  body.on('error', () => undefined);
  const leave = (reason: string): Refusal => {
    body.destroy();
    return refuse(reason);
  };
  if (statusCode !== 200)
    return leave(
      `The address answers with ${statusCode} instead of a page. Save the page and attach the file.`,
    );
  const contentType = toLine(headers['content-type']);
  if (/^(?:image|video|audio|font)\//i.test(contentType ?? ''))
    return leave(`The address gives ${contentType}, not a page. Give the address of the article.`);
  const most = /html|^text\//i.test(contentType ?? '') ? MOST_WRITTEN : MOST_FILE;
  const tooLarge = `It is larger than ${most / 1024 / 1024} MB, the most that is read. Paste the text of the article instead.`;
  if (Number(toLine(headers['content-length']) ?? 0) > most) return leave(tooLarge);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    if (!Buffer.isBuffer(part)) throw new Error('a body gave no bytes');
    length += part.length;
    if (length > most) return leave(tooLarge);
    parts.push(part);
  }
  const unpacked = unpack(Buffer.concat(parts), toLine(headers['content-encoding']), most);
  if (unpacked.kind === 'refused') return unpacked;
  const type = contentType === undefined ? {} : { contentType };
  return { kind: 'fetched', bytes: unpacked.bytes, url: url.href, ...type };
}

/** In bytes. */
const MOST_WRITTEN = 2 * 1024 * 1024;
const MOST_FILE = 10 * 1024 * 1024;

function toLine(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function unpack(bytes: Uint8Array, encoding: string | undefined, most: number): ReturnType<typeof inflate> {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '') return { kind: 'inflated', bytes };
  if (name === 'gzip' || name === 'x-gzip') return inflate(bytes, 'gzip', most);
  if (name === 'deflate' || name === 'br') return inflate(bytes, name, most);
  return refuse(`The page is packed as “${name}”, which is not read. Save the page and attach the file.`);
}

/** What went wrong on the way, for who named the address. */
function explain(error: unknown): string {
  const codes = listCodes(error);
  if (codes.includes('CLOSED_ADDRESS')) return NOT_OPEN;
  if (codes.some((code) => /ENOTFOUND|EAI_AGAIN/.test(code)))
    return 'There is no such host, or its name cannot be looked up now. Check the address.';
  if (codes.some((code) => /TimeoutError|TIMEOUT|ETIMEDOUT/.test(code)))
    return 'The page did not come within ten seconds. Try again, or save the page and attach the file.';
  if (codes.some((code) => /CERT|SELF_SIGNED|TLS|SSL/.test(code)))
    return 'The host cannot prove who it is (its certificate is not valid). Save the page and attach the file.';
  return 'The page could not be fetched. Try again, or save the page and attach the file.';
}

/** The names and codes of an error and of those that caused it. */
function listCodes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [error.name, ...code, ...listCodes(error.cause)];
}
