import type { Happenings } from '../happenings.ts';
import type { Settings } from '../settings.ts';
import type { JsonObject, Snowflakes } from '../values.ts';
import type { Commands, RegisteredCommand } from './commands.ts';

/**
 * Everything this Discord holds. Records are never changed in place: whoever changes one puts a new one in its
 * map, so that what was handed out earlier stays as it was seen then.
 */
export interface World {
  readonly settings: Settings;
  readonly snowflakes: Snowflakes;
  readonly happenings: Happenings;
  readonly application: Application;
  /** The team that owns it, where one does. */
  readonly team: TeamMember[];
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** In the order they were written. */
  readonly messages: Map<string, Message>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly commands: Commands;
  /** The language of each person's client, where it is not American English. */
  readonly locales: Map<string, string>;
  /** People who take no direct messages. */
  readonly closedDms: Set<string>;
  /** People who have added the application to their own account. */
  readonly installers: Set<string>;
  /** By the id of the attachment. */
  readonly files: Map<string, StoredFile>;
  readonly gatewayUrl: () => string;
  /** Where a file can be fetched. */
  readonly fileUrl: (id: string, name: string) => string;
  /** Left of the day's IDENTIFYs. */
  readonly sessionStarts: { left: number };
  /** Sends an event to every session whose intents cover it. */
  readonly publish: (event: WorldEvent) => void;
}

export interface WorldEvent {
  readonly name: string;
  /** The intent it needs, as a bit; 0 for what everybody gets. */
  readonly intent: number;
  /** Chooses the shard; a direct message and what belongs to no server go to shard 0. */
  readonly guildId?: string;
  /** The payload, given the intents of the session that will get it. */
  readonly data: (intents: number) => JsonObject;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly ownerId: string;
  readonly verifyKey: string;
}

export interface TeamMember {
  readonly userId: string;
  readonly hasAccepted: boolean;
  readonly role: 'admin' | 'developer' | 'read_only';
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  /** True for the role an application gets when it is invited. */
  readonly isManaged: boolean;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: readonly string[];
  readonly joinedAt: number;
  readonly nickname?: string | undefined;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: ReadonlyMap<string, Role>;
  readonly members: ReadonlyMap<string, Member>;
}

export interface Overwrite {
  /** A role or a member; the server's own id stands for @everyone. */
  readonly id: string;
  readonly type: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** `thread` is a public thread of a text channel; `group` one in which people are among themselves. */
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  readonly guildId?: string;
  /** Of a thread: the channel it hangs in. */
  readonly parentId?: string;
  /** Of a direct message: the person on the other side. */
  readonly recipientId?: string;
  readonly overwrites: readonly Overwrite[];
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Discord's number: 0 plain, 7 somebody joined, 19 reply, 20 answer to a command, 23 to a menu command. */
  readonly type: number;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  readonly flags: number;
  readonly pings: Pings;
  readonly reactions: readonly Reaction[];
  readonly editedAt?: number;
  readonly repliesTo?: string;
  /** What it forwards from elsewhere, as it stood there. */
  readonly forwards?: string;
  readonly nonce?: string | number;
  readonly webhookId?: string;
  /** The interaction it answers. */
  readonly interaction?: { readonly id: string; readonly type: number; readonly userId: string };
  /** Set on an ephemeral message: the only person who sees it. */
  readonly onlyFor?: string;
  /** "… is thinking": the place a deferred answer will take. */
  readonly isLoading: boolean;
}

/** Whom a message notifies. */
export interface Pings {
  readonly everyone: boolean;
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
}

export interface Reaction {
  readonly emoji: string;
  readonly userId: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** The command it was typed with; for checking autocomplete answers against the option. */
  readonly command?: RegisteredCommand;
  readonly data: JsonObject;
  /** The message whose component was pressed, also for a modal that a press opened. */
  readonly messageId?: string;
  /** The one callback, once it was taken. */
  readonly answer?: Callback;
  /** What `@original` stands for. */
  readonly originalId?: string;
  /** Messages it brought forth, in order. */
  readonly messageIds: readonly string[];
  /** Messages removed by means of its token. */
  readonly removedIds: readonly string[];
  /** How often `@original` or a follow-up was changed. */
  readonly edits: number;
}

interface Callback {
  /** Discord's number: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  readonly at: number;
  readonly modal?: JsonObject;
  readonly choices?: readonly JsonObject[];
}

/** The message if it is there and is not somebody else's ephemeral one. */
export function findMessage(world: World, channelId: string, id: string): Message | undefined {
  const message = world.messages.get(id);
  return message?.channelId === channelId ? message : undefined;
}

export function memberOf(world: World, guildId: string, userId: string): Member | undefined {
  return world.guilds.get(guildId)?.members.get(userId);
}

/** A file that somebody sent. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Keeps a file and gives its description (developers/resources/message, "Attachment Structure"). */
export function storeFile(world: World, file: StoredFile): JsonObject & { readonly id: string } {
  const id = world.snowflakes.next();
  world.files.set(id, file);
  const url = world.fileUrl(id, file.name);
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: 'application/octet-stream',
  };
}

/** `/attachments/<id>/<name>`, as a client or a bot fetches it. */
export function findFile(world: World, path: string): StoredFile | undefined {
  const [, id = ''] = /^\/attachments\/(\d+)\//u.exec(path) ?? [];
  return world.files.get(id);
}
