import type { Refusal } from '../refusal.ts';
import { refusalBody } from '../refusal.ts';
import type { Reply } from './call.ts';

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
