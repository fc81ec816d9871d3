import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Hono, Context as HonoContext } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Context } from '../command.ts';

/** One request of somebody's browser: who it is, and what their acts are let in with. */
export interface Visit {
  /** Names the browser for as long as it is open; nobody else can make one up. */
  readonly id: string;
  /** Stands in every form: another site can send a form here, but cannot read this. */
  readonly pass: string;
  /** What a command is given, taken once for the request. */
  readonly context: Context;
  /**
   * Whose a question is, for who looks that nobody fills the list of missed ones alone: the member who has signed in,
   * else the address it comes from. Undefined where one person alone can ask.
   */
  readonly by: string | undefined;
  /** Who has signed in, where that is asked for. */
  readonly user: SignedIn | undefined;
  /** Whether this page has a desk at all. */
  readonly access: 'operator' | 'readers' | 'sign-in';
}

/** Whether the words of a question that nothing answers are kept of whoever asks here. */
export function keepsMissed({ context: { missed, asker } }: Pick<Visit, 'context'>): boolean {
  return asker.server !== undefined && missed.isOn(asker.server);
}

export interface SignedIn {
  readonly userId: string;
  readonly name: string;
}

export interface PageEnvironment {
  Variables: { visit: Visit };
}

export type Page = Hono<PageEnvironment>;

/** Names browsers by a cookie that only this process can sign, so that a restart forgets them all. */
export interface Passes {
  /** The browser's name, a new one where it has none or brings one that was not signed here. */
  readonly recognise: (c: HonoContext) => string;
  /** Gives the browser another name: what was known of the old one is not for whoever knew it. */
  readonly rename: (c: HonoContext) => string;
  readonly passOf: (id: string) => string;
  readonly isPass: (id: string, pass: unknown) => boolean;
}

/** @param isSecure whether browsers come over HTTPS, so that the cookie never travels without */
export function createPasses(isSecure: boolean): Passes {
  const secret = randomBytes(32);
  const name = isSecure ? '__Host-footnote' : 'footnote';
  const sign = (what: string, id: string) =>
    createHmac('sha256', secret).update(`${what} ${id}`).digest('base64url');

  function rename(c: HonoContext): string {
    const id = randomBytes(16).toString('base64url');
    const value = `${id}.${sign('cookie', id)}`;
    setCookie(c, name, value, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure });
    return id;
  }

  function recognise(c: HonoContext): string {
    const [id = '', signature = ''] = (getCookie(c, name) ?? '').split('.');
    return isEqual(signature, sign('cookie', id)) ? id : rename(c);
  }

  return {
    recognise,
    rename,
    passOf: (id) => sign('pass', id),
    isPass: (id, pass) => typeof pass === 'string' && isEqual(pass, sign('pass', id)),
  };
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
