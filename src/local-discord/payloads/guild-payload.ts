import type { APIGuild, APIRole } from 'discord-api-types/v10';
import { timeOf } from '../snowflake.ts';
import type { Guild, Role, World } from '../world/world.ts';
import { channelPayload } from './channel-payload.ts';
import { NO_FLAGS } from './no-flags.ts';
import { memberWithUserPayload } from './user-payload.ts';

/** A server as `GET /guilds/:id` gives it (developers/resources/guild). */
export function guildPayload(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    home_header: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: 'local',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    hub_type: null,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    roles: [...guild.roles.values()].map((role, position) => rolePayload(role, position)),
    emojis: [],
    stickers: [],
    features: [],
    incidents_data: null,
  } satisfies Omit<APIGuild, 'preferred_locale'> & Record<string, unknown>;
}

/** What GUILD_CREATE adds: the channels, the threads and who is there. */
export function guildCreatePayload(world: World, guild: Guild) {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  // Without the members intent Discord sends a bot only itself here; discord.js needs it for permissionsFor.
  const own = guild.members.get(world.application.botId);
  const user = world.users.get(world.application.botId);
  return {
    ...guildPayload(guild),
    joined_at: new Date(own?.joinedAt ?? timeOf(guild.id)).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: own && user ? [memberWithUserPayload(own, user)] : [],
    channels: channels
      .filter(({ kind }) => kind !== 'thread')
      .map((channel) => channelPayload(world, channel)),
    threads: channels
      .filter(({ kind }) => kind === 'thread')
      .map((channel) => channelPayload(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function rolePayload(role: Role, position: number) {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    description: null,
    position,
    permissions: role.permissions.toString(),
    managed: role.isManaged,
    mentionable: false,
    flags: NO_FLAGS,
  } satisfies APIRole & { readonly description: null };
}
