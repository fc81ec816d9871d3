/** Room 4, the door to Discord: the only room that knows discord.js. Opens it and keeps it open. */

import { setTimeout as wait } from 'node:timers/promises';
import { ChannelType, type Client, Events, GatewayDispatchEvents, Routes, Status } from 'discord.js';
import type { Asker } from '../access.ts';
import type { Command, MessageCommand, StepDefinition } from '../command.ts';
import type { Importer } from '../importing/open-importer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Library } from '../library/library.ts';
import type { Snapshot } from '../library/outcome.ts';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import type { Log } from '../log.ts';
import type { Missed } from '../missed/missed.ts';
import type { Reply } from '../replies/reply.ts';
import type { Shelves } from '../shelves/shelves.ts';
import type { Turns } from '../turns.ts';
import { answerEdit } from './answer-edit.ts';
import { answerInteraction } from './answer-interaction.ts';
import { answerMessage } from './answer-message.ts';
import { createClient, type LastingClient } from './client.ts';
import { connect, type FatalEnd, REFUSED_TOKEN } from './connection.ts';
import { createDesk, type Desk, type Paces } from './desk.ts';
import { createDiscordClock } from './discord-clock.ts';
import { toFields } from './fields.ts';
import { findAsker } from './find-asker.ts';
import { createHome, type Home } from './home.ts';
import { readInstalls, toMenuJson } from './menu.ts';
import { createMenuKeeper, type MenuKeeper, registerCommands } from './menu-keeper.ts';
import type { ModeratorRule } from './moderators.ts';
import { findOwners, type Owners } from './owners.ts';
import { createDirectChannels } from './recent.ts';
import { report, watchStalls } from './report.ts';
import { sendInParts } from './send.ts';
import { createWork, type Work } from './work.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Another address for Discord's REST interface; undefined for Discord itself. */
  readonly api: string | undefined;
  readonly library: Library;
  readonly importer: Importer;
  readonly missed: Missed;
  /** What each server has set of what it shows; absent: everything, and what is set is not kept. */
  readonly shelves?: Shelves;
  readonly createMenu: (knowledge: Knowledge) => readonly Command[];
  readonly messageMenu: readonly MessageCommand[];
  /** What buttons, lists and forms lead to. */
  readonly steps: readonly StepDefinition[];
  /** From the settings; undefined where they name none. */
  readonly homeServer: string | undefined;
  /** What holds where the settings name no home; absent: what is chosen holds for this process alone. */
  readonly home?: Home;
  readonly moderators: readonly string[];
  /** What is spoken to those whose language is not known, or not spoken. */
  readonly locale: Locale;
  readonly log: Log;
  readonly paces?: Paces;
  /** In milliseconds: after so long whoever waits for a reply is asked for patience. */
  readonly slowMs?: number;
}

export interface DiscordDoor {
  /** Resolves when the first shard has come to answer; never, when the bot ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the bot cannot go on; never rejects. The door is still to be closed then. */
  readonly ended: Promise<FatalEnd>;
  /** Whether questions are being answered now, in every server. discord.js's own `isReady()` stays true after the end. */
  readonly isReady: () => boolean;
  /** The connections among which the servers are divided; none before Discord has said how many. */
  readonly shards: () => readonly Shard[];
  /** How many servers the bot is in, as far as its shards have said. */
  readonly servers: () => number;
  /** To be called when the knowledge was reloaded by other means than a command; otherwise the next question does it. */
  readonly refreshMenu: () => void;
  /** Posts into a channel, pinging nobody; a failure is logged. Never rejects. */
  readonly tell: (channel: string, reply: Reply) => Promise<'sent' | 'failed'>;
  /**
   * What somebody may do who has signed in elsewhere, by the rule of the commands, asked of Discord anew. Rejects when
   * Discord does not say.
   */
  readonly findAsker: (user: { readonly userId: string; readonly name: string }) => Promise<Asker>;
  /** For other doors to stand in line behind what Discord asks. */
  readonly turns: Turns;
  /** The server whose moderators tend the knowledge; undefined before there is one. */
  readonly home: () => string | undefined;
  /** Undefined before Discord has told it. */
  readonly applicationId: () => string | undefined;
  /** Finishes what is being answered, within eight seconds, and leaves. Never rejects. */
  readonly close: () => Promise<void>;
}

export interface Shard {
  readonly id: number;
  /** Whether what is asked in its servers arrives. */
  readonly isReady: boolean;
}

/** Returns at once; `ready` and `ended` tell what comes of it. */
export function openDiscord(options: DiscordOptions): DiscordDoor {
  const { token, api, library, homeServer, home = createHome(), log } = options;
  const closing = new AbortController();
  const work = createWork();
  const ready = createPromise<void>();
  const ended = createPromise<FatalEnd>();
  const clock = createDiscordClock();
  const client = createClient(api, () => ended.resolve(REFUSED_TOKEN), clock);
  report(client, log, ended.resolve);
  watchStalls({ log, signal: closing.signal });
  let owners: Owners | undefined;
  const findRule = () => toRule(options, home, owners);
  const isClosing = () => closing.signal.aborted;
  const desk = createDesk({ ...options, clock, findRule, isClosing });
  const seesAll = () => isConnected(client);
  const keeper = createMenuKeeper({ current: library.current, register: registerMenu(client, options), log });

  client.once(Events.ClientReady, async (readyClient) => {
    if (homeServer === undefined)
      owners = findOwners({ client: readyClient, home, log, signal: closing.signal, seesAll });
    // Whose server it is, is known before anybody sees a command, or who may use it would change a moment later.
    if (home.server() === undefined) await owners?.asked;
    // discord.js hands on what came before this moment only once the process has something to do; this request is it.
    await keeper.refresh();
    log.info({ event: 'ready', shards: client.ws.shards.size, servers: readyClient.guilds.cache.size });
    ready.resolve();
  });
  listen(client, desk, work, keeper);
  connect({ client, token, log, signal: closing.signal }).then((end) => end && ended.resolve(end));

  return {
    ready: ready.promise,
    ended: ended.promise,
    isReady: () => seesAll() && !isClosing(),
    shards: () => listShards(client),
    servers: () => client.guilds.cache.size,
    refreshMenu: () => void keeper.refresh(),
    findAsker: (user) => findAsker(client, findRule(), user),
    turns: desk.turns,
    home: () => homeServer ?? home.server(),
    applicationId: () => client.application?.id,
    tell: (channel, reply) => tellChannel({ client, log }, channel, reply),
    close: async () => {
      closing.abort();
      await work.finish(LONGEST_FINISH);
      await leave(client);
    },
  };
}

/** Who may tend the knowledge, as far as it is known by now. */
function toRule(
  { homeServer, moderators }: DiscordOptions,
  home: Home,
  owners: Owners | undefined,
): ModeratorRule {
  return { homeServer, pinned: home.server(), moderators, owners: owners?.list() ?? [] };
}

/** In milliseconds: supervisors kill after ten seconds. */
const LONGEST_FINISH = 8_000;

function registerMenu(
  client: Client,
  { createMenu, messageMenu }: Pick<DiscordOptions, 'createMenu' | 'messageMenu'>,
): (snapshot: Snapshot) => Promise<boolean> {
  return async ({ knowledge }) => {
    // A command for people's own accounts means nothing to an application that nobody may add there.
    const installs = readInstalls(toFields(await client.rest.get(Routes.currentApplication())));
    const menu = toMenuJson(createMenu(knowledge), messageMenu, installs);
    return registerCommands(client.rest, client.application?.id ?? '', menu);
  };
}

function listen(client: Client, desk: Desk, work: Work, keeper: MenuKeeper): void {
  const direct = createDirectChannels((channel) => client.channels.cache.delete(channel));
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.guildId === null && interaction.channelId !== null) direct.use(interaction.channelId);
    work.add(answerInteraction(interaction, desk).then(keeper.refresh));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, nameDirectChannel);
  client.on(Events.MessageCreate, (message) => {
    if (message.guildId === null) direct.use(message.channelId);
    work.add(answerMessage(message, desk));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    work.add(answerEdit(message, desk));
  });
}

/**
 * discord.js drops a message of a direct channel that it does not know unless the event says what kind of channel that
 * is, which discord-api-types calls optional (discord.js#11486). What has no server is a direct message; the event is
 * handed on before discord.js looks at it.
 */
function nameDirectChannel(event: { guild_id?: unknown; channel_type?: unknown } | null): void {
  if (event !== null && (event.guild_id ?? undefined) === undefined) event.channel_type ??= ChannelType.DM;
}

/**
 * Leaving takes a few milliseconds, but discord.js never comes to an end of it when Discord has not yet said READY (it
 * reconnects instead, measured with @discordjs/ws 1.2.3); the end of the process then cuts the connection.
 */
async function leave(client: LastingClient): Promise<void> {
  // It also says it is reconnecting, or breaks off a try, when it is being closed, which would be read as a fault.
  client.removeAllListeners(Events.ShardReconnecting).removeAllListeners(Events.ShardError);
  await Promise.race([client.leave(), wait(1_000, undefined, { ref: false })]);
}

function listShards({ token, ws: { shards } }: Client): readonly Shard[] {
  return shards.map(({ id, status }) => ({ id, isReady: token !== null && status === Status.Ready }));
}

function isConnected(client: Client): boolean {
  const shards = listShards(client);
  return shards.length > 0 && shards.every(({ isReady }) => isReady);
}

function createPromise<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((give) => {
    resolve = give;
  });
  return { promise, resolve: (value) => resolve(value) };
}

/** Posts a reply into a channel that nobody asked in. Never rejects. */
async function tellChannel(
  { client, log }: { readonly client: Client; readonly log: Log },
  id: string,
  reply: Reply,
): Promise<'sent' | 'failed'> {
  try {
    const channel = await client.channels.fetch(id);
    if (channel?.isSendable() !== true) throw new Error('no channel that the bot can write in');
    const place = { kind: 'message', asker: client.user?.id ?? '0', phrases: en.phrases } as const;
    await sendInParts(reply, place, async (message) => (await channel.send(message)).id);
    return 'sent';
  } catch (error) {
    log.warn({ event: 'audit-failed', channel: id, err: error });
    return 'failed';
  }
}
