import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { applicationFlags } from '../payloads/interaction.ts';
import { userPayload } from '../payloads/user.ts';
import { isJsonObject, type JsonObject, listAt, numberAt, objectAt, shardOf, textAt } from '../values.ts';
import { Intent, KNOWN_INTENTS, PRIVILEGED_INTENTS } from '../world/permissions.ts';
import type { Guild, User, World } from '../world/world.ts';
import { CloseCode } from './faults.ts';
import { closeSocket, invalidate, type Line, sendTo } from './line.ts';
import { createSession, guildCreated, type Session } from './session.ts';

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
  const spoilt = line.faults.openingCloses.shift();
  if (spoilt !== undefined) {
    closeSocket(line, socket, spoilt);
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
  if (session !== undefined && faults.lostShards.has(session.shard[0])) return CloseCode.UnknownError;
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

/** Op 2: a new session, or the close code that says why not. */
function identify(line: Line, socket: WebSocket, data: JsonObject): number | undefined {
  const { faults, log } = line;
  const shard = readShard(data);
  const intents = readIntents(data);
  const forced = faults.identifyCloses.shift();
  if (forced !== undefined) return forced;
  if (shard !== undefined && faults.lostShards.has(shard[0])) return CloseCode.UnknownError;
  if (textAt(data, 'token') !== line.token) return CloseCode.AuthenticationFailed;
  if (!objectAt(data, 'properties')) return CloseCode.DecodeError;
  if (!shard) return CloseCode.InvalidShard;
  if (intents === undefined) return CloseCode.InvalidIntents;
  const { privilegedIntents } = line.world.settings.application;
  if ((intents & PRIVILEGED_INTENTS & ~privilegedIntents) !== 0) return CloseCode.DisallowedIntents;

  if (line.world.sessionStarts.left <= 0) {
    line.sessions.clear();
    return CloseCode.AuthenticationFailed;
  }
  const isSpoilt = faults.invalidSessions > 0;
  if (isSpoilt) faults.invalidSessions -= 1;
  const isTooSoon = identifiedLately(line, shard[0]);
  log.identifies.push({ intents, shard, at: Date.now() });
  if (isSpoilt || isTooSoon) {
    invalidate(socket);
    return undefined;
  }
  line.world.sessionStarts.left -= 1;
  const session = createSession({ id: line.world.snowflakes.next(), intents, shard, socket });
  line.sessions.set(session.id, session);
  void greet(line, session);
  return undefined;
}

function readIntents(data: JsonObject): number | undefined {
  const intents = numberAt(data, 'intents');
  if (intents === undefined || !Number.isInteger(intents) || intents < 0) return undefined;
  return (intents & ~KNOWN_INTENTS) === 0 ? intents : undefined;
}

function readShard(data: JsonObject): readonly [number, number] | undefined {
  const [number = 0, count = 1] = listAt(data, 'shard');
  if (typeof number !== 'number' || typeof count !== 'number') return undefined;
  return number >= 0 && number < count ? [number, count] : undefined;
}

function identifiedLately({ log, world }: Line, shard: number): boolean {
  const { identifyWindowMs, maxConcurrency } = world.settings;
  const inBucket = log.identifies.filter(
    (earlier) => earlier.shard[0] % maxConcurrency === shard % maxConcurrency,
  );
  return inBucket.some(({ at }) => Date.now() - at < identifyWindowMs);
}

async function greet({ world, faults, sessions }: Line, session: Session): Promise<void> {
  const bot = world.users.get(world.application.botId);
  await world.happenings.waitFor(() => !faults.readyHeld, READY_HELD_AT_MOST);
  if (!bot || sessions.get(session.id) !== session) return;
  session.dispatch('READY', readyPayload(world, bot, session));
  if ((session.intents & Intent.Guilds) === 0) return;
  for (const guild of guildsOf(world, session)) {
    if (faults.unavailableGuilds.has(guild.id)) continue;
    const { name, data } = guildCreated(world, guild);
    session.dispatch(name, data(session.intents));
  }
  world.happenings.changed();
}

/** Nobody holds READY back for longer than a test runs. */
const READY_HELD_AT_MOST = 10 * 60_000;

/** The first event of a session: who the bot is and in which servers, all of them still to come. */
function readyPayload(world: World, bot: User, session: Session) {
  return {
    v: 10,
    user: { ...userPayload(bot), verified: true, mfa_enabled: true, email: null },
    guilds: guildsOf(world, session).map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: world.gatewayUrl(),
    shard: [session.shard[0], session.shard[1]],
    application: {
      id: world.application.id,
      flags: applicationFlags(world),
      flags_new: applicationFlags(world).toString(),
    },
  } satisfies GatewayReadyDispatchData;
}

/** The servers that the bot is in and that belong to the session's shard. */
function guildsOf({ guilds, application }: World, { shard: [number, count] }: Session): readonly Guild[] {
  return [...guilds.values()].filter(
    ({ id, members }) => members.has(application.botId) && shardOf(id, count) === number,
  );
}
