import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { userPayload } from '../payloads/user.ts';
import type { User, World } from '../world/world.ts';

/**
 * Discord as the place where people sign in (developers/topics/oauth2, "Authorization Code Grant", with PKCE): for the scope
 * `identify` alone. Whoever has the browser agrees at once, or says no.
 */
export interface OAuth {
  readonly clientSecret: string;
  /** As entered in the Developer Portal; Discord sends nobody elsewhere. */
  readonly addRedirect: (redirect: string) => void;
  /** Who is signed in to Discord in the browser; undefined: who says no. */
  readonly isBrowsing: (person: { readonly id: string } | undefined) => void;
  /** Answers what is about signing in. @returns false for everything else */
  readonly answer: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
}

interface Code {
  readonly user: User;
  readonly redirect: string;
  readonly challenge: string;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
export function createOAuth(world: World): OAuth {
  const clientSecret = randomBytes(24).toString('base64url');
  const redirects = new Set<string>();
  const codes = new Map<string, Code>();
  const tokens = new Map<string, User>();
  let browsing: User | undefined;

  function authorize({ searchParams }: URL): Told {
    const redirect = searchParams.get('redirect_uri') ?? '';
    const isKnown = searchParams.get('client_id') === world.application.id && redirects.has(redirect);
    if (!isKnown) return { status: 400, body: { error: 'Invalid OAuth2 redirect_uri' } };
    const back = new URL(redirect);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    const challenge = searchParams.get('code_challenge') ?? '';
    const isAsked =
      searchParams.get('response_type') === 'code' &&
      searchParams.get('scope') === 'identify' &&
      searchParams.get('code_challenge_method') === 'S256';
    if (!isAsked) back.searchParams.set('error', 'invalid_request');
    else if (browsing === undefined) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(15).toString('base64url');
      codes.set(code, { user: browsing, redirect, challenge });
      back.searchParams.set('code', code);
    }
    return { status: 302, location: back.href };
  }

  function exchange(form: URLSearchParams): Told {
    const isClient =
      form.get('client_id') === world.application.id && form.get('client_secret') === clientSecret;
    if (!isClient) return { status: 401, body: { error: 'invalid_client' } };
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isGranted = code?.challenge === challenge && code.redirect === form.get('redirect_uri');
    if (code === undefined || !isGranted) return { status: 400, body: { error: 'invalid_grant' } };
    const token = randomBytes(20).toString('base64url');
    tokens.set(token, code.user);
    const body = {
      token_type: 'Bearer',
      access_token: token,
      expires_in: 604_800,
      refresh_token: randomBytes(20).toString('base64url'),
      scope: 'identify',
    };
    return { status: 200, body };
  }

  function findUser(bearer: string): Told {
    const user = tokens.get(bearer);
    return user === undefined ? { status: 401, body: {} } : { status: 200, body: userPayload(user) };
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const path = url.pathname.replace(/^\/api(?:\/v\d+)?/u, '');
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (request.method === 'GET' && path === '/oauth2/authorize') tell(response, authorize(url));
    else if (request.method === 'POST' && path === '/oauth2/token')
      tell(response, exchange(new URLSearchParams(await readText(request))));
    else if (bearer !== undefined && path === '/users/@me') tell(response, findUser(bearer));
    else return false;
    return true;
  }

  return {
    clientSecret,
    addRedirect: (redirect) => redirects.add(redirect),
    isBrowsing: (person) => {
      browsing = person === undefined ? undefined : world.users.get(person.id);
    },
    answer,
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

type Told =
  | { readonly status: 302; readonly location: string }
  | { readonly status: 200 | 400 | 401; readonly body: object };

function tell(response: ServerResponse, told: Told): void {
  if (told.status === 302) response.writeHead(302, { location: told.location }).end();
  else response.writeHead(told.status, { 'content-type': 'application/json' }).end(JSON.stringify(told.body));
}
