import { isJsonObject, isSet, type JsonObject, listAt, numberAt, objectAt, textAt } from '../json-object.ts';
import { has, Permission, permissionsIn } from './permissions.ts';
import type { Channel, Pings, World } from './world.ts';
import { memberOf } from './world.ts';

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
