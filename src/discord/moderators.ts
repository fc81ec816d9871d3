import { type BaseInteraction, type Channel, PermissionFlagsBits } from 'discord.js';

/** Who may tend the knowledge, decided from the interaction's own payload: no cache and no request is asked. */

export interface ModeratorRule {
  /** The server whose moderators tend the knowledge, where the settings name one. */
  readonly homeServer: string | undefined;
  /** Where they do not: the one that was chosen once, which nobody else's act changes. */
  readonly pinned: string | undefined;
  /** Users and roles named in the settings. */
  readonly moderators: readonly string[];
  /** The application's owner, or the members of the team that owns it. */
  readonly owners: readonly string[];
}

/** A member as the interaction describes them; in a direct message there is no server, no role and no permission. */
export interface Person {
  readonly userId: string;
  /** As others see it. */
  readonly name: string;
  readonly server: string | undefined;
  /** Of a thread the channel that it hangs in; undefined in a direct message. */
  readonly channel: string | undefined;
  readonly roles: readonly string[];
  readonly mayManageServer: boolean;
  /** May take away messages in the channel. */
  readonly mayManageMessages: boolean;
}

/** Who asks something of the bot. */
export interface Actor extends Person {
  /** What they read best, as Discord says: their own language, then that of the server. */
  readonly languages: readonly string[];
}

/**
 * In the home server those who may manage it and those named in the settings, by themselves or by a role; elsewhere a
 * permission says nothing, since anyone is an administrator on a server of their own. Where the settings name no home,
 * the owners may everywhere.
 */
export function isModerator({ homeServer, pinned, moderators, owners }: ModeratorRule, who: Person): boolean {
  if (homeServer === undefined && owners.includes(who.userId)) return true;
  const home = homeServer ?? pinned;
  if (home === undefined || who.server !== home) return false;
  return who.mayManageServer || [who.userId, ...who.roles].some((id) => moderators.includes(id));
}

/**
 * Who may say what a server shows: in the home server the moderators, as everywhere else; in any other its own managers as
 * well, since it changes nothing but what is shown there.
 */
export function isKeeper(rule: ModeratorRule, who: Person): boolean {
  return isModerator(rule, who) || (who.server !== undefined && who.mayManageServer);
}

/** What they are called in this server; discord.js hands on a member as it came when the server is not in its cache. */
function findNickname(member: BaseInteraction['member']): string | undefined {
  if (member === null) return undefined;
  return ('nickname' in member ? member.nickname : member.nick) ?? undefined;
}

/** Who acts, as the interaction's own payload says. */
export function toPerson(interaction: BaseInteraction): Actor {
  const { user, guildId, member, memberPermissions, channel, channelId } = interaction;
  const roles = member?.roles;
  return {
    userId: user.id,
    name: findNickname(member) ?? user.displayName,
    server: guildId ?? undefined,
    channel: guildId === null ? undefined : findChannel(channel, channelId),
    roles: roles === undefined ? [] : Array.isArray(roles) ? roles : [...roles.cache.keys()],
    mayManageServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    languages: listLanguages(interaction.locale, interaction.guildLocale),
    mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

/** The channel that a thread hangs in, else the channel itself: a thread shows what its channel shows. */
export function findChannel(channel: Channel | null, id: string | null): string | undefined {
  return (channel?.isThread() === true ? channel.parentId : id) ?? undefined;
}

/**
 * @param own of whoever acts; unknown of the writer of a message
 * @param servers the server's, which is English where nobody has chosen one, and so says nothing then
 */
export function listLanguages(
  own: string | undefined,
  servers: string | null | undefined,
): readonly string[] {
  const chosen = servers === null || servers?.startsWith('en-') === true ? undefined : servers;
  return [own, chosen].filter((language) => language !== undefined);
}
