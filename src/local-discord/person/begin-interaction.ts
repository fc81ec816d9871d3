import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../json-object.ts';
import { interactionPayload } from '../payloads/interaction-payload.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import type { Channel, Interaction, User, World } from '../world/world.ts';

export interface NewInteraction {
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly data: JsonObject;
  readonly command?: RegisteredCommand;
  readonly messageId?: string | undefined;
  /** How old it is when the bot gets it, in milliseconds: its id and its deadline say so. */
  readonly age?: number | undefined;
  /** Laid over the payload as the last step: for what a forger would send. */
  readonly forged?: JsonObject | undefined;
}

/** Sends an interaction to the bot; its answer is found under the token. */
export function beginInteraction(world: World, begun: NewInteraction): Interaction {
  const { type, user, channel, data, command, messageId, age = 0 } = begun;
  const createdAt = Date.now() - age;
  const id = world.snowflakes.next(createdAt);
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64')}`).toString('base64url'),
    type,
    createdAt,
    userId: user.id,
    channelId: channel.id,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    ...(command && { command }),
    data,
    ...(messageId !== undefined && { messageId }),
    messageIds: [],
    removedIds: [],
    edits: 0,
  };
  world.interactions.set(interaction.token, interaction);
  const payload = { ...interactionPayload(world, interaction, begun), ...begun.forged };
  // With an endpoint set in the Developer Portal, Discord sends interactions there and not over the gateway.
  if (world.settings.application.interactionsEndpoint === null) {
    world.publish({
      name: 'INTERACTION_CREATE',
      intent: 0,
      ...(channel.guildId !== undefined && { guildId: channel.guildId }),
      data: () => payload,
    });
  }
  world.happenings.changed();
  return interaction;
}
