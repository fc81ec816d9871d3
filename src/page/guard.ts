import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { createCooldown, type Pace } from '../cooldown.ts';
import type { Locale } from '../locales/locale.ts';
import { findReaderLocale } from './reader-locale.ts';

/** What every request has to pass before anything of it is looked at. */
export interface GuardOptions {
  /** Where browsers find the page: `http://127.0.0.1:8787`, `https://bot.example.org`. */
  readonly origin: string;
  /** Whether the page listens to this machine alone; then it answers to this machine's names alone. */
  readonly isLocal: boolean;
  /** Whether what a proxy says of the browser's address is believed. */
  readonly isBehindProxy: boolean;
  /** For browsers that ask for no language that is spoken. */
  readonly locale: Locale;
  readonly paces?: PagePaces;
}

export interface PagePaces {
  /** All that one address asks for. */
  readonly reading: Pace;
  /** What makes the bot look something up. */
  readonly acting: Pace;
}

/** Reading a page brings a style sheet, a script and a picture with it; typing asks at most five times a second. */
const PACES: PagePaces = { reading: { burst: 120, perSecond: 20 }, acting: { burst: 40, perSecond: 6 } };

/**
 * Refuses what came by a name that is not this page's (a foreign name that was made to point here would otherwise read
 * along), what another site sent, and what comes too fast.
 */
export function guard(options: GuardOptions): MiddlewareHandler {
  const { origin, isLocal, isBehindProxy, locale, paces = PACES } = options;
  const [reading, acting] = [createCooldown(paces.reading), createCooldown(paces.acting)];
  const names = new Set([new URL(origin).host, ...(isLocal ? toLocalNames(origin) : [])]);
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const host = c.req.header('host') ?? '';
    if (!names.has(host.toLowerCase())) return c.text(`This page is at ${origin}.`, 421);
    const isAct = c.req.method === 'POST';
    if (!isAct && c.req.method !== 'GET') return c.text('This page takes GET and POST.', 405);
    const address = findAddress(c, isBehindProxy);
    const turn = (isAct ? acting : reading).take(address);
    if (turn.kind === 'wait') {
      c.header('Retry-After', `${turn.seconds}`);
      return c.text(findReaderLocale(c, locale).phrases.trouble.tooFast(turn.seconds), 429);
    }
    if (isAct && !isFromHere(c, host))
      return c.text('This was sent by another site, so nothing was done.', 403);
    return next();
  };
}

function toLocalNames(origin: string): readonly string[] {
  const { port } = new URL(origin);
  const behind = port === '' ? '' : `:${port}`;
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}${behind}`);
}

/** Browsers say which site a form stands in; what no browser sent says neither, and has to bring a pass all the same. */
function isFromHere(c: HonoContext, host: string): boolean {
  const site = c.req.header('sec-fetch-site') ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host.toLowerCase());
}

/** Whom to count it for. A proxy puts the address it saw last; what stands before that anybody may have written. */
export function findAddress(c: HonoContext, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const env: unknown = c.env;
  return forwarded ?? (hasSocket(env) ? env.incoming.socket.remoteAddress : undefined) ?? 'unknown';
}

interface WithSocket {
  readonly incoming: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

/** As @hono/node-server hands it on; a request without a socket has none. */
function hasSocket(env: unknown): env is WithSocket {
  return typeof env === 'object' && env !== null && 'incoming' in env;
}

/** Whether a proxy stands between: then a browser on any machine may be behind what looks like this one. */
export function isForwarded(c: HonoContext): boolean {
  return FORWARDING.some((name) => c.req.header(name) !== undefined);
}

const FORWARDING = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * Nothing is loaded but what this page serves, nothing inline is run, and nobody frames it. `same-origin` and not
 * `no-referrer`, with which browsers name no origin for a form.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
};
