import { messagePayload } from '../payloads/message.ts';
import { MessageFlag } from '../rules/message-rules.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { checkChoices } from '../rules/option-rules.ts';
import { type Problem, problem, toErrors, within } from '../rules/problem.ts';
import {
  isJsonObject,
  isRefusal,
  isSet,
  type JsonObject,
  numberAt,
  objectAt,
  objectsAt,
  type Refusal,
  refuse,
  refuseForm,
} from '../values.ts';
import type { Interaction, Message, World } from '../world/world.ts';
import { ALLOW_USERS, changeInteraction, changeMessage, writeMessage } from '../world/write-message.ts';
import { type Call, noContent, ok, type Reply, refuseProblems } from './call.ts';
import { type Draft, readDraft, readEdit } from './draft.ts';

/** Which callbacks each kind of interaction takes (developers/interactions/receiving-and-responding). */
const TAKES: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  // A modal that a press opened may also change the message of that press.
  5: [4, 5, 6, 7],
};

/** The one callback of an interaction: in time, of a kind that fits, and only once. */
export function answerInteraction(call: Call): Reply | Refusal {
  const { world, params, query } = call;
  const interaction = world.interactions.get(params.token ?? '');
  if (!interaction || interaction.id !== params.interaction) return refuse(10062);
  if (interaction.answer) return refuse(40060);
  if (Date.now() - interaction.createdAt > world.settings.ackMs) return refuse(10062);
  const body = isJsonObject(call.body) ? call.body : {};
  const type = numberAt(body, 'type');
  const refused = checkType(interaction, type);
  if (refused || type === undefined) return refused ?? refuse(50035);
  const taken = take({ ...call, interaction, type, data: objectAt(body, 'data') ?? {} });
  if (isRefusal(taken)) return taken;
  if (query.get('with_response') !== 'true') return noContent();
  return ok(callbackPayload(world, interaction.token, taken));
}

interface Callback extends Call {
  readonly interaction: Interaction;
  readonly type: number;
  readonly data: JsonObject;
}

function checkType({ type: kind, messageId }: Interaction, type: number | undefined): Refusal | undefined {
  const fits = type !== undefined && TAKES[kind]?.includes(type);
  const needsMessage = type === 6 || type === 7;
  if (fits && (!needsMessage || messageId !== undefined)) return undefined;
  const taken = (TAKES[kind] ?? []).join(', ');
  return refuseForm(toErrors([problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${taken}}.`)]));
}

/** Does what the callback says, and gives the message that came of it, if one did. */
function take(callback: Callback): Message | undefined | Refusal {
  const { world, interaction, type, data } = callback;
  const answer = { type, at: Date.now() };
  switch (type) {
    case 4:
      return reply(callback);
    case 5:
      return defer(callback);
    case 6:
      changeInteraction(world, interaction.token, { answer, ...originalOf(interaction) });
      return undefined;
    case 7:
      return update(callback);
    case 8: {
      const refused = refuseData(callback, checkChoices(data, focusedType(interaction)));
      if (refused) return refused;
      changeInteraction(world, interaction.token, {
        answer: { ...answer, choices: objectsAt(data, 'choices') },
      });
      return undefined;
    }
    default: {
      const refused = refuseData(callback, checkModal(data));
      if (refused) return refused;
      changeInteraction(world, interaction.token, { answer: { ...answer, modal: data } });
      return undefined;
    }
  }
}

function reply(callback: Callback): Message | Refusal {
  const draft = readCallbackDraft(callback);
  return isRefusal(draft)
    ? draft
    : answerWith(callback, newAnswer(callback.world, callback.interaction, draft));
}

/** Of the flags only "ephemeral" means anything here; the others belong to the edit that follows. */
function defer(callback: Callback): Message | Refusal {
  const flags = numberAt(callback.data, 'flags') ?? 0;
  const isOther = (flags & ~MessageFlag.Ephemeral) !== 0;
  const wrong = problem(
    ['flags'],
    'MESSAGE_FLAGS_INVALID',
    'Only EPHEMERAL can be set on a deferred answer.',
  );
  const refused = refuseData(callback, isOther ? [wrong] : []);
  if (refused) return refused;
  const empty: Draft = {
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags,
    pings: { everyone: false, userIds: [], roleIds: [] },
  };
  const message = newAnswer(callback.world, callback.interaction, empty);
  return answerWith(callback, { ...message, flags: flags | MessageFlag.Loading, isLoading: true });
}

function update(callback: Callback): Message | Refusal {
  const { world, interaction, type, data } = callback;
  const message = world.messages.get(interaction.messageId ?? '');
  const channel = world.channels.get(interaction.channelId);
  if (!message || !channel) return refuse(10008);
  const place = { call: callback, channel, path: ['data'], otherwise: ALLOW_USERS };
  const draft = readEdit(place, message, data);
  if (isRefusal(draft)) return draft;
  changeInteraction(world, interaction.token, {
    answer: { type, at: Date.now() },
    ...originalOf(interaction),
  });
  return changeMessage(world, message, draft);
}

function readCallbackDraft(callback: Callback): Draft | Refusal {
  const { world, interaction, data } = callback;
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return refuse(10003);
  return readDraft({ call: callback, channel, path: ['data'], otherwise: ALLOW_USERS }, data);
}

function answerWith({ world, interaction, type }: Callback, message: Message): Message {
  changeInteraction(world, interaction.token, {
    answer: { type, at: Date.now() },
    originalId: message.id,
    messageIds: [...interaction.messageIds, message.id],
  });
  return writeMessage(world, message);
}

/** A message that answers an interaction, by callback or as a follow-up. */
export function newAnswer(world: World, interaction: Interaction, draft: Draft): Message {
  const isEphemeral = (draft.flags & MessageFlag.Ephemeral) !== 0;
  const commandType = interaction.command?.type ?? 1;
  return {
    ...draft,
    id: world.snowflakes.next(),
    channelId: interaction.channelId,
    authorId: world.application.botId,
    type: interaction.messageId !== undefined ? 19 : commandType === 1 ? 20 : 23,
    reactions: [],
    isLoading: false,
    interaction: { id: interaction.id, type: interaction.type, userId: interaction.userId },
    ...(interaction.messageId !== undefined && { repliesTo: interaction.messageId }),
    ...(isEphemeral && { onlyFor: interaction.userId }),
  };
}

function originalOf({ messageId }: Interaction): Pick<Interaction, 'originalId'> {
  return messageId === undefined ? {} : { originalId: messageId };
}

function refuseData(callback: Callback, problems: readonly Problem[]): Refusal | undefined {
  return refuseProblems(callback, within(['data'], problems));
}

function callbackPayload(world: World, token: string, message: Message | undefined): JsonObject {
  const interaction = world.interactions.get(token);
  return {
    interaction: {
      id: interaction?.id,
      type: interaction?.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: message.isLoading,
        response_message_ephemeral: message.onlyFor !== undefined,
        channel_id: message.channelId,
      }),
    },
    ...(message && {
      resource: { type: interaction?.answer?.type, message: messagePayload(world, message) },
    }),
  };
}

/** The type of the option that is being typed (3 text, 4 whole number, 10 number); text, if there is none. */
function focusedType({ data }: Interaction): number {
  return findFocused(data) ?? 3;
}

function findFocused(part: JsonObject): number | undefined {
  for (const option of objectsAt(part, 'options')) {
    const found = isSet(option, 'focused') ? numberAt(option, 'type') : findFocused(option);
    if (found !== undefined) return found;
  }
  return undefined;
}
