import { isJsonObject, textAt } from '../json-object.ts';
import { channelPayload } from '../payloads/channel-payload.ts';
import { guildPayload } from '../payloads/guild-payload.ts';
import { memberWithUserPayload, userPayload } from '../payloads/user-payload.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { openDirectChannel } from '../world/open-direct-channel.ts';
import { ALL_PERMISSIONS } from '../world/permissions.ts';
import { type Call, ok, type Reply } from './call.ts';

export function getGatewayBot({ world }: Call): Reply {
  return ok({
    url: world.gatewayUrl(),
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: world.sessionStarts.left,
      reset_after: 86_400_000,
      max_concurrency: world.settings.maxConcurrency,
    },
  });
}

export function getOwnUser({ world }: Call): Reply | Refusal {
  const bot = world.users.get(world.application.botId);
  if (!bot) return refuse(10013);
  return ok({ ...userPayload(bot), verified: true, mfa_enabled: true, locale: 'en-US', email: null });
}

export function getOwnGuilds({ world }: Call): Reply {
  const { botId } = world.application;
  const guilds = [...world.guilds.values()].filter(({ members }) => members.has(botId));
  return ok(
    guilds.map(({ id, name, ownerId }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: ownerId === botId,
      permissions: ALL_PERMISSIONS.toString(),
      features: [],
    })),
  );
}

export function getUser({ world, params }: Call): Reply | Refusal {
  const user = world.users.get(params.user ?? '');
  return user ? ok(userPayload(user)) : refuse(10013);
}

export function getGuild({ world, params }: Call): Reply | Refusal {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild) return refuse(10004);
  return guild.members.has(world.application.botId) ? ok(guildPayload(guild)) : refuse(50001);
}

export function getGuildMember({ world, params }: Call): Reply | Refusal {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild) return refuse(10004);
  const member = guild.members.get(params.user ?? '');
  const user = world.users.get(params.user ?? '');
  return member && user ? ok(memberWithUserPayload(member, user)) : refuse(10007);
}

export function createDirectChannel({ world, body }: Call): Reply | Refusal {
  const id = isJsonObject(body) ? textAt(body, 'recipient_id') : undefined;
  const user = world.users.get(id ?? '');
  if (!user) return refuse(10013);
  // Discord refuses a bot that writes to a bot, here or with the first message.
  if (user.isBot) return refuse(50007);
  return ok(channelPayload(world, openDirectChannel(world, user.id)));
}
