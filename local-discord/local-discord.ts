/**
 * A Discord on this machine: REST and gateway on loopback, for a bot that uses the real discord.js. It answers
 * and refuses as Discord does, as far as its documents and public issues tell (`rules/`, each with its source),
 * breaks as Discord may (`gateway`, `faults`, `limits`), and has people who use the bot and see what they would
 * see (`person/`). It knows nothing of the bot's own rooms.
 *
 * Deliberately absent: compression and voice at the gateway, polls and stickers, options
 * and selects that take people, channels or roles, webhooks other than those of interactions, and Discord's own
 * rate limits, which it does not tell beforehand (`limits` sets some where a test is about them).
 */

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { createPerson } from './person/create-person.ts';
import { type Flood, type FloodOptions, flood } from './person/flood.ts';
import type { Person } from './person/person.ts';
import type { SeenMessage } from './person/seen.ts';
import { toSeenMessage } from './person/to-seen.ts';
import { type ChannelHandle, type GuildHandle, openPlaces, type Places } from './places.ts';
import { createFaults, type Faults } from './rest/fault.ts';
import { createOAuth, type OAuth } from './rest/oauth.ts';
import {
  createRateLimits,
  createRequestLog,
  type LoggedRequest,
  type RateLimits,
  type RequestLog,
} from './rest/rate-limits.ts';
import { createRestServer } from './rest/rest-server.ts';
import { readDiscordDocument } from './rules/discord-document.ts';
import type { LocalDiscordOptions } from './settings.ts';
import { createWorld } from './world/create-world.ts';
import type { World } from './world/world.ts';
import { redeliver, unfurl } from './world/write-message.ts';

export interface LocalDiscord extends Places {
  /** For discord.js' `rest.api`; no version in it. */
  readonly api: string;
  /** The bot token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  /** The owner of the application, who is also the owner of the first server. */
  readonly owner: Person;
  /** The server the bot is in from the start, and its first channel. */
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly gateway: Gateway;
  readonly faults: Pick<Faults, 'inject'>;
  readonly limits: Omit<RateLimits, 'ask'>;
  /** Where people sign in to other sites with their account. */
  readonly oauth: Omit<OAuth, 'answer'>;
  /** Every REST request so far, with its body and the answer. */
  readonly requests: () => readonly LoggedRequest[];
  /** What everybody sees in a channel, in order. */
  readonly messages: (channel?: { readonly id: string }) => readonly SeenMessage[];
  /** What is registered, everywhere or for one server, as Discord gives it back. */
  readonly commands: (guild?: { readonly id: string }) => readonly { readonly [key: string]: unknown }[];
  /** Delivers a message that was written before once more, as after a resume that begins too early. */
  readonly redeliver: (message: { readonly id: string }) => void;
  /** Puts the preview of a link under a message, some moments after it was written. */
  readonly unfurls: (message: { readonly id: string }) => void;
  /** Whether request bodies are checked against Discord's own document as well. */
  readonly checksDocument: boolean;
  /**
   * Gives the first value of `look` that is neither undefined nor false, looking now, after every change here and,
   * since it may look at something outside, every few milliseconds; throws, with `what` in its message, when
   * `within` milliseconds (5,000) have passed without one.
   */
  readonly waitFor: <T>(look: () => T | undefined | false, wait?: Wait) => Promise<T>;
  /** Calls `listener` after every change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** A crowd that types `/ask` in the first channel at the same moment. */
  readonly flood: (options: Omit<FloodOptions, 'channel'>) => Flood;
  /** Forgets requests, messages and answered interactions, so that a long run does not fill the memory. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

interface Wait {
  readonly within?: number;
  readonly what?: string;
}

/** Opens it on 127.0.0.1, with one server that the bot is in and one channel. */
export async function openLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const wires: Wires = { port: 0, publish: () => undefined };
  const world = createWorld(options, {
    gatewayUrl: () => `ws://127.0.0.1:${wires.port}/gateway`,
    fileUrl: (id, name) => `http://127.0.0.1:${wires.port}/attachments/${id}/${encodeURIComponent(name)}`,
    publish: (event) => wires.publish(event),
  });
  const token = options.token ?? newToken(world.application.botId);
  const [faults, limits, log] = [createFaults(), createRateLimits(), createRequestLog()];
  const document = await readDiscordDocument(options.openapi, options.note ?? toStandardError);
  const oauth = createOAuth(world);
  const server = createRestServer({ world, token, faults, limits, log, oauth, document });
  const { gateway, publish, end } = openGateway({ world, server, token });
  wires.publish = publish;
  wires.port = await listen(server, options.port ?? 0);

  const first = openFirstServer(world);
  return {
    ...first,
    ...views(world, log),
    api: `http://127.0.0.1:${wires.port}/api`,
    token,
    redeliver: ({ id }) => redeliver(world, id),
    unfurls: ({ id }) => unfurl(world, id),
    applicationId: world.application.id,
    botId: world.application.botId,
    gateway,
    flood: (options) =>
      flood(world, (name) => first.member({ name }), { ...options, channel: first.channel }),
    faults,
    limits,
    oauth,
    checksDocument: document !== undefined,
    async close() {
      world.happenings.close();
      end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Known only when the server listens, and needed by what is built before. */
interface Wires {
  port: number;
  publish: World['publish'];
}

function openFirstServer(world: World): Places & Pick<LocalDiscord, 'guild' | 'channel' | 'owner'> {
  const places = openPlaces(world);
  const guild = places.addGuild({ name: 'The reading room' });
  const channel = places.addChannel({ name: 'general' });
  const owner = world.users.get(world.application.ownerId);
  if (!owner) throw new Error('the application has no owner');
  return { ...places, guild, channel, owner: createPerson(world, owner, guild.id) };
}

function views(world: World, log: RequestLog) {
  return {
    requests: log.all,
    messages: (where?: { readonly id: string }) => publicMessages(world, where?.id),
    commands: (where?: { readonly id: string }) =>
      world.commands.list(where?.id).map(({ payload }) => payload),
    waitFor: async <T>(
      look: () => T | undefined | false,
      { within = 5_000, what }: Wait = {},
    ): Promise<T> => {
      const again = setInterval(world.happenings.changed, LOOK_AGAIN_MS);
      const found = await world.happenings.waitFor(look, within).finally(() => clearInterval(again));
      if (found !== undefined) return found;
      throw new Error(`waited ${within} ms in vain for ${what ?? look.toString()}`);
    },
    onChange: world.happenings.onChange,
    forget() {
      log.forget();
      world.messages.clear();
      world.files.clear();
      for (const { token, answer } of [...world.interactions.values()]) {
        if (answer) world.interactions.delete(token);
      }
    },
  };
}

/** Short beside everything that is waited for, and long beside the time a look takes. */
const LOOK_AGAIN_MS = 10;

/** In the first channel, if no other is named. */
function publicMessages(world: World, channelId = [...world.channels.keys()][0]): readonly SeenMessage[] {
  return [...world.messages.values()]
    .filter((message) => message.channelId === channelId && message.onlyFor === undefined)
    .map((message) => toSeenMessage(world, message));
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Of the usual form: the bot's id, a time and a secret, each in base64. */
function newToken(botId: string): string {
  const part = (text: string | Buffer) => Buffer.from(text).toString('base64url');
  return [part(botId), part(randomBytes(4)), part(randomBytes(28))].join('.');
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
