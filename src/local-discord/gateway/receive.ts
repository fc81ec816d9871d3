import type { RawData, WebSocket } from 'ws';
import { isJsonObject, type JsonObject, numberAt, objectAt, textAt } from '../json-object.ts';
import { CloseCode } from './close-codes.ts';
import { identify } from './identify.ts';
import { closeSocket, invalidate, type Line, sendTo } from './line.ts';

/** developers/events/gateway, "Rate Limiting": 120 events in 60 seconds for each connection, at most 4,096 bytes each. */
const EVENTS_A_MINUTE = 120;
const EVENT_BYTES = 4_096;

/** Serves one connection, from HELLO to its end. */
export function receive(line: Line, socket: WebSocket, url: string): void {
  const { world } = line;
  const sentAt: number[] = [];
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => leave(line, socket, code));
  socket.on('message', (raw: RawData) => {
    const now = Date.now();
    sentAt.push(now);
    const isTooMuch = sentAt.length > EVENTS_A_MINUTE && now - (sentAt.shift() ?? 0) < 60_000;
    const close = isTooMuch ? CloseCode.RateLimited : handle(line, socket, raw.toString());
    if (close !== undefined) closeSocket(line, socket, close);
    world.happenings.changed();
  });
  if (new URL(url, 'ws://local').searchParams.get('v') !== '10') {
    closeSocket(line, socket, CloseCode.InvalidVersion);
    return;
  }
  sendTo(socket, { op: 10, d: { heartbeat_interval: world.settings.heartbeatMs, _trace: ['local'] } });
}

/** The other side is gone. One that leaves with 1000 or 1001 ends its session (developers/events/gateway). */
function leave({ world, sessions, log }: Line, socket: WebSocket, code: number): void {
  const own = [...sessions.values()].find((session) => session.isOn(socket));
  if (own) {
    own.leave();
    log.closes.push({ code, by: 'bot' });
    if (code === 1000 || code === 1001) sessions.delete(own.id);
  }
  world.happenings.changed();
}

/** Does what the payload says; gives a code if the connection is to be closed for it. */
function handle(line: Line, socket: WebSocket, text: string): number | undefined {
  const { sessions, log, faults } = line;
  const payload = parse(text);
  if (!payload || Buffer.byteLength(text) > EVENT_BYTES) return CloseCode.DecodeError;
  const op = numberAt(payload, 'op');
  const data = objectAt(payload, 'd') ?? {};
  const isKnown = [...sessions.values()].some((session) => session.isOn(socket));
  if (op === 1) {
    log.heartbeats += 1;
    if (!faults.withholdsAcks) sendTo(socket, { op: 11 });
    return undefined;
  }
  if (op === 2 || op === 6) {
    if (isKnown) return CloseCode.AlreadyAuthenticated;
    return op === 2 ? identify(line, socket, data) : resume(line, socket, data);
  }
  // Voice (4), members (8) and sounds (31): none of it is here, and a client need not be told.
  if (op !== 3 && op !== 4 && op !== 8 && op !== 31) return CloseCode.UnknownOpcode;
  if (!isKnown) return CloseCode.NotAuthenticated;
  if (op === 3) log.presences.push(data);
  return undefined;
}

function resume(line: Line, socket: WebSocket, data: JsonObject): number | undefined {
  const { sessions, log, faults, token } = line;
  if (textAt(data, 'token') !== token) return CloseCode.AuthenticationFailed;
  const session = sessions.get(textAt(data, 'session_id') ?? '');
  const isSpoilt = faults.invalidSessions > 0;
  if (isSpoilt) faults.invalidSessions -= 1;
  if (isSpoilt || !session?.resume(socket, numberAt(data, 'seq') ?? -1)) {
    invalidate(socket);
    return undefined;
  }
  log.resumes += 1;
  session.dispatch('RESUMED', { _trace: ['local'] });
  return undefined;
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
