import type { APIDMChannel, APITextChannel, APIThreadChannel } from 'discord-api-types/v10';
import { timeOf } from '../snowflake.ts';
import type { Channel, World } from '../world/world.ts';
import { NO_FLAGS } from './no-flags.ts';
import { userPayload } from './user-payload.ts';

/** A channel as Discord sends it (developers/resources/channel). */
export function channelPayload(world: World, channel: Channel) {
  if (channel.kind === 'dm') return directPayload(world, channel);
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
