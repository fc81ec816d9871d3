import type { JsonObject } from './json-object.ts';

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
