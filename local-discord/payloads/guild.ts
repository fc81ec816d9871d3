import type {
  APIDMChannel,
  APIGuild,
  APIRole,
  APITextChannel,
  APIThreadChannel,
} from 'discord-api-types/v10';
import { timeOf } from '../values.ts';
import type { Channel, Guild, Role, World } from '../world/world.ts';
import { memberWithUserPayload, NO_FLAGS, userPayload } from './user.ts';

/** A server as `GET /guilds/:id` gives it (developers/resources/guild). */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one payload as Discord sends it
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

/** A channel as Discord sends it (developers/resources/channel). */
export function channelPayload(world: World, channel: Channel) {
  if (channel.kind === 'dm') return directPayload(world, channel);
  if (channel.kind === 'group') return groupPayload(channel);
  return channel.kind === 'thread' ? threadPayload(world, channel) : textPayload(channel);
}

function textPayload(channel: Channel) {
  return {
    id: channel.id,
    type: 0,
    name: channel.name,
    ...(channel.guildId && { guild_id: channel.guildId }),
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    last_pin_timestamp: null,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type: type === 'role' ? 0 : 1,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  } satisfies APITextChannel;
}

function threadPayload(world: World, channel: Channel) {
  const createdAt = new Date(timeOf(channel.id)).toISOString();
  const { botId } = world.application;
  return {
    id: channel.id,
    type: 11,
    name: channel.name,
    ...(channel.guildId && { guild_id: channel.guildId }),
    ...(channel.parentId && { parent_id: channel.parentId }),
    owner_id: botId,
    last_message_id: null,
    last_pin_timestamp: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    flags: NO_FLAGS,
    applied_tags: [],
    thread_metadata: {
      archived: false,
      archive_timestamp: createdAt,
      auto_archive_duration: 1440,
      locked: false,
      create_timestamp: createdAt,
    },
    member: { id: channel.id, user_id: botId, join_timestamp: createdAt, flags: NO_FLAGS },
  } satisfies APIThreadChannel;
}

/** Who is in it the bot is not told (developers/resources/channel, "Group DM" as interactions carry it). */
function groupPayload({ id, name }: Channel) {
  return {
    id,
    type: 3,
    name,
    icon: null,
    owner_id: id,
    last_message_id: null,
    flags: NO_FLAGS,
    recipients: [],
  };
}

function directPayload(world: World, channel: Channel) {
  const recipient = channel.recipientId === undefined ? undefined : world.users.get(channel.recipientId);
  return {
    id: channel.id,
    type: 1,
    last_message_id: null,
    last_pin_timestamp: null,
    flags: NO_FLAGS,
    recipients: recipient ? [userPayload(recipient)] : [],
  } satisfies Omit<APIDMChannel, 'name'>;
}
