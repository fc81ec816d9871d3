import { type WebSocket, WebSocketServer } from 'ws';
import { shardOf } from '../values.ts';
import { Intent } from '../world/permissions.ts';
import type { WorldEvent } from '../world/world.ts';
import { CloseCode, createGatewayFaults, createGatewayLog, type GatewayLog } from './faults.ts';
import { closeSocket, type GatewayPlace, type Line } from './line.ts';
import { receive } from './receive.ts';
import { guildCreated, type Session } from './session.ts';

/** The gateway: who is connected, and the switches that break the connection. */
export interface Gateway {
  readonly log: GatewayLog;
  /** Sessions that have a socket now. */
  readonly connected: () => number;
  /** Cuts the sockets without a word; the sessions stay and can be resumed. */
  readonly drop: () => void;
  /** Closes every socket with this code; codes that end a session end it. */
  readonly close: (code: number) => void;
  /** Op 7: asks every client to reconnect and resume. */
  readonly askToReconnect: () => void;
  /** Op 9 to every client, and the end of the sessions unless they may be resumed. */
  readonly invalidateSessions: (may?: { readonly resume: boolean }) => void;
  /** From now on no heartbeat is acknowledged, until the returned function is called. */
  readonly withholdAcks: () => () => void;
  /** From now on READY waits, until the returned function is called. */
  readonly holdReady: () => () => void;
  /** Turns away the next connections before anything is said. */
  readonly refuseConnections: (count: number) => void;
  /** Answers the next handshakes with an HTTP status in the place of an upgrade, as in an outage: 502, 520. */
  readonly answerHandshakes: (fault: { readonly status: number; readonly count: number }) => void;
  /** Closes the next connections with this code before anything is said. */
  readonly closeConnections: (fault: { readonly code: number; readonly count: number }) => void;
  /** Closes the next IDENTIFY with this code: 4004 a wrong token, 4014 a switch that is off. */
  readonly closeNextIdentify: (code: number) => void;
  /** Answers the next IDENTIFYs and RESUMEs with op 9. */
  readonly invalidateNext: (count: number) => void;
  /** The server is unavailable (an outage of Discord's), until the returned function is called. */
  readonly loseGuild: (guild: { readonly id: string }) => () => void;
  /** The connection of one shard is closed, and each that takes its place, until the returned function is called. */
  readonly loseShard: (shard: number) => () => void;
  /** Any dispatch whatever, also one that Discord would never send. */
  readonly send: (name: string, data: unknown) => void;
}

export interface OpenGateway {
  readonly gateway: Gateway;
  readonly publish: (event: WorldEvent) => void;
  readonly end: () => void;
}

/** Opens the gateway on the sockets that ask the server for an upgrade to `/gateway`. */
export function openGateway(place: GatewayPlace): OpenGateway {
  const { world, server } = place;
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const log = createGatewayLog();
  const faults = createGatewayFaults();
  const line: Line = { ...place, sessions, log, faults };

  server.on('upgrade', (request, socket, head) => {
    if (faults.refusedConnections > 0 || !request.url?.startsWith('/gateway')) {
      faults.refusedConnections = Math.max(0, faults.refusedConnections - 1);
      socket.destroy();
      world.happenings.changed();
      return;
    }
    const status = faults.handshakeStatuses.shift();
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} Local Discord\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      world.happenings.changed();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => receive(line, opened, request.url ?? ''));
  });

  return {
    gateway: { log, connected: () => connectedTo(sessions).length, ...switches(line, sockets) },
    publish: (event) => publish(line, event),
    end() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function switches(line: Line, sockets: WebSocketServer): Omit<Gateway, 'log' | 'connected'> {
  const { faults, sessions, world } = line;
  const eachSocket = (act: (socket: WebSocket) => void) => {
    for (const socket of [...sockets.clients]) act(socket);
  };
  return {
    drop: () => eachSocket((socket) => socket.terminate()),
    close: (code) => eachSocket((socket) => closeSocket(line, socket, code)),
    askToReconnect: () => eachSocket((socket) => socket.send(JSON.stringify({ op: 7, d: null }))),
    invalidateSessions({ resume } = { resume: false }) {
      // Either way the connection belongs to no session any more; a client may resume on the same one.
      for (const session of sessions.values()) session.leave();
      if (!resume) sessions.clear();
      eachSocket((socket) => socket.send(JSON.stringify({ op: 9, d: resume })));
    },
    withholdAcks() {
      faults.withholdsAcks = true;
      return () => {
        faults.withholdsAcks = false;
      };
    },
    holdReady() {
      faults.readyHeld = true;
      return () => {
        faults.readyHeld = false;
        world.happenings.changed();
      };
    },
    refuseConnections(count) {
      faults.refusedConnections += count;
    },
    answerHandshakes: ({ status, count }) => faults.handshakeStatuses.push(...times(status, count)),
    closeConnections: ({ code, count }) => faults.openingCloses.push(...times(code, count)),
    closeNextIdentify: (code) => faults.identifyCloses.push(code),
    invalidateNext(count) {
      faults.invalidSessions += count;
    },
    loseGuild: ({ id }) => loseGuild(line, id),
    loseShard: (shard) => loseShard(line, shard),
    send(name, data) {
      for (const session of sessions.values()) session.dispatch(name, data);
    },
  };
}

function times(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, () => value);
}

/** Of a server that the bot is not in it hears nothing but what people there ask of it. */
function publish({ sessions, world }: Line, event: WorldEvent): void {
  const guild = world.guilds.get(event.guildId ?? '');
  if (event.intent !== 0 && guild !== undefined && !guild.members.has(world.application.botId)) return;
  for (const session of sessions.values()) {
    const [number, count] = session.shard;
    const shard = event.guildId === undefined ? 0 : shardOf(event.guildId, count);
    const isWanted = event.intent === 0 || (session.intents & event.intent) !== 0;
    if (shard === number && isWanted) session.dispatch(event.name, event.data(session.intents));
  }
}

function loseShard(line: Line, shard: number): () => void {
  line.faults.lostShards.add(shard);
  for (const session of [...line.sessions.values()]) {
    const socket = session.shard[0] === shard ? session.socket() : undefined;
    if (socket !== undefined) closeSocket(line, socket, CloseCode.UnknownError);
  }
  return () => void line.faults.lostShards.delete(shard);
}

function loseGuild(line: Line, id: string): () => void {
  const { world, faults } = line;
  faults.unavailableGuilds.add(id);
  publish(line, {
    name: 'GUILD_DELETE',
    intent: Intent.Guilds,
    guildId: id,
    data: () => ({ id, unavailable: true }),
  });
  return () => {
    faults.unavailableGuilds.delete(id);
    const guild = world.guilds.get(id);
    if (guild) publish(line, guildCreated(world, guild));
  };
}

function connectedTo(sessions: ReadonlyMap<string, Session>): readonly Session[] {
  return [...sessions.values()].filter((session) => session.socket() !== undefined);
}
