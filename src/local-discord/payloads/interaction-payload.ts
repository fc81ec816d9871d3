import { botPermissions, permissionsIn } from '../world/permissions.ts';
import type { Channel, Interaction, User, World } from '../world/world.ts';
import { channelPayload } from './channel-payload.ts';
import { messagePayload } from './message-payload.ts';
import { memberWithUserPayload, userPayload } from './user-payload.ts';

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
    authorizing_integration_owners: { '0': channel.guildId ?? '0' },
    context: channel.guildId === undefined ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...fromWhom(world, { user, channel }),
    data: interaction.data,
    ...(message && { message: messagePayload(world, message) }),
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
