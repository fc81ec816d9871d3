import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Sent } from './sent.ts';

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
