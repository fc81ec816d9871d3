import {
  type ButtonInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { act } from '../steps/readers.ts';
import { answerStep } from './answer-step.ts';
import { type PressedAction, readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { FOLLOW_UP_FORM } from './forms.ts';
import { toPerson } from './moderators.ts';
import { noteChosen, noteNotAsked } from './note-missed.ts';
import { sendToInteraction, updateMessage } from './send.ts';

/** Does what a pressed button says. @returns the reply that was sent, where one was */
export async function answerPress(interaction: ButtonInteraction, desk: Desk): Promise<Reply | undefined> {
  const action = isOnMessage(interaction) ? readCustomId(interaction.customId) : undefined;
  switch (action?.kind) {
    case undefined:
      return send(interaction, renderNotice(NOT_OURS));
    case 'step':
      return answerStep(interaction, action.step, desk);
    case 'follow-up':
      await interaction.showModal(FOLLOW_UP_FORM);
      return undefined;
    case 'remove':
      return remove(interaction, action, desk);
    case 'choose':
      return choose(interaction, action, desk);
    case 'not-what-i-asked':
      await noteNotAsked(interaction.message, desk);
      return send(interaction, act(action, desk.library.current()));
    case 'context':
    case 'others':
    case 'show-everyone':
      return send(interaction, act(action, desk.library.current()));
  }
}

const NOT_OURS = 'This button is too old for me to understand. Please ask again.';

/** Discord passes on what a member's program says was pressed; what really stands on the message it says itself. */
export function isOnMessage({ customId, message }: MessageComponentInteraction): boolean {
  return message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((component) => component.customId === customId),
  );
}

async function send(interaction: ButtonInteraction, reply: Reply): Promise<Reply> {
  await sendToInteraction(interaction, reply);
  return reply;
}

/** The question becomes the answer for the person who asked; anybody else who presses gets the answer privately. */
async function choose(
  interaction: ButtonInteraction,
  { id, asker }: Extract<PressedAction, { readonly kind: 'choose' }>,
  desk: Desk,
): Promise<Reply> {
  const { message, user } = interaction;
  const reply = act({ kind: 'choose', id, label: '' }, desk.library.current());
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  const mayChange = isPrivate || (asker === user.id && reply.audience === 'everyone');
  if (!mayChange) return send(interaction, { ...reply, audience: 'asker' });
  const kind = isPrivate ? 'private' : message.interactionMetadata === null ? 'message' : 'public';
  await updateMessage(interaction, reply, { kind, asker });
  await noteChosen(message, desk);
  return reply;
}

/** Takes the reply away, for the person who asked and for those who keep order in the channel or tend the knowledge. */
async function remove(
  interaction: ButtonInteraction,
  { asker, parts }: Extract<PressedAction, { readonly kind: 'remove' }>,
  desk: Desk,
): Promise<Reply | undefined> {
  const { channel, user, memberPermissions } = interaction;
  const mayRemove =
    asker === user.id ||
    memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true ||
    desk.isModerator(toPerson(interaction));
  if (!mayRemove)
    return send(interaction, renderNotice('Only the person who asked, or a moderator, can remove this.'));
  await interaction.deferUpdate();
  await interaction.deleteReply();
  // Earlier parts of a long reply may be gone already, or stand where the bot can no longer see.
  await Promise.allSettled(parts.map((part) => channel?.messages.delete(part)));
  return undefined;
}
