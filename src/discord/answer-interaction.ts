import {
  type AutocompleteInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Choice, Context, Option } from '../command.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { answerUnseen } from '../steps/readers.ts';
import { answerCommand } from './answer-command.ts';
import { answerPress, isOnMessage } from './answer-press.ts';
import { answerStep } from './answer-step.ts';
import { type PressedAction, readCustomId } from './custom-id.ts';
import { type Desk, RESTARTING, SLOW_DOWN } from './desk.ts';
import { readFollowUp } from './forms.ts';
import { guarded } from './guarded.ts';
import { toPerson } from './moderators.ts';
import { noteMissed } from './note-missed.ts';
import { sendToInteraction } from './send.ts';

/** Answers whatever somebody did with a command, a button, a form or a message's menu. Never rejects. */
export function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const fields = describe(interaction);
  const age = desk.staleness.findAge(interaction.createdTimestamp);
  if (age !== undefined) {
    desk.log.warn({ event: 'stale', ...fields, age });
    return Promise.resolve();
  }
  if (interaction.isAutocomplete()) {
    const apologise = () => interaction.respond([]);
    return guarded({ fields, run: () => completeOption(interaction, desk), apologise }, desk.log);
  }
  const apologise = (apology: Reply) => sendToInteraction(interaction, apology);
  return guarded({ fields, run: () => answerInTurn(interaction, desk, fields), apologise }, desk.log);
}

type Fields = ReturnType<typeof describe>;

async function answerInTurn(interaction: RepliableInteraction, desk: Desk, fields: Fields): Promise<void> {
  if (desk.isClosing()) return sendToInteraction(interaction, renderNotice(RESTARTING));
  const turn = desk.members.take(interaction.user.id);
  if (turn !== 'go') desk.log.info({ event: 'too-fast', ...fields, turn });
  if (turn === 'notice') return sendToInteraction(interaction, renderNotice(SLOW_DOWN));
  if (turn === 'silence') return;
  const started = performance.now();
  const reply = await dispatch(interaction, desk);
  const { id, guildId: server } = interaction;
  if (reply !== undefined) await noteMissed({ id, server }, reply, desk);
  const ms = Math.round(performance.now() - started);
  desk.log.info({ event: 'answered', ...fields, kind: reply?.answer, ms });
}

async function dispatch(interaction: RepliableInteraction, desk: Desk): Promise<Reply | undefined> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerMessageMenu(interaction, desk);
  if (interaction.isButton()) return answerPress(interaction, desk);
  if (interaction.isModalSubmit()) return answerForm(interaction, desk);
  if (interaction.isStringSelectMenu()) return answerPick(interaction, desk);
  const reply = renderNotice('I do not know what to do with that. /help lists what I can do.');
  await sendToInteraction(interaction, reply);
  return reply;
}

/** For the log: by which door, and which command; nothing of what was typed, and nobody's name. */
function describe(interaction: Interaction): { readonly via: string; readonly command: string | undefined } {
  if (interaction.isAutocomplete()) return { via: 'autocomplete', command: interaction.commandName };
  if (interaction.isChatInputCommand()) return { via: 'slash', command: interaction.commandName };
  if (interaction.isContextMenuCommand()) return { via: 'menu', command: interaction.commandName };
  if (interaction.isMessageComponent())
    return { via: 'button', command: sayAction(readCustomId(interaction.customId)) };
  const action = interaction.isModalSubmit() ? readCustomId(interaction.customId) : undefined;
  return { via: 'form', command: sayAction(action) ?? 'follow-up' };
}

function sayAction(action: PressedAction | undefined): string | undefined {
  return action?.kind === 'step' ? action.step.name : action?.kind;
}

/** Does what a filled-in form leads to. @returns the reply that was sent, where one was */
function answerForm(interaction: ModalSubmitInteraction, desk: Desk): Promise<Reply | undefined> {
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

/** Does what choosing from a list leads to. @returns the reply that was sent, where one was */
async function answerPick(interaction: StringSelectMenuInteraction, desk: Desk): Promise<Reply | undefined> {
  const action = isOnMessage(interaction) ? readCustomId(interaction.customId) : undefined;
  if (action?.kind === 'step') return answerStep(interaction, action.step, desk);
  const reply = renderNotice('This list is too old for me to understand. Please start again.');
  await sendToInteraction(interaction, reply);
  return reply;
}

/** Does what was chosen from a message's own menu. @returns the reply that was sent */
async function answerMessageMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<Reply> {
  const text = interaction.targetMessage.content;
  const command = desk.messageMenu.find(({ name }) => name === interaction.commandName);
  const reply =
    command === undefined || text.trim() === ''
      ? renderNotice('There is no text in this message that I could look up.')
      : command.run(text, desk.library.current());
  await sendToInteraction(interaction, reply);
  return reply;
}

/** Offers what is being typed may become; nothing to somebody who types faster than anyone reads. */
async function completeOption(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const context = desk.takeContext(toPerson(interaction));
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const { name, value } = interaction.options.getFocused(true);
  const isTooFast = desk.typists.take(interaction.user.id) !== 'go';
  const option = findOption(context, { command: interaction.commandName, subcommand, name });
  await interaction.respond(isTooFast ? [] : findChoices(option, value, context));
}

interface TypedOption {
  readonly command: string;
  readonly subcommand: string | undefined;
  readonly name: string;
}

/** A moderators' command completes nothing for others: what it offers is for moderators' eyes. */
function findOption(
  { menu, asker }: Context,
  { command, subcommand, name }: TypedOption,
): Option | undefined {
  const found = menu.find((one) => one.name === command);
  if (found?.access === 'moderators' && !asker.isModerator) return undefined;
  return found?.actions.find((one) => one.subcommand === subcommand)?.options[name];
}

/** Discord's limits: 25 choices, names and values of 1 to 100 characters, no value twice. */
export function findChoices(option: Option | undefined, typed: string, context: Context): Choice[] {
  const offered = option?.type === 'text' ? (option.complete?.(typed, context) ?? []) : [];
  const fitting = offered.filter(({ name, value }) => isFitting(name) && isFitting(value));
  return [...new Map(fitting.map((choice) => [choice.value, { ...choice }])).values()].slice(0, 25);
}

function isFitting(text: string): boolean {
  return text.trim() !== '' && text.length <= 100;
}
