import type { Channel, Guild, Member, World } from './world.ts';

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
