import { isJsonObject, type JsonObject, objectAt } from '../json-object.ts';
import type { Message, World } from './world.ts';

/** The bits of IDENTIFY's `intents` (developers/events/gateway, "List of Intents"). */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageReactions: 1 << 13,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

/** Needs a switch in the Developer Portal; without it the gateway closes with 4014. */
export const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** 0 to 16, 20, 21, 24 and 25 have a meaning; any other bit closes with 4013. */
export const KNOWN_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/**
 * The payload of a message as a session with these intents gets it. Without the content intent Discord leaves
 * the text, embeds, attachments and components empty, except in a bot's own messages, in direct messages and in
 * those that mention the bot (developers/events/gateway, "Message Content Intent").
 */
export function withheld(
  world: World,
  { payload, message }: { readonly payload: JsonObject; readonly message: Message },
  intents: number,
): JsonObject {
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  const referenced = objectAt(payload, 'referenced_message');
  return {
    ...(mayRead(world, message, intents) ? payload : emptied(payload)),
    ...(isJsonObject(referenced) &&
      replied &&
      !mayRead(world, replied, intents) && { referenced_message: emptied(referenced) }),
  };
}

function mayRead(world: World, message: Message, intents: number): boolean {
  const { botId } = world.application;
  if ((intents & Intent.MessageContent) !== 0) return true;
  if (message.authorId === botId) return true;
  if (world.channels.get(message.channelId)?.kind === 'dm') return true;
  return message.pings.userIds.includes(botId) && !pingsOnlyByReplyToInteraction(world, message);
}

/**
 * A reply with a ping to an ordinary message of the bot carries its text; one to the bot's answer to an
 * interaction does not (developers/gateway/you-might-not-need-a-privileged-intent).
 */
function pingsOnlyByReplyToInteraction(world: World, message: Message): boolean {
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  const writesMention = new RegExp(`<@!?${world.application.botId}>`, 'u').test(message.content);
  return !writesMention && replied?.interaction !== undefined;
}

function emptied(payload: JsonObject): JsonObject {
  return { ...payload, content: '', embeds: [], attachments: [], components: [] };
}
