import { channelPayload } from '../payloads/guild.ts';
import { messagePayload } from '../payloads/message.ts';
import { checkChannelMessage } from '../rules/message-rules.ts';
import { problem, toErrors } from '../rules/problem.ts';
import {
  isJsonObject,
  isRefusal,
  isSet,
  type JsonObject,
  numberAt,
  objectAt,
  type Refusal,
  refuse,
  refuseForm,
  textAt,
  valueAt,
} from '../values.ts';
import { botPermissions, has, Permission } from '../world/permissions.ts';
import { type Channel, findMessage, type Message, type World } from '../world/world.ts';
import { ALLOW_ALL, changeMessage, react, removeMessage, writeMessage } from '../world/write-message.ts';
import { type Call, noContent, ok, type Reply } from './call.ts';
import { type Draft, readDraft, readEdit } from './draft.ts';

export function getChannel({ world, params }: Call): Reply | Refusal {
  const channel = findChannel(world, params.channel ?? '');
  return isRefusal(channel) ? channel : ok(channelPayload(world, channel));
}

export function createMessage(call: Call): Reply | Refusal {
  const { world, params, body } = call;
  const id = params.channel ?? '';
  const channel = findChannel(world, id, writingPermission(world, id));
  if (isRefusal(channel)) return channel;
  if (!isJsonObject(body)) return refuse(50006);
  if (world.closedDms.has(channel.recipientId ?? '')) return refuse(50007);
  const replied = findReplied(world, channel, body);
  if (isRefusal(replied)) return replied;
  const draft = readDraft(
    {
      call,
      channel,
      path: [],
      otherwise: ALLOW_ALL,
      repliedUserId: replied?.authorId,
      check: checkChannelMessage,
    },
    body,
  );
  if (isRefusal(draft)) return draft;
  const same = sameNonce(world, channel, body);
  if (same) return ok(messagePayload(world, same));
  return ok(messagePayload(world, writeMessage(world, newMessage(call, draft, replied))));
}

function newMessage({ world, params, body }: Call, draft: Draft, replied: Message | undefined): Message {
  const nonce = isJsonObject(body) ? (textAt(body, 'nonce') ?? numberAt(body, 'nonce')) : undefined;
  return {
    ...draft,
    id: world.snowflakes.next(),
    channelId: params.channel ?? '',
    authorId: world.application.botId,
    type: replied ? 19 : 0,
    reactions: [],
    isLoading: false,
    ...(replied && { repliesTo: replied.id }),
    ...(nonce !== undefined && { nonce }),
  };
}

/** The message replied to. One that is gone is refused, unless the body says to write a plain message then. */
function findReplied(world: World, channel: Channel, body: JsonObject): Message | undefined | Refusal {
  const reference = objectAt(body, 'message_reference');
  if (!reference) return undefined;
  const replied = findMessage(world, channel.id, textAt(reference, 'message_id') ?? '');
  if (replied) {
    const may = findChannel(world, channel.id, Permission.ReadMessageHistory);
    return isRefusal(may) ? refuse(160002) : replied;
  }
  if (valueAt(reference, 'fail_if_not_exists') === false) return undefined;
  return refuseForm(toErrors([problem(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]));
}

/** developers/resources/message, "Create Message": with `enforce_nonce` the same nonce gives the same message. */
function sameNonce(world: World, channel: Channel, body: JsonObject): Message | undefined {
  const nonce = textAt(body, 'nonce') ?? numberAt(body, 'nonce');
  if (nonce === undefined || !isSet(body, 'enforce_nonce')) return undefined;
  const { botId } = world.application;
  return [...world.messages.values()].find(
    (message) => message.nonce === nonce && message.channelId === channel.id && message.authorId === botId,
  );
}

export function getMessage({ world, params }: Call): Reply | Refusal {
  const channel = findChannel(world, params.channel ?? '', Permission.ReadMessageHistory);
  if (isRefusal(channel)) return channel;
  const message = findMessage(world, channel.id, params.message ?? '');
  return message && message.onlyFor === undefined ? ok(messagePayload(world, message)) : refuse(10008);
}

export function editMessage(call: Call): Reply | Refusal {
  const { world, params, body } = call;
  const found = findPublicMessage(world, params);
  if (isRefusal(found)) return found;
  const { channel, message } = found;
  if (message.authorId !== world.application.botId) return refuse(50005);
  const draft = readEdit(
    { call, channel, path: [], otherwise: ALLOW_ALL },
    message,
    isJsonObject(body) ? body : {},
  );
  if (isRefusal(draft)) return draft;
  return ok(messagePayload(world, changeMessage(world, message, draft)));
}

export function deleteMessage({ world, params }: Call): Reply | Refusal {
  const found = findPublicMessage(world, params);
  if (isRefusal(found)) return found;
  const { channel, message } = found;
  if (message.authorId !== world.application.botId) {
    const may = findChannel(world, channel.id, Permission.ManageMessages);
    if (isRefusal(may) || channel.kind === 'dm') return refuse(50013);
  }
  removeMessage(world, message);
  return noContent();
}

export function startTyping({ world, params }: Call): Reply | Refusal {
  const id = params.channel ?? '';
  const channel = findChannel(world, id, writingPermission(world, id));
  return isRefusal(channel) ? channel : noContent();
}

export function addReaction({ world, params }: Call): Reply | Refusal {
  const found = findPublicMessage(world, params, Permission.AddReactions, Permission.ReadMessageHistory);
  if (isRefusal(found)) return found;
  react(world, found.message, { emoji: params.emoji ?? '', userId: world.application.botId, deed: 'add' });
  return noContent();
}

export function removeReaction({ world, params }: Call): Reply | Refusal {
  const found = findPublicMessage(world, params);
  if (isRefusal(found)) return found;
  react(world, found.message, { emoji: params.emoji ?? '', userId: world.application.botId, deed: 'remove' });
  return noContent();
}

/** Ephemeral messages are not there for the routes of a channel. */
function findPublicMessage(world: World, params: Call['params'], ...wanted: readonly bigint[]) {
  const channel = findChannel(world, params.channel ?? '', ...wanted);
  if (isRefusal(channel)) return channel;
  const message = findMessage(world, channel.id, params.message ?? '');
  return message && message.onlyFor === undefined ? { channel, message } : refuse(10008);
}

/** The channel, if the bot is in it and may do all of this there; else Discord's refusal. */
function findChannel(world: World, id: string, ...wanted: readonly bigint[]): Channel | Refusal {
  if (!isId(id)) return notAnId('channel_id', id);
  const channel = world.channels.get(id);
  if (!channel) return refuse(10003);
  const may = botPermissions(world, channel);
  if (!has(may, Permission.ViewChannel)) return refuse(50001);
  return wanted.every((permission) => has(may, permission)) ? channel : refuse(50013);
}

/** The permission to write: threads have one of their own. */
function writingPermission(world: World, channelId: string): bigint {
  return world.channels.get(channelId)?.kind === 'thread'
    ? Permission.SendMessagesInThreads
    : Permission.SendMessages;
}

function isId(text: string): boolean {
  return /^\d{15,20}$/u.test(text);
}

function notAnId(name: string, value: string): Refusal {
  return refuseForm(toErrors([problem([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`)]));
}
