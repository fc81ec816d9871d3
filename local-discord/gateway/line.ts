import type { Server } from 'node:http';
import type { WebSocket } from 'ws';
import type { JsonObject } from '../values.ts';
import type { World } from '../world/world.ts';
import { endsSession, type GatewayFaults, type MutableGatewayLog, reasonOf } from './faults.ts';
import type { Session } from './session.ts';

/** One gateway with everything it keeps. */
export interface Line extends GatewayPlace {
  readonly sessions: Map<string, Session>;
  readonly log: MutableGatewayLog;
  readonly faults: GatewayFaults;
}

export interface GatewayPlace {
  readonly world: World;
  readonly server: Server;
  readonly token: string;
}

/** Ends a connection as Discord does, with the code's own words. */
export function closeSocket({ sessions, log, world }: Line, socket: WebSocket, code: number): void {
  for (const session of [...sessions.values()]) {
    if (!session.isOn(socket)) continue;
    session.leave();
    if (endsSession(code)) sessions.delete(session.id);
  }
  log.closes.push({ code, by: 'discord' });
  socket.close(code, reasonOf(code));
  world.happenings.changed();
}

/** Op 9: this session is not, or no longer, a session. */
export function invalidate(socket: WebSocket): void {
  sendTo(socket, { op: 9, d: false });
}

export function sendTo(socket: WebSocket, payload: JsonObject): void {
  socket.send(JSON.stringify({ t: null, s: null, ...payload }));
}
