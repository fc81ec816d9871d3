import {
  type ButtonInteraction,
  ComponentType,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { StepInput, StepOutcome } from '../command.ts';
import type { Phrases } from '../locales/phrases.ts';
import { findReadBack } from '../replies/read-back.ts';
import { type Form, type Reply, renderNotice, type Step } from '../replies/reply.ts';
import { lengthenId, readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { toModal } from './forms.ts';
import { toPerson } from './moderators.ts';
import { noteTold } from './note-missed.ts';
import { sendOpenly, sendToInteraction, updateMessage } from './send.ts';

type StepInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/**
 * The step that was pressed, chosen from or filled in. Discord passes on what a member's program says a button or a
 * list was called; what really stands on the message it says itself.
 * @returns undefined for what is none of ours
 */
export function readStep(interaction: Interaction): Step | undefined {
  if (interaction.isModalSubmit()) return readCustomId(interaction.customId);
  return interaction.isMessageComponent() && isOnMessage(interaction)
    ? readCustomId(interaction.customId)
    : undefined;
}

function isOnMessage({ customId, message }: MessageComponentInteraction): boolean {
  return message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((component) => component.customId === customId),
  );
}

/** Does what a button, a list or a form leads to. @returns the reply that was sent, where one was */
export async function answerStep(
  interaction: StepInteraction,
  pressed: Step | undefined,
  desk: Desk,
): Promise<Reply | undefined> {
  const step = desk.steps.find(({ name }) => name === pressed?.name);
  const context = desk.takeContext(toPerson(interaction));
  const { phrases } = context.locale;
  const running =
    step?.run(pressed?.args ?? [], toInput(interaction), context) ??
    Promise.resolve(sayTooOld(interaction, phrases));
  const outcome = await promiseWhenSlow(running, desk.slowMs, () => askForPatience(interaction));
  switch (outcome.kind) {
    case 'form':
      return openForm(interaction, outcome.form, phrases);
    case 'remove':
      return remove(interaction, outcome.parts, phrases);
    case 'reply':
      await show(interaction, outcome, phrases);
      if (interaction.message !== null && outcome.tells !== undefined)
        await noteTold({ message: interaction.message, tells: outcome.tells, by: interaction.user.id }, desk);
      return outcome.reply;
  }
}

type ReplyOutcome = Extract<StepOutcome, { readonly kind: 'reply' }>;

function sayTooOld(interaction: StepInteraction, { refusal }: Phrases): ReplyOutcome {
  const { oldButton, oldForm, oldList } = refusal;
  const text = interaction.isButton() ? oldButton : interaction.isModalSubmit() ? oldForm : oldList;
  return { kind: 'reply', reply: renderNotice(text), where: 'privately' };
}

async function openForm(
  interaction: StepInteraction,
  form: Form,
  phrases: Phrases,
): Promise<Reply | undefined> {
  const modal = toModal(form);
  // Discord opens no form after a form, and none when it had to be asked for patience.
  const mayOpen = !interaction.isModalSubmit() && !interaction.deferred;
  if (modal === undefined || !mayOpen)
    return sendPrivately(interaction, renderNotice(phrases.refusal.noForm), phrases);
  await interaction.showModal(modal);
  return undefined;
}

/** A form is not held against the message it came from, so nobody removes anything by one. */
async function remove(
  interaction: StepInteraction,
  parts: readonly string[],
  phrases: Phrases,
): Promise<Reply | undefined> {
  if (interaction.isModalSubmit())
    return sendPrivately(interaction, sayTooOld(interaction, phrases).reply, phrases);
  if (!interaction.deferred) await interaction.deferUpdate();
  await interaction.deleteReply();
  // Earlier parts of a long reply may be gone already, or stand where the bot can no longer see.
  const ids = parts.flatMap((part) => lengthenId(part) ?? []);
  await Promise.allSettled(ids.map((id) => interaction.channel?.messages.delete(id)));
  return undefined;
}

async function sendPrivately(interaction: StepInteraction, reply: Reply, phrases: Phrases): Promise<Reply> {
  await sendToInteraction(interaction, { ...reply, audience: 'asker' }, phrases);
  return reply;
}

async function show(
  interaction: StepInteraction,
  { reply, where }: ReplyOutcome,
  phrases: Phrases,
): Promise<void> {
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
  const isOnMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
  const mayChange = isPrivate || (!interaction.isModalSubmit() && reply.audience === 'everyone');
  if (where === 'instead' && isOnMessage && mayChange) {
    const kind = isPrivate
      ? 'private'
      : interaction.message.interactionMetadata === null
        ? 'message'
        : 'public';
    return updateMessage(interaction, reply, { kind, asker: interaction.user.id, phrases });
  }
  const isOpen = where === 'here' && !isPrivate;
  if (where === 'to-everyone') return sendOpenly(interaction, reply, phrases);
  await sendToInteraction(interaction, isOpen ? reply : { ...reply, audience: 'asker' }, phrases);
}

/** In a way that leaves the message as it is until the outcome is known. */
function askForPatience(interaction: StepInteraction): Promise<unknown> {
  const isOnMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
  return isOnMessage ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

function toInput(interaction: StepInteraction): StepInput {
  if (interaction.isStringSelectMenu()) return { picked: interaction.values };
  if (!interaction.isModalSubmit()) {
    const asked = findReadBack(interaction.message.content);
    return asked === undefined ? {} : { asked: [asked] };
  }
  const filled = interaction.fields.fields.map((field, name): readonly [string, readonly string[]] => {
    if (field.type === ComponentType.TextInput) return [name, [field.value]];
    return [name, field.type === ComponentType.StringSelect ? field.values : []];
  });
  return Object.fromEntries(filled);
}

/**
 * Promises Discord a reply when finding it takes long, as reading all files again may.
 * @param promise asks for patience; that it fails is no reason to lose the reply
 */
export async function promiseWhenSlow<T>(
  running: Promise<T>,
  slowMs: number,
  promise: () => Promise<unknown>,
): Promise<T> {
  let promised: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    promised = Promise.allSettled([promise()]);
  }, slowMs);
  const found = await running.finally(() => clearTimeout(timer));
  await promised;
  return found;
}
