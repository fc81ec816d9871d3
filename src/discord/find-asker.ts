import { type Client, DiscordAPIError, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../command.ts';
import { isModerator, type ModeratorRule, type Person } from './moderators.ts';

/**
 * What somebody may do who is known by their id alone, as another door has them: looked up in the home server by the same
 * rule as for commands, anew each time. Rejects when Discord does not say.
 */
export async function findAsker(
  client: Client,
  rule: ModeratorRule,
  user: { readonly userId: string; readonly name: string },
): Promise<Asker> {
  const server = rule.homeServer ?? rule.pinned;
  const person = await findMember(client, server, user);
  return {
    id: 'page',
    isModerator: isModerator(rule, person),
    mayRemove: true,
    name: person.name,
    server,
  };
}

async function findMember(
  client: Client,
  server: string | undefined,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<Person> {
  const stranger = {
    userId,
    name,
    server: undefined,
    roles: [],
    mayManageServer: false,
    mayManageMessages: false,
  };
  const guild = server === undefined ? undefined : client.guilds.cache.get(server);
  if (guild === undefined) return stranger;
  try {
    const member = await guild.members.fetch({ user: userId, cache: false, force: true });
    return {
      userId,
      name: member.nickname ?? name,
      server,
      roles: [...member.roles.cache.keys()],
      mayManageServer: member.permissions.has(PermissionFlagsBits.ManageGuild),
      mayManageMessages: member.permissions.has(PermissionFlagsBits.ManageMessages),
    };
  } catch (error) {
    // Who is no member there, and who is nobody, may do nothing; every other fault is Discord's.
    if (error instanceof DiscordAPIError && [10007, 10013].includes(Number(error.code))) return stranger;
    throw error;
  }
}
