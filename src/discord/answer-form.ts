import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { answerUnseen } from '../steps/readers.ts';
import { answerStep } from './answer-step.ts';
import { readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { readFollowUp } from './follow-up-form.ts';
import { sendToInteraction } from './send-to-interaction.ts';

/** Does what a filled-in form leads to. @returns the reply that was sent, where one was */
export function answerForm(interaction: ModalSubmitInteraction, desk: Desk): Promise<Reply | undefined> {
  const action = readCustomId(interaction.customId);
  return action?.kind === 'step'
    ? answerStep(interaction, action.step, desk)
    : answerFollowUp(interaction, desk);
}

/** Answers a follow-up question, privately where it followed a private answer. */
async function answerFollowUp(interaction: ModalSubmitInteraction, desk: Desk): Promise<Reply> {
  const question = readFollowUp(interaction);
  desk.log.debug({ event: 'asked', question });
  const answered =
    question === undefined
      ? renderNotice('The form came back without a question. Please try again.')
      : answerUnseen(question, desk.library.current());
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
  const reply: Reply = isPrivate ? { ...answered, audience: 'asker' } : answered;
  await sendToInteraction(interaction, reply);
  return reply;
}
