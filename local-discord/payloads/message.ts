import { type JsonObject, timeOf } from '../values.ts';
import { type Message, memberOf, type User, type World } from '../world/world.ts';
import { memberPayload, userPayload } from './user.ts';

/** A message as Discord sends it (developers/resources/message), with everything in it. */
export function messagePayload(world: World, message: Message): JsonObject {
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  return {
    ...ownFields(world, message),
    ...originOf(world, message),
    ...forwardOf(message),
    ...(message.repliesTo && {
      message_reference: { type: 0, ...referenceOf(world, message.channelId), message_id: message.repliesTo },
      // `null` says that the message replied to was deleted.
      referenced_message: replied ? { ...ownFields(world, replied), ...originOf(world, replied) } : null,
    }),
  };
}

/** The fields a gateway event has on top: the server and the author's membership. */
export function messageEventPayload(world: World, message: Message): JsonObject {
  const channel = world.channels.get(message.channelId);
  const member = channel?.guildId && memberOf(world, channel.guildId, message.authorId);
  return {
    ...messagePayload(world, message),
    ...(!world.settings.omitsChannelType && { channel_type: channel ? CHANNEL_TYPES[channel.kind] : 0 }),
    ...(channel?.guildId && { guild_id: channel.guildId }),
    ...(member && { member: memberPayload(member) }),
  };
}

const CHANNEL_TYPES = { text: 0, dm: 1, group: 3, thread: 11 } as const;

function ownFields(world: World, message: Message): JsonObject {
  const users = message.pings.userIds.map((id) => world.users.get(id)).filter((user) => user !== undefined);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: authorOf(world, message),
    content: message.content,
    timestamp: new Date(timeOf(message.id)).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: users.map(userPayload),
    mention_roles: [...message.pings.roleIds],
    mention_channels: [],
    attachments: message.attachments,
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags,
    ...(message.reactions.length > 0 && { reactions: reactionCounts(world, message) }),
    ...(message.nonce !== undefined && { nonce: message.nonce }),
  };
}

/** A forwarded message (developers/resources/message, "Message Snapshot Object"). */
function forwardOf({ channelId, forwards }: Message): JsonObject {
  if (forwards === undefined) return {};
  const from = { type: 1, channel_id: channelId, message_id: '100000000000000001' };
  const copy = { type: 0, content: forwards, embeds: [], attachments: [], components: [], flags: 0 };
  const at = { timestamp: '2024-05-01T00:00:00.000Z', edited_timestamp: null };
  const mentions = { mentions: [], mention_roles: [] };
  return { message_reference: from, message_snapshots: [{ message: { ...copy, ...at, ...mentions } }] };
}

function originOf(world: World, message: Message): JsonObject {
  const { interaction } = message;
  const user = interaction && world.users.get(interaction.userId);
  if (!interaction || !user) return message.webhookId ? { webhook_id: message.webhookId } : {};
  return {
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: userPayload(user),
      authorizing_integration_owners: {},
    },
  };
}

function authorOf(world: World, message: Message): JsonObject {
  const unknown: User = { id: message.authorId, name: 'webhook', isBot: true };
  return userPayload(world.users.get(message.authorId) ?? unknown);
}

function referenceOf(world: World, channelId: string): JsonObject {
  const guildId = world.channels.get(channelId)?.guildId;
  return { channel_id: channelId, ...(guildId && { guild_id: guildId }) };
}

function reactionCounts(world: World, { reactions }: Message): readonly JsonObject[] {
  const emojis = [...new Set(reactions.map(({ emoji }) => emoji))];
  return emojis.map((name) => {
    const ofThis = reactions.filter(({ emoji }) => emoji === name);
    return {
      emoji: { id: null, name },
      count: ofThis.length,
      count_details: { burst: 0, normal: ofThis.length },
      burst_colors: [],
      me: ofThis.some(({ userId }) => userId === world.application.botId),
      me_burst: false,
      burst_me: false,
      burst_count: 0,
    };
  });
}
