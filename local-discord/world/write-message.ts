import { messageEventPayload } from '../payloads/message.ts';
import { isJsonObject, isSet, type JsonObject, listAt, numberAt, objectAt, textAt } from '../values.ts';
import { has, Intent, Permission, permissionsIn, withheld } from './permissions.ts';
import {
  type Channel,
  type Interaction,
  type Message,
  memberOf,
  type Pings,
  type Reaction,
  type World,
  type WorldEvent,
} from './world.ts';

/** Puts a message where it belongs and tells everyone who may know of it. */
export function writeMessage(world: World, message: Message): Message {
  world.messages.set(message.id, message);
  if (message.onlyFor === undefined) world.publish(messageEvent(world, 'MESSAGE_CREATE', message));
  world.happenings.changed();
  return message;
}

/** Tells of a message that was written before once more. */
export function redeliver(world: World, id: string): void {
  const message = world.messages.get(id);
  if (message) world.publish(messageEvent(world, 'MESSAGE_CREATE', message));
}

/** Puts a changed message in the place of the old one. A place that was held for an answer becomes one by it. */
export function changeMessage(world: World, message: Message, changes: Partial<Message>): Message {
  const isFilling = message.isLoading;
  const changed: Message = {
    ...message,
    ...changes,
    isLoading: false,
    ...(!isFilling && { editedAt: Date.now() }),
  };
  world.messages.set(message.id, changed);
  if (message.onlyFor === undefined) world.publish(messageEvent(world, 'MESSAGE_UPDATE', changed));
  world.happenings.changed();
  return changed;
}

/** Shows a preview of a link under a message, which Discord tells of as a change, though nobody edited it. */
export function unfurl(world: World, id: string): void {
  const message = world.messages.get(id);
  if (message === undefined) return;
  const changed: Message = { ...message, embeds: [{ type: 'link', title: 'A preview' }] };
  world.messages.set(id, changed);
  world.publish(messageEvent(world, 'MESSAGE_UPDATE', changed));
  world.happenings.changed();
}

export function removeMessage(world: World, message: Message): void {
  const { id, channelId, onlyFor } = message;
  world.messages.delete(id);
  const guildId = world.channels.get(channelId)?.guildId;
  if (onlyFor === undefined) {
    world.publish({
      name: 'MESSAGE_DELETE',
      intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
      ...(guildId && { guildId }),
      data: () => ({ id, channel_id: channelId, ...(guildId && { guild_id: guildId }) }),
    });
  }
  world.happenings.changed();
}

/** Adds or takes away one reaction; nothing happens twice. */
export function react(
  world: World,
  message: Message,
  { emoji, userId, deed }: Reaction & { readonly deed: 'add' | 'remove' },
): void {
  const others = message.reactions.filter((one) => one.emoji !== emoji || one.userId !== userId);
  const reactions = deed === 'add' ? [...others, { emoji, userId }] : others;
  world.messages.set(message.id, { ...message, reactions });
  const guildId = world.channels.get(message.channelId)?.guildId;
  const data: JsonObject = {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    ...(guildId && { guild_id: guildId }),
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
  };
  world.publish({
    name: deed === 'add' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
    intent: guildId ? Intent.GuildMessageReactions : Intent.DirectMessageReactions,
    ...(guildId && { guildId }),
    data: () => data,
  });
  world.happenings.changed();
}

/** Puts a changed interaction in the place of the old one. */
export function changeInteraction(world: World, token: string, changes: Partial<Interaction>): void {
  const interaction = world.interactions.get(token);
  if (interaction) world.interactions.set(token, { ...interaction, ...changes });
  world.happenings.changed();
}

function messageEvent(world: World, name: string, message: Message): WorldEvent {
  const guildId = world.channels.get(message.channelId)?.guildId;
  const payload = messageEventPayload(world, message);
  return {
    name,
    intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
    ...(guildId && { guildId }),
    data: (intents) => withheld(world, { payload, message }, intents),
  };
}

export interface Writing {
  readonly authorId: string;
  readonly channel: Channel;
  /** The content and every text display, in order. */
  readonly texts: readonly string[];
  /** The author of the message replied to. */
  readonly repliedUserId?: string | undefined;
  readonly allowed: AllowedMentions;
}

/** Who may be notified at all (developers/resources/message, "Allowed Mentions Object"). */
export interface AllowedMentions {
  readonly parse: readonly string[];
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly repliedUser: boolean;
}

/** Without the field, a channel message may ping everybody. */
export const ALLOW_ALL: AllowedMentions = {
  parse: ['everyone', 'roles', 'users'],
  users: [],
  roles: [],
  repliedUser: true,
};

/** Without the field, an answer to an interaction may ping users only. */
export const ALLOW_USERS: AllowedMentions = { ...ALLOW_ALL, parse: ['users'] };

export function readAllowedMentions(body: JsonObject, otherwise: AllowedMentions): AllowedMentions {
  const given = objectAt(body, 'allowed_mentions');
  if (!given) return otherwise;
  const strings = (key: string) => listAt(given, key).filter((item) => typeof item === 'string');
  return {
    parse: strings('parse'),
    users: strings('users'),
    roles: strings('roles'),
    repliedUser: isSet(given, 'replied_user'),
  };
}

/**
 * Whom a message notifies. What stands in code, or behind a backslash, is not a mention of a user or a role;
 * `@everyone` needs the permission as well.
 */
export function pingsOf(world: World, { authorId, channel, texts, repliedUserId, allowed }: Writing): Pings {
  const text = texts.map(withoutCode).join('\n');
  const ids = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id ?? '');
  const users = ids(/(?<!\\)<@!?(\d{15,20})>/gu).filter((id) => world.users.has(id));
  const roles = ids(/(?<!\\)<@&(\d{15,20})>/gu);
  const mayUser = (id: string) => allowed.parse.includes('users') || allowed.users.includes(id);
  const mayRole = (id: string) => allowed.parse.includes('roles') || allowed.roles.includes(id);
  const replied = repliedUserId !== undefined && allowed.repliedUser ? [repliedUserId] : [];
  return {
    everyone:
      /@(?:everyone|here)\b/u.test(text) &&
      allowed.parse.includes('everyone') &&
      mayPingEveryone(world, authorId, channel),
    userIds: [...new Set([...users.filter(mayUser), ...replied])],
    roleIds: [...new Set(roles.filter(mayRole))],
  };
}

/** The text of a message's content and of its text displays, in reading order. */
export function textsOf(content: string, components: readonly JsonObject[]): readonly string[] {
  return [content, ...components.flatMap(displayTexts)].filter((text) => text !== '');
}

function displayTexts(component: JsonObject): readonly string[] {
  const own = numberAt(component, 'type') === 10 ? [textAt(component, 'content') ?? ''] : [];
  return [...own, ...listAt(component, 'components').filter(isJsonObject).flatMap(displayTexts)];
}

function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/gu, ' ');
}

function mayPingEveryone(world: World, authorId: string, channel: Channel): boolean {
  if (channel.guildId === undefined) return false;
  const guild = world.guilds.get(channel.guildId);
  const member = memberOf(world, channel.guildId, authorId);
  return guild && member ? has(permissionsIn(guild, member, channel), Permission.MentionEveryone) : false;
}
