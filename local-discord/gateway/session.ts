import type { WebSocket } from 'ws';
import { guildCreatePayload } from '../payloads/guild.ts';
import { Intent } from '../world/permissions.ts';
import type { Guild, World, WorldEvent } from '../world/world.ts';

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** The shard's number and how many there are. */
  readonly shard: readonly [number, number];
  /** Sends an event, or keeps it for a RESUME while no socket is there. */
  readonly dispatch: (name: string, data: unknown) => void;
  /** Takes over a new socket and sends it all events after `sequence`; false if these are not kept any more. */
  readonly resume: (socket: WebSocket, sequence: number) => boolean;
  readonly isOn: (socket: WebSocket) => boolean;
  /** The socket is gone; the session is not. */
  readonly leave: () => void;
  readonly socket: () => WebSocket | undefined;
}

/** How many events are kept for a RESUME. Discord keeps a few minutes' worth; this is plenty for both. */
const EVENTS_KEPT = 2_000;

export interface NewSession {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly socket: WebSocket;
}

export function createSession({ id, intents, shard, socket }: NewSession): Session {
  let current: WebSocket | undefined = socket;
  let sequence = 0;
  let kept: { readonly sequence: number; readonly text: string }[] = [];

  return {
    id,
    intents,
    shard,
    dispatch(name, data) {
      sequence += 1;
      const text = JSON.stringify({ op: 0, t: name, s: sequence, d: data });
      kept.push({ sequence, text });
      if (kept.length > EVENTS_KEPT * 2) kept = kept.slice(-EVENTS_KEPT);
      current?.send(text);
    },
    resume(next, since) {
      const oldest = kept[0]?.sequence ?? sequence + 1;
      if (since > sequence || since < oldest - 1) return false;
      current = next;
      for (const event of kept) if (event.sequence > since) next.send(event.text);
      return true;
    },
    isOn: (one) => one === current,
    leave() {
      current = undefined;
    },
    socket: () => current,
  };
}

/** The event that tells of a server and everything in it. */
export function guildCreated(world: World, guild: Guild): WorldEvent {
  return {
    name: 'GUILD_CREATE',
    intent: Intent.Guilds,
    guildId: guild.id,
    data: () => ({ ...guildCreatePayload(world, guild) }),
  };
}
