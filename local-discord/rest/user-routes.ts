import { channelPayload, guildPayload } from '../payloads/guild.ts';
import { applicationPayload } from '../payloads/interaction.ts';
import { memberWithUserPayload, userPayload } from '../payloads/user.ts';
import { checkCommands } from '../rules/command-rules.ts';
import { problem, toErrors } from '../rules/problem.ts';
import { isJsonObject, type JsonObject, type Refusal, refuse, refuseForm, textAt } from '../values.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import { openDirectChannel } from '../world/open-direct-channel.ts';
import { ALL_PERMISSIONS } from '../world/permissions.ts';
import { type Call, ok, type Reply, refuseProblems } from './call.ts';

export function getGatewayBot({ world }: Call): Reply {
  return ok({
    url: world.gatewayUrl(),
    shards: world.settings.shards,
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

export function getApplication({ world }: Call): Reply {
  return ok(applicationPayload(world));
}

export function getCommands(call: Call): Reply | Refusal {
  const { world, params, query } = call;
  const refused = checkScope(call);
  if (refused) return refused;
  const commands = world.commands.list(params.guild).map(({ payload }) => payload);
  return ok(query.get('with_localizations') === 'true' ? commands : commands.map(withoutTranslations));
}

/** Puts these commands in the place of all that were there. */
export function putCommands(call: Call): Reply | Refusal {
  const { world, params, body } = call;
  const refused = checkScope(call);
  if (refused) return refused;
  if (!Array.isArray(body)) {
    return refuseForm(
      toErrors([problem([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]),
    );
  }
  const wrong = refuseProblems(call, checkCommands(body));
  if (wrong) return wrong;
  const registered = world.commands.replace(body.filter(isJsonObject), params.guild);
  world.happenings.changed();
  return registered ? ok(registered.map(({ payload }: RegisteredCommand) => payload)) : refuse(30034);
}

function checkScope({ world, params }: Call): Refusal | undefined {
  if (params.application !== world.application.id) return refuse(20012);
  const { guild } = params;
  if (guild === undefined) return undefined;
  return world.guilds.get(guild)?.members.has(world.application.botId) ? undefined : refuse(50001);
}

/** Translations come only when asked for (developers/interactions/application-commands, "Get Global Application Commands"). */
function withoutTranslations(part: JsonObject): JsonObject {
  const kept = Object.entries(part).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      (key === 'options' || key === 'choices') && Array.isArray(value)
        ? value.filter(isJsonObject).map(withoutTranslations)
        : value,
    ]),
  );
}
