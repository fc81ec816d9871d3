import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Person } from './is-moderator.ts';

/** What they are called in this server; discord.js hands on a member as it came when the server is not in its cache. */
function findNickname(member: BaseInteraction['member']): string | undefined {
  if (member === null) return undefined;
  return ('nickname' in member ? member.nickname : member.nick) ?? undefined;
}

/** Who acts, as the interaction's own payload says. */
export function toPerson({ user, guildId, member, memberPermissions }: BaseInteraction): Person {
  const roles = member?.roles;
  return {
    userId: user.id,
    name: findNickname(member) ?? user.displayName,
    server: guildId ?? undefined,
    roles: roles === undefined ? [] : Array.isArray(roles) ? roles : [...roles.cache.keys()],
    mayManageServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}
