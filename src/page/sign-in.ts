import { LRUCache } from 'lru-cache';
import * as oauth from 'oauth4webapi';
import type { SignedIn } from './visit.ts';

/** Signing in with Discord: who somebody is, and nothing else of them. */
export interface SignIn {
  /** Where to send a browser. @param visitor who comes back from there */
  readonly begin: (visitor: string) => Promise<URL | undefined>;
  /** @param answer the address that Discord has sent the browser back to */
  readonly finish: (visitor: string, answer: URL) => Promise<SignedIn | undefined>;
}

export interface SignInOptions {
  /** The application's id; undefined before Discord has told it. */
  readonly findClientId: () => string | undefined;
  readonly clientSecret: string;
  /** Where Discord sends browsers back to; it has to be among the application's redirects in the Developer Portal. */
  readonly redirect: string;
  /** Where Discord asks people. */
  readonly authorizeUrl: string;
  /** Discord's REST interface with its version, such as `https://discord.com/api/v10`. */
  readonly api: string;
}

interface Begun {
  readonly state: string;
  readonly verifier: string;
}

/** Somebody reads what they agree to; nobody takes longer than ten minutes. */
const LONGEST_SIGN_IN = 10 * 60 * 1_000;
const MOST_SIGN_INS = 1_000;

/**
 * Discord's OAuth2 with PKCE and a state of one use, in which nothing is kept but the id and the name: the token is let go
 * at once, and what somebody may do is asked of Discord by the bot itself, anew each time. Therefore `identify` is all that
 * is asked for: `guilds` would tell servers and permissions of the moment of signing in, and of roles nothing.
 */
export function createSignIn(options: SignInOptions): SignIn {
  const { findClientId, redirect, authorizeUrl } = options;
  const begun = new LRUCache<string, Begun>({ max: MOST_SIGN_INS, ttl: LONGEST_SIGN_IN });

  async function begin(visitor: string): Promise<URL | undefined> {
    const clientId = findClientId();
    if (clientId === undefined) return undefined;
    const one = { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() };
    begun.set(visitor, one);
    const url = new URL(authorizeUrl);
    const asked = {
      client_id: clientId,
      response_type: 'code',
      redirect_uri: redirect,
      scope: 'identify',
      state: one.state,
      code_challenge: await oauth.calculatePKCECodeChallenge(one.verifier),
      code_challenge_method: 'S256',
      prompt: 'none',
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    return url;
  }

  return {
    begin,
    finish: async (visitor, answer) => {
      const one = begun.get(visitor);
      begun.delete(visitor);
      const clientId = findClientId();
      if (one === undefined || clientId === undefined) return undefined;
      return readUser(await exchange(answer, one, clientId, options), options);
    },
  };
}

/** @returns the token with which Discord tells who it is; undefined where it was not Discord or not this sign-in */
async function exchange(
  answer: URL,
  { state, verifier }: Begun,
  clientId: string,
  { clientSecret, redirect, authorizeUrl, api }: SignInOptions,
): Promise<string | undefined> {
  const server: oauth.AuthorizationServer = {
    issuer: new URL(authorizeUrl).origin,
    authorization_endpoint: authorizeUrl,
    token_endpoint: `${api}/oauth2/token`,
  };
  const client: oauth.Client = { client_id: clientId };
  try {
    const asked = oauth.validateAuthResponse(server, client, answer, state);
    const secret = oauth.ClientSecretPost(clientSecret);
    const allow = { [oauth.allowInsecureRequests]: api.startsWith('http:') };
    const sent = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      secret,
      asked,
      redirect,
      verifier,
      allow,
    );
    return (await oauth.processAuthorizationCodeResponse(server, client, sent)).access_token;
  } catch (error) {
    const isExpected =
      error instanceof oauth.AuthorizationResponseError ||
      error instanceof oauth.ResponseBodyError ||
      error instanceof oauth.OperationProcessingError;
    if (isExpected) return undefined;
    throw error;
  }
}

async function readUser(token: string | undefined, { api }: SignInOptions): Promise<SignedIn | undefined> {
  if (token === undefined) return undefined;
  const answer = await fetch(`${api}/users/@me`, { headers: { authorization: `Bearer ${token}` } });
  const user: unknown = answer.ok ? await answer.json() : undefined;
  if (typeof user !== 'object' || user === null || !('id' in user) || !('username' in user)) return undefined;
  const { id, username } = user;
  const name = 'global_name' in user && typeof user.global_name === 'string' ? user.global_name : username;
  return typeof id === 'string' && typeof name === 'string' ? { userId: id, name } : undefined;
}
