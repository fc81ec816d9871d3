import type { StringSelectMenuInteraction } from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { isOnMessage } from './answer-press.ts';
import { answerStep } from './answer-step.ts';
import { readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { sendToInteraction } from './send-to-interaction.ts';

/** Does what choosing from a list leads to. @returns the reply that was sent, where one was */
export async function answerPick(
  interaction: StringSelectMenuInteraction,
  desk: Desk,
): Promise<Reply | undefined> {
  const action = isOnMessage(interaction) ? readCustomId(interaction.customId) : undefined;
  if (action?.kind === 'step') return answerStep(interaction, action.step, desk);
  const reply = renderNotice('This list is too old for me to understand. Please start again.');
  await sendToInteraction(interaction, reply);
  return reply;
}
