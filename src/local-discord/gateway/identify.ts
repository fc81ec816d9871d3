import type { WebSocket } from 'ws';
import { type JsonObject, listAt, numberAt, objectAt, textAt } from '../json-object.ts';
import { Intent, KNOWN_INTENTS, PRIVILEGED_INTENTS } from '../world/content-intent.ts';
import { CloseCode } from './close-codes.ts';
import { guildCreated } from './guild-created.ts';
import { invalidate, type Line } from './line.ts';
import { guildsOf, readyPayload } from './ready-payload.ts';
import { createSession, type Session } from './session.ts';

/** Op 2: a new session, or the close code that says why not. */
export function identify(line: Line, socket: WebSocket, data: JsonObject): number | undefined {
  const { faults, log } = line;
  const shard = readShard(data);
  const intents = readIntents(data);
  const forced = faults.identifyCloses.shift();
  if (forced !== undefined) return forced;
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
