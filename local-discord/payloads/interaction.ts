import {
  type APIApplication,
  type APITeam,
  TeamMemberMembershipState,
  TeamMemberRole,
} from 'discord-api-types/v10';
import { botPermissions, Intent, permissionsIn } from '../world/permissions.ts';
import type { Channel, Interaction, User, World } from '../world/world.ts';
import { channelPayload } from './guild.ts';
import { messagePayload } from './message.ts';
import { memberWithUserPayload, userPayload } from './user.ts';

interface Origin {
  readonly user: User;
  readonly channel: Channel;
}

/** The event that carries an interaction (developers/interactions/receiving-and-responding). */
export function interactionPayload(world: World, interaction: Interaction, { user, channel }: Origin) {
  const { type, messageId } = interaction;
  const message = messageId === undefined ? undefined : world.messages.get(messageId);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    locale: world.locales.get(user.id) ?? 'en-US',
    app_permissions: botPermissions(world, channel).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(world, { user, channel }),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
    ...fromWhom(world, { user, channel }),
    data: interaction.data,
    ...(message && { message: messagePayload(world, message) }),
  };
}

/** 0 a server, 1 the direct messages with the bot, 2 those of others, groups among them. */
export function contextOf({ kind, guildId }: Channel): 0 | 1 | 2 {
  if (guildId !== undefined) return 0;
  return kind === 'dm' ? 1 : 2;
}

/**
 * For whom the application is here: by the server ("0" in the bot's own direct messages) and by the person, in each
 * case only where that one has installed it (developers/interactions/receiving-and-responding).
 */
function ownersOf({ guilds, application, installers }: World, { user, channel }: Origin) {
  const context = contextOf(channel);
  const isInServer = guilds.get(channel.guildId ?? '')?.members.has(application.botId) === true;
  return {
    ...((isInServer || context === 1) && { '0': channel.guildId ?? '0' }),
    ...(installers.has(user.id) && { '1': user.id }),
  };
}

/** In a server a member with its permissions in that channel, in a direct message just the user. */
function fromWhom(world: World, { user, channel }: Origin) {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (!guild || !member) return { user: userPayload(user) };
  const permissions = permissionsIn(guild, member, channel).toString();
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberWithUserPayload(member, user), permissions },
  };
}

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
    team: teamPayload(world),
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
    integration_types_config: { '0': {}, ...(settings.application.isUserInstallable && { '1': {} }) },
    hook: true,
  } satisfies Omit<APIApplication, 'interactions_endpoint_url'> & Record<string, unknown>;
}

const ROLES = {
  admin: TeamMemberRole.Admin,
  developer: TeamMemberRole.Developer,
  read_only: TeamMemberRole.ReadOnly,
} as const;

/** What Discord says of each member of a team, whatever their role. */
const EVERYTHING: ['*'] = ['*'];

/** developers/topics/teams, "Data Models". */
function teamPayload({ team, application, users }: World): APITeam | null {
  if (team.length === 0) return null;
  const id = application.id;
  return {
    id,
    name: application.name,
    icon: null,
    owner_user_id: application.ownerId,
    members: team.flatMap(({ userId, hasAccepted, role }) => {
      const user = users.get(userId);
      const { Accepted, Invited } = TeamMemberMembershipState;
      const membership_state = hasAccepted ? Accepted : Invited;
      return user
        ? [
            {
              membership_state,
              permissions: EVERYTHING,
              team_id: id,
              user: userPayload(user),
              role: ROLES[role],
            },
          ]
        : [];
    }),
  };
}

/** The "limited" flag of each privileged intent that is switched on (same page, "Application Flags"). */
export function applicationFlags(world: World): number {
  const { privilegedIntents } = world.settings.application;
  const flag = (intent: number, bit: number) => ((privilegedIntents & intent) === 0 ? 0 : 1 << bit);
  return flag(Intent.GuildPresences, 13) | flag(Intent.GuildMembers, 15) | flag(Intent.MessageContent, 19);
}
