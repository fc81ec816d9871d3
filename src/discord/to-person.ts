import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Person } from './is-moderator.ts';

/** Who acts, as the interaction's own payload says. */
export function toPerson({ user, guildId, member, memberPermissions }: BaseInteraction): Person {
  const roles = member?.roles;
  return {
    userId: user.id,
    server: guildId ?? undefined,
    roles: roles === undefined ? [] : Array.isArray(roles) ? roles : [...roles.cache.keys()],
    mayManageServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}
