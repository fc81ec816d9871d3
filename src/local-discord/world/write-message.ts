import type { JsonObject } from '../json-object.ts';
import { messageEventPayload } from '../payloads/message-payload.ts';
import { Intent, withheld } from './content-intent.ts';
import type { Interaction, Message, Reaction, World, WorldEvent } from './world.ts';

/** Puts a message where it belongs and tells everyone who may know of it. */
export function writeMessage(world: World, message: Message): Message {
  world.messages.set(message.id, message);
  if (message.onlyFor === undefined) world.publish(messageEvent(world, 'MESSAGE_CREATE', message));
  world.happenings.changed();
  return message;
}

/** Puts a changed message in the place of the old one. A place that was held for an answer becomes one by it. */
export function changeMessage(world: World, message: Message, changes: Partial<Message>): Message {
  const isFilling = message.isLoading;
  const changed: Message = {
    ...message,
    ...changes,
    isLoading: false,
    ...(!isFilling && { editedAt: Date.now() }),
  };
  world.messages.set(message.id, changed);
  if (message.onlyFor === undefined) world.publish(messageEvent(world, 'MESSAGE_UPDATE', changed));
  world.happenings.changed();
  return changed;
}

export function removeMessage(world: World, message: Message): void {
  const { id, channelId, onlyFor } = message;
  world.messages.delete(id);
  const guildId = world.channels.get(channelId)?.guildId;
  if (onlyFor === undefined) {
    world.publish({
      name: 'MESSAGE_DELETE',
      intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
      ...(guildId && { guildId }),
      data: () => ({ id, channel_id: channelId, ...(guildId && { guild_id: guildId }) }),
    });
  }
  world.happenings.changed();
}

/** Adds or takes away one reaction; nothing happens twice. */
export function react(
  world: World,
  message: Message,
  { emoji, userId, deed }: Reaction & { readonly deed: 'add' | 'remove' },
): void {
  const others = message.reactions.filter((one) => one.emoji !== emoji || one.userId !== userId);
  const reactions = deed === 'add' ? [...others, { emoji, userId }] : others;
  world.messages.set(message.id, { ...message, reactions });
  const guildId = world.channels.get(message.channelId)?.guildId;
  const data: JsonObject = {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    ...(guildId && { guild_id: guildId }),
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
  };
  world.publish({
    name: deed === 'add' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
    intent: guildId ? Intent.GuildMessageReactions : Intent.DirectMessageReactions,
    ...(guildId && { guildId }),
    data: () => data,
  });
  world.happenings.changed();
}

/** Puts a changed interaction in the place of the old one. */
export function changeInteraction(world: World, token: string, changes: Partial<Interaction>): void {
  const interaction = world.interactions.get(token);
  if (interaction) world.interactions.set(token, { ...interaction, ...changes });
  world.happenings.changed();
}

function messageEvent(world: World, name: string, message: Message): WorldEvent {
  const guildId = world.channels.get(message.channelId)?.guildId;
  const payload = messageEventPayload(world, message);
  return {
    name,
    intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
    ...(guildId && { guildId }),
    data: (intents) => withheld(world, { payload, message }, intents),
  };
}
