import { messagePayload } from '../payloads/message.ts';
import { MessageFlag } from '../rules/message-rules.ts';
import { isJsonObject, isRefusal, type Refusal, refuse } from '../values.ts';
import type { Channel, Interaction, Message, World } from '../world/world.ts';
import {
  ALLOW_USERS,
  changeInteraction,
  changeMessage,
  removeMessage,
  writeMessage,
} from '../world/write-message.ts';
import { type Call, noContent, ok, type Reply } from './call.ts';
import { readDraft, readEdit } from './draft.ts';
import { newAnswer } from './interaction-routes.ts';

/** One more message. The first one after a deferred answer takes the place that was held for it. */
export function createFollowUp(call: Call): Reply | Refusal {
  const { world, body } = call;
  const owner = findOwner(call);
  if (isRefusal(owner)) return owner;
  const { interaction, channel } = owner;
  const held = world.messages.get(interaction.originalId ?? '');
  if (held?.isLoading) return edit(call, owner, held);
  const place = { call, channel, path: [], otherwise: ALLOW_USERS };
  const draft = readDraft(place, isJsonObject(body) ? body : {});
  if (isRefusal(draft)) return draft;
  if (hasHadEnough(world, interaction)) return refuse(40094);
  const message = newAnswer(world, interaction, draft);
  const replied = interaction.originalId;
  changeInteraction(world, interaction.token, { messageIds: [...interaction.messageIds, message.id] });
  return ok(
    messagePayload(
      world,
      writeMessage(world, { ...message, ...(replied && { type: 19, repliesTo: replied }) }),
    ),
  );
}

/** Five, where only the person has installed the application (developers/interactions/receiving-and-responding, "Followup Messages"). */
function hasHadEnough({ guilds, channels, application }: World, interaction: Interaction): boolean {
  const { guildId = '', kind } = channels.get(interaction.channelId) ?? {};
  const isInServer = guilds.get(guildId)?.members.has(application.botId) === true;
  const followUps = interaction.messageIds.filter((id) => id !== interaction.originalId);
  return !isInServer && kind !== 'dm' && followUps.length >= 5;
}

export function getWebhookMessage(call: Call): Reply | Refusal {
  const owner = findOwner(call);
  if (isRefusal(owner)) return owner;
  const message = findOwn(call, owner.interaction);
  return isRefusal(message) ? message : ok(messagePayload(call.world, message));
}

export function editWebhookMessage(call: Call): Reply | Refusal {
  const owner = findOwner(call);
  if (isRefusal(owner)) return owner;
  const message = findOwn(call, owner.interaction);
  return isRefusal(message) ? message : edit(call, owner, message);
}

export function deleteWebhookMessage(call: Call): Reply | Refusal {
  const { world } = call;
  const owner = findOwner(call);
  if (isRefusal(owner)) return owner;
  const { interaction } = owner;
  const message = findOwn(call, interaction);
  if (isRefusal(message)) return message;
  changeInteraction(world, interaction.token, { removedIds: [...interaction.removedIds, message.id] });
  removeMessage(world, message);
  return noContent();
}

function edit(call: Call, { interaction, channel }: Owner, message: Message): Reply | Refusal {
  const { world, body } = call;
  const place = { call, channel, path: [], otherwise: ALLOW_USERS };
  const current = { ...message, flags: message.flags & ~MessageFlag.Loading };
  const draft = readEdit(place, current, isJsonObject(body) ? body : {});
  if (isRefusal(draft)) return draft;
  changeInteraction(world, interaction.token, { edits: interaction.edits + 1 });
  return ok(messagePayload(world, changeMessage(world, message, draft)));
}

interface Owner {
  readonly interaction: Interaction;
  readonly channel: Channel;
}

/** The interaction that owns the token: answered already, and not older than a token lives. */
function findOwner({ world, params }: Call): Owner | Refusal {
  if (params.application !== world.application.id) return refuse(10015);
  const interaction = world.interactions.get(params.token ?? '');
  const isAlive = interaction && Date.now() - interaction.createdAt <= world.settings.tokenMs;
  if (!isAlive) return refuse(50027);
  const channel = world.channels.get(interaction.channelId);
  return interaction.answer && channel ? { interaction, channel } : refuse(10015);
}

/** A message that this token may read, change and delete. */
function findOwn({ world, params }: Call, interaction: Interaction): Message | Refusal {
  const asked = params.message ?? '';
  const id = asked === '@original' ? (interaction.originalId ?? '') : asked;
  const isOwn = id === interaction.originalId || interaction.messageIds.includes(id);
  return (isOwn ? world.messages.get(id) : undefined) ?? refuse(10008);
}
