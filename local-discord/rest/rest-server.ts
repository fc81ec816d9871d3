import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DiscordDocument } from '../rules/discord-document.ts';
import { isRefusal, type Refusal, refuse, refuseStatus } from '../values.ts';
import { findFile, type StoredFile, storeFile, type World } from '../world/world.ts';
import { deliver, isHeard, type Reply, type Sent, tooManyRequests, toSent } from './call.ts';
import type { Fault, Faults } from './fault.ts';
import type { OAuth } from './oauth.ts';
import { type RateAnswer, type RateLimits, type RequestLog, rateLimitHeaders } from './rate-limits.ts';
import { type FoundRoute, findRoute, openapiPath } from './routes.ts';

export interface RestPlace {
  readonly world: World;
  readonly token: string;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly log: RequestLog;
  readonly oauth: OAuth;
  /** Discord's own description of itself, where it is at hand. */
  readonly document: DiscordDocument | undefined;
}

/** The HTTP side: `/api/v10/…`, answered as Discord answers. */
export function createRestServer(place: RestPlace): Server {
  return createServer((request, response) => {
    serve(place, request, response).catch((error: unknown) => {
      // Also reached when a client breaks off while its body is read; then there is nobody to tell.
      if (response.destroyed || response.headersSent) return;
      response.writeHead(500).end(String(error));
    });
  });
}

async function serve(place: RestPlace, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, faults, log } = place;
  const url = new URL(request.url ?? '/', 'http://local');
  if (await place.oauth.answer(request, response, url)) return;
  const file = request.method === 'GET' ? findFile(world, url.pathname) : undefined;
  if (file !== undefined) {
    response.writeHead(200, { 'content-length': file.bytes.length }).end(file.bytes);
    return;
  }
  const path = url.pathname.replace(/^\/api(?:\/v\d+)?/u, '');
  const method = request.method ?? 'GET';
  const found = findRoute(method, path);
  const read = await readBody(request);
  const asked = {
    route: isRefusal(found) ? `${method} ${path}` : `${method} ${found.route.path}`,
    body: read.kind === 'read' ? read.body : undefined,
  };
  const { authorization } = request.headers;
  const isAuthorized = authorization !== undefined;
  const end = log.begin({ at: Date.now(), method, path, isAuthorized, ...asked });

  const fault = faults.take(asked);
  const sent = fault && isBefore(fault) ? spoilt(fault) : answer(place, found, { url, read, authorization });
  const told = fault?.kind === 'status' ? spoilt(fault) : sent;
  end({ ...(fault && { fault: fault.kind }), ...(isHeard(fault) && { answer: told }) });
  world.happenings.changed();
  await deliver(response, told, fault);
}

interface Asked {
  readonly url: URL;
  readonly read: ReadBody | { readonly kind: 'not-json' };
  readonly authorization: string | undefined;
}

function answer(place: RestPlace, found: FoundRoute | Refusal, asked: Asked): Sent {
  if (isRefusal(found)) return toSent(found, {});
  const rate = askRate(place.limits, found);
  if (rate.retryAfter !== undefined)
    return tooManyRequests(rate.retryAfter, rate.scope ?? 'user', rate.headers);
  return toSent(handle(place, found, asked), rate.headers);
}

function askRate(limits: RateLimits, { route, params }: FoundRoute): RateAnswer {
  return limits.ask({
    route: `${route.method} ${route.path}`,
    major: params.token ?? params.channel ?? params.guild ?? '',
    isGlobal: route.authorization === 'bot',
  });
}

function handle(
  { world, token, document }: RestPlace,
  { route, params }: FoundRoute,
  asked: Asked,
): Reply | Refusal {
  if (route.authorization === 'bot' && asked.authorization !== `Bot ${token}`)
    return refuseStatus(401, 'Unauthorized');
  if (asked.read.kind === 'not-json') return refuse(50109);
  const { body, files } = asked.read;
  const schemaProblems = document?.checkRequest(route.method, openapiPath(route.path), body) ?? [];
  return route.handle({
    world,
    params,
    query: asked.url.searchParams,
    body,
    attachments: files.map((file) => storeFile(world, file)),
    schemaProblems,
  });
}

/** Whether Discord does nothing at all because of this fault. */
function isBefore(fault: Fault): boolean {
  switch (fault.kind) {
    case 'status':
      return fault.when !== 'after';
    case 'answer':
    case 'refuse':
    case 'rate-limit':
      return true;
    case 'reset':
    case 'close':
    case 'hang':
      return fault.when === 'before';
    case 'cut':
    case 'late':
      return false;
  }
}

function spoilt(fault: Fault): Sent {
  switch (fault.kind) {
    case 'status':
      return toSent(refuseStatus(fault.status, STATUS_WORDS[fault.status] ?? 'Error'), {});
    case 'answer':
      return { status: 200, headers: {}, body: fault.body };
    case 'refuse':
      return toSent(refuse(fault.code), {});
    case 'rate-limit':
      return tooManyRequests(fault.retryAfter, fault.scope, rateLimitHeaders(fault.retryAfter, fault.scope));
    case 'reset':
    case 'close':
    case 'hang':
    case 'cut':
    case 'late':
      return toSent(refuseStatus(500, 'Internal Server Error'), {});
  }
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export interface ReadBody {
  readonly kind: 'read';
  /** Undefined when nothing was sent. */
  readonly body: unknown;
  readonly files: readonly StoredFile[];
}

/** Reads JSON, or a form with JSON in `payload_json` and files beside it (developers/reference, "Uploading Files"). */
async function readBody(request: IncomingMessage): Promise<ReadBody | { readonly kind: 'not-json' }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { kind: 'read', body: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return parse(bytes.toString('utf8'), []);
}

async function readForm(bytes: Buffer, type: string) {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const files: StoredFile[] = [];
  for (const [name, file] of form.entries()) {
    if (!name.startsWith('files[') || typeof file === 'string') continue;
    files.push({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) });
  }
  return parse(typeof json === 'string' ? json : '{}', files);
}

function parse(text: string, files: readonly StoredFile[]) {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'read', body, files } as const;
  } catch {
    return { kind: 'not-json' } as const;
  }
}
