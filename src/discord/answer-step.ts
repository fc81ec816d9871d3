import {
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { StepInput, StepOutcome } from '../command.ts';
import { type Reply, renderNotice, type Step } from '../replies/reply.ts';
import type { Desk } from './desk.ts';
import { toModal } from './forms.ts';
import { toPerson } from './moderators.ts';
import { sendToInteraction, updateMessage } from './send.ts';

export type StepInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** Does the next step of a moderator's work. @returns the reply that was sent, where one was */
export async function answerStep(
  interaction: StepInteraction,
  { name, args }: Step,
  desk: Desk,
): Promise<Reply | undefined> {
  const step = desk.steps.find((one) => one.name === name);
  const context = desk.takeContext(toPerson(interaction));
  const running = step?.run(args, toInput(interaction), context) ?? Promise.resolve(GONE);
  return finish(interaction, await promiseWhenSlow(running, () => askForPatience(interaction)));
}

const GONE: StepOutcome = {
  kind: 'reply',
  reply: renderNotice('This button is too old for me to understand. Please start again with /knowledge.'),
  instead: false,
};

const NO_FORM = renderNotice('The form could not be opened. Please press the button again.');

async function finish(interaction: StepInteraction, outcome: StepOutcome): Promise<Reply | undefined> {
  if (outcome.kind === 'form') {
    const modal = toModal(outcome.form);
    // Discord opens no form after a form, and none when it had to be asked for patience.
    const mayOpen = !interaction.isModalSubmit() && !interaction.deferred;
    if (modal === undefined || !mayOpen)
      return finish(interaction, { kind: 'reply', reply: NO_FORM, instead: false });
    await interaction.showModal(modal);
    return undefined;
  }
  const { reply, instead } = outcome;
  const place = { kind: 'private', asker: interaction.user.id } as const;
  if (instead && (!interaction.isModalSubmit() || interaction.isFromMessage()))
    await updateMessage(interaction, reply, place);
  else await sendToInteraction(interaction, { ...reply, audience: 'asker' });
  return reply;
}

/** In a way that leaves the message as it is until the outcome is known. */
function askForPatience(interaction: StepInteraction): Promise<unknown> {
  const isOnMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
  return isOnMessage ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

function toInput(interaction: StepInteraction): StepInput {
  if (interaction.isStringSelectMenu()) return { picked: interaction.values };
  if (!interaction.isModalSubmit()) return {};
  const filled = interaction.fields.fields.map((field, name): readonly [string, readonly string[]] => {
    if (field.type === ComponentType.TextInput) return [name, [field.value]];
    return [name, field.type === ComponentType.StringSelect ? field.values : []];
  });
  return Object.fromEntries(filled);
}

/** In milliseconds: half of what Discord waits. Nearly every reply is there in a few. */
const SLOW = 1_500;

/**
 * Promises Discord a reply when finding it takes long, as reading all files again may.
 * @param promise asks for patience; that it fails is no reason to lose the reply
 */
export async function promiseWhenSlow<T>(running: Promise<T>, promise: () => Promise<unknown>): Promise<T> {
  let promised: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    promised = Promise.allSettled([promise()]);
  }, SLOW);
  const found = await running.finally(() => clearTimeout(timer));
  await promised;
  return found;
}
