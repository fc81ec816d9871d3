import { type ClientUser, type GuildTextBasedChannel, PermissionFlagsBits } from 'discord.js';

/**
 * The permissions the bot lacks to reply in this channel, by Discord's names. Nothing when they cannot be worked
 * out: then the attempt will show.
 */
export function findMissingPermissions(channel: GuildTextBasedChannel, me: ClientUser): readonly string[] {
  const needed = [
    PermissionFlagsBits.ViewChannel,
    channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
    // Discord refuses a reply without it.
    PermissionFlagsBits.ReadMessageHistory,
  ];
  return channel.permissionsFor(me)?.missing(needed) ?? [];
}
