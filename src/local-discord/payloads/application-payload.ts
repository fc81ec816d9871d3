import type { APIApplication } from 'discord-api-types/v10';
import { Intent } from '../world/content-intent.ts';
import type { World } from '../world/world.ts';
import { userPayload } from './user-payload.ts';

/** The application as `GET /applications/@me` gives it (developers/resources/application). */
export function applicationPayload(world: World) {
  const { application, settings } = world;
  const bot = world.users.get(application.botId);
  const owner = world.users.get(application.ownerId);
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot_public: settings.application.isPublic,
    bot_require_code_grant: settings.application.requiresCodeGrant,
    verify_key: application.verifyKey,
    flags: applicationFlags(world),
    flags_new: applicationFlags(world).toString(),
    team: null,
    ...(bot && { bot: userPayload(bot) }),
    ...(owner && { owner: userPayload(owner) }),
    redirect_uris: [],
    eligible_oauth2_scopes: [],
    interactions_endpoint_url: settings.application.interactionsEndpoint,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    integration_types_config: { '0': {} },
    hook: true,
  } satisfies Omit<APIApplication, 'interactions_endpoint_url'> & Record<string, unknown>;
}

/** The "limited" flag of each privileged intent that is switched on (same page, "Application Flags"). */
export function applicationFlags(world: World): number {
  const { privilegedIntents } = world.settings.application;
  const flag = (intent: number, bit: number) => ((privilegedIntents & intent) === 0 ? 0 : 1 << bit);
  return flag(Intent.GuildPresences, 13) | flag(Intent.GuildMembers, 15) | flag(Intent.MessageContent, 19);
}
