import { guildCreatePayload } from '../payloads/guild-payload.ts';
import { Intent } from '../world/content-intent.ts';
import type { Guild, World, WorldEvent } from '../world/world.ts';

/** The event that tells of a server and everything in it. */
export function guildCreated(world: World, guild: Guild): WorldEvent {
  return {
    name: 'GUILD_CREATE',
    intent: Intent.Guilds,
    guildId: guild.id,
    data: () => ({ ...guildCreatePayload(world, guild) }),
  };
}
