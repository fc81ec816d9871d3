/** Reading what came over the wire: everything is unknown until it was looked at. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever stands there. */
export function valueAt(object: JsonObject, key: string): unknown {
  return object[key];
}

/** An absent key, `null` and a value of another type all read as undefined; rules report the latter themselves. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' ? value : undefined;
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  return isJsonObject(value) ? value : undefined;
}

export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isJsonObject);
}

/** Discord treats `null` as absent nearly everywhere. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** True only for `true` itself. */
export function isSet(object: JsonObject, key: string): boolean {
  return object[key] === true;
}

/** Discord counts milliseconds from the first of January 2015 (developers/reference, "Snowflakes"). */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** The low 22 bits: worker, process and increment. */
const LOW_BITS = 22n;

export interface Snowflakes {
  /** A new id, carrying the time `at` (milliseconds since 1970; now, if not given). */
  readonly next: (at?: number) => string;
}

/**
 * Ids as Discord gives them: 18 or 19 digits with a true time in them. discord.js groups rate limits by
 * `\d{17,19}`, and takes ages and shards from the upper bits.
 */
export function createSnowflakes(): Snowflakes {
  let given = 0n;
  return {
    next(at = Date.now()): string {
      given = (given + 1n) % (1n << LOW_BITS);
      return (((BigInt(Math.trunc(at)) - DISCORD_EPOCH) << LOW_BITS) | given).toString();
    },
  };
}

/** The time an id carries, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> LOW_BITS) + DISCORD_EPOCH);
}

/** Which of `count` shards a server belongs to (developers/events/gateway, "Sharding"). */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> LOW_BITS) % BigInt(count));
}

/** Discord's answer when it does not do what was asked: an HTTP status and a JSON body with a code. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  /** Discord's JSON error code; 0 for general errors (developers/topics/opcodes-and-status-codes). */
  readonly code: number;
  readonly message: string;
  /** For 50035: what is wrong, nested by the path of the field. */
  readonly errors?: JsonObject;
}

/** Each refusal by its code, with the HTTP status and the words Discord sends with it (same page). */
const REFUSALS = {
  0: [500, '500: Internal Server Error'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20012: [403, 'You are not authorized to perform this action on this application'],
  30034: [400, 'Max number of daily application command creates has been reached (200)'],
  40094: [400, 'This interaction has hit the maximum number of follow-up messages'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50021: [403, 'Cannot execute action on a system message'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  200000: [400, 'Message was blocked by automatic moderation'],
  240000: [400, 'Message blocked by harmful links filter'],
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export function refuse(code: RefusalCode): Refusal {
  const [status, message] = REFUSALS[code];
  return { kind: 'refusal', status, code, message };
}

/** 50035, with every problem at its path. */
export function refuseForm(errors: JsonObject): Refusal {
  return { ...refuse(50035), errors };
}

/** Discord's answers that carry no code of their own: 401, 404 for a route, 405, 413 and the like. */
export function refuseStatus(status: number, words: string): Refusal {
  return { kind: 'refusal', status, code: 0, message: `${status}: ${words}` };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

export function refusalBody(refusal: Refusal): JsonObject {
  return {
    message: refusal.message,
    code: refusal.code,
    ...(refusal.errors && { errors: refusal.errors }),
  };
}
