import { isJsonObject, type JsonObject, objectAt } from '../values.ts';
import type { Channel, Guild, Member, Message, World } from './world.ts';

/** The permissions the local Discord itself looks at, by bit (developers/topics/permissions). */
export const Permission = {
  Administrator: 1n << 3n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  SendMessagesInThreads: 1n << 38n,
} as const;

/** Every bit Discord has given a meaning (the highest is 52, bypass slow mode). */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What @everyone may do in a new server, as far as it matters here. */
export const USUAL_PERMISSIONS =
  Permission.AddReactions |
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.SendMessagesInThreads;

/**
 * What a member may do in a channel: roles first, then the channel's exceptions for @everyone, for roles and for
 * the member (developers/topics/permissions, "Permission Overwrites"). A thread has those of its parent.
 */
export function permissionsIn(guild: Guild, member: Member, channel: Channel): bigint {
  const roles = [guild.id, ...member.roleIds];
  const base = roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (guild.ownerId === member.userId || has(base, Permission.Administrator)) return ALL_PERMISSIONS;
  const { overwrites } = channel;
  const ofRoles = overwrites.filter(({ id }) => id !== guild.id && member.roleIds.includes(id));
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    ofRoles,
    overwrites.filter(({ id }) => id === member.userId),
  ];
  return steps.reduce((sum, step) => {
    const denied = step.reduce((bits, { deny }) => bits | deny, 0n);
    const allowed = step.reduce((bits, { allow }) => bits | allow, 0n);
    return (sum & ~denied) | allowed;
  }, base);
}

/** What the bot may do there; nothing in a server it is not in, and everything in a direct message. */
export function botPermissions(world: World, channel: Channel): bigint {
  if (channel.guildId === undefined) return ALL_PERMISSIONS;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(world.application.botId);
  return guild && member ? permissionsIn(guild, member, channel) : 0n;
}

export function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

/** The bits of IDENTIFY's `intents` (developers/events/gateway, "List of Intents"). */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageReactions: 1 << 13,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

/** Needs a switch in the Developer Portal; without it the gateway closes with 4014. */
export const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** 0 to 16, 20, 21, 24 and 25 have a meaning; any other bit closes with 4013. */
export const KNOWN_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/**
 * The payload of a message as a session with these intents gets it. Without the content intent Discord leaves
 * the text, embeds, attachments and components empty, except in a bot's own messages, in direct messages and in
 * those that mention the bot (developers/events/gateway, "Message Content Intent").
 */
export function withheld(
  world: World,
  { payload, message }: { readonly payload: JsonObject; readonly message: Message },
  intents: number,
): JsonObject {
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  const referenced = objectAt(payload, 'referenced_message');
  return {
    ...(mayRead(world, message, intents) ? payload : emptied(payload)),
    ...(isJsonObject(referenced) &&
      replied &&
      !mayRead(world, replied, intents) && { referenced_message: emptied(referenced) }),
  };
}

function mayRead(world: World, message: Message, intents: number): boolean {
  const { botId } = world.application;
  if ((intents & Intent.MessageContent) !== 0) return true;
  if (message.authorId === botId) return true;
  if (world.channels.get(message.channelId)?.kind === 'dm') return true;
  return message.pings.userIds.includes(botId) && !pingsOnlyByReplyToInteraction(world, message);
}

/**
 * A reply with a ping to an ordinary message of the bot carries its text; one to the bot's answer to an
 * interaction does not (developers/gateway/you-might-not-need-a-privileged-intent).
 */
function pingsOnlyByReplyToInteraction(world: World, message: Message): boolean {
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  const writesMention = new RegExp(`<@!?${world.application.botId}>`, 'u').test(message.content);
  return !writesMention && replied?.interaction !== undefined;
}

function emptied(payload: JsonObject): JsonObject {
  return { ...payload, content: '', embeds: [], attachments: [], components: [] };
}
