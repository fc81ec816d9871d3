import type { JsonObject } from '../json-object.ts';
import { type Refusal, refuseForm } from '../refusal.ts';
import { type Problem, toErrors } from '../rules/problem.ts';
import type { World } from '../world/world.ts';

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
