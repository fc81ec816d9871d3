import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Problem, toErrors } from '../rules/problem.ts';
import { type JsonObject, type Refusal, refusalBody, refuseForm } from '../values.ts';
import type { World } from '../world/world.ts';
import type { Fault } from './fault.ts';

/** One request, ready to be handled: its path was understood and its body was JSON. */
export interface Call {
  readonly world: World;
  /** What stands in the path where the route has a name, by that name. */
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly attachments: readonly JsonObject[];
  /** What Discord's own document finds wrong with the body, where that document is at hand. */
  readonly schemaProblems: readonly Problem[];
}

/** What the steps of a path can be called, with what stood there. */
export type Params = Readonly<
  Partial<
    Record<
      'application' | 'guild' | 'user' | 'channel' | 'message' | 'emoji' | 'interaction' | 'token',
      string
    >
  >
>;

/** What Discord answers; without a body it is a 204. */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  readonly body?: unknown;
}

export type Handle = (call: Call) => Reply | Refusal;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Without `/api/v10`; a step that begins with a colon is a parameter. */
  readonly path: string;
  /** Whether it takes the bot's token. Interactions carry their own token in the path and none in the header. */
  readonly authorization: 'bot' | 'none';
  readonly handle: Handle;
}

/**
 * 50035 with what our rules found and what the document found besides, or undefined if all is well. Where both
 * speak of the same field, our rules say it in Discord's words.
 */
export function refuseProblems(
  { schemaProblems }: Pick<Call, 'schemaProblems'>,
  found: readonly Problem[],
): Refusal | undefined {
  const known = new Set(found.map(({ path }) => path.join('.')));
  const all = [...found, ...schemaProblems.filter(({ path }) => !known.has(path.join('.')))];
  return all.length > 0 ? refuseForm(toErrors(all)) : undefined;
}

export function ok(body: unknown): Reply {
  return { kind: 'reply', status: 200, body };
}

export function noContent(): Reply {
  return { kind: 'reply', status: 204 };
}

/** Puts an answer on the wire, or breaks the wire as the fault says. */
export async function deliver(response: ServerResponse, sent: Sent, fault: Fault | undefined): Promise<void> {
  switch (fault?.kind) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'close':
      response.socket?.end();
      return;
    case 'hang':
      return;
    case 'cut':
      cutShort(response, sent);
      return;
    case 'late':
      await delay(fault.byMs, undefined, { ref: false });
      write(response, sent);
      return;
    case 'status':
    case 'answer':
    case 'refuse':
    case 'rate-limit':
    case undefined:
      write(response, sent);
  }
}

/** Whether the client gets to hear the answer. */
export function isHeard(fault: Fault | undefined): boolean {
  return !fault || !['reset', 'close', 'hang', 'cut'].includes(fault.kind);
}

function write(response: ServerResponse, { status, headers, body }: Sent): void {
  if (response.destroyed) return;
  // A 204 with a type would make discord.js read a body that is not there.
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...headers, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function cutShort(response: ServerResponse, { status, body }: Sent): void {
  const bytes = Buffer.from(JSON.stringify(body ?? {}));
  response.writeHead(status === 204 ? 200 : status, {
    'Content-Type': 'application/json',
    'Content-Length': bytes.length + 1,
  });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.end());
}

/** An answer as it goes over the wire. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a 204. */
  readonly body?: unknown;
}

export function toSent(answer: Reply | Refusal, headers: Sent['headers']): Sent {
  const { status } = answer;
  const body = answer.kind === 'refusal' ? refusalBody(answer) : answer.body;
  return { status, headers, ...(body !== undefined && { body }) };
}

/** A 429, after which the client has to wait `retryAfter` seconds. */
export function tooManyRequests(
  retryAfter: number,
  scope: 'user' | 'global' | 'shared',
  headers: Sent['headers'],
): Sent {
  return {
    status: 429,
    headers,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: scope === 'global' },
  };
}
