import type {
  AutocompleteInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from 'discord.js';
import { mayUse } from '../access.ts';
import type { Choice, Context, Option } from '../command.ts';
import type { Phrases } from '../locales/phrases.ts';
import { type Reply, renderNotice, type Step } from '../replies/reply.ts';
import { answerCommand } from './answer-command.ts';
import { answerStep, readStep } from './answer-step.ts';
import type { Desk } from './desk.ts';
import { guarded } from './guarded.ts';
import { listLanguages, toPerson } from './moderators.ts';
import { isGuest, sendToInteraction } from './send.ts';
import { type Fields, takeTurn } from './take-turn.ts';
import { findText } from './to-question.ts';

/** Answers whatever somebody did with a command, a button, a form or a message's menu. Never rejects. */
export function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const step = readStep(interaction);
  const fields = describe(interaction, step);
  const { createdTimestamp, id, user } = interaction;
  // The list of missed questions is for servers that have invited the bot.
  const server = isGuest(interaction) ? null : interaction.guildId;
  const { phrases } = desk.speak(listLanguages(interaction.locale, interaction.guildLocale));
  desk.clock.see(createdTimestamp);
  if (interaction.isAutocomplete()) {
    const complete = () => completeOption(interaction, desk);
    const run = () => inTurn(interaction, { lane: 'typing', fields, run: complete }, desk);
    return guarded({ fields, run, phrases, apologise: () => interaction.respond([]) }, desk.log);
  }
  const send = (reply: Reply) => sendToInteraction(interaction, reply, phrases);
  const answer = () => dispatch(interaction, step, { desk, phrases });
  const take = () => takeTurn({ id, server, asker: user.id, fields, phrases, send, answer }, desk);
  const run = () => inTurn(interaction, { lane: 'interaction', fields, run: take }, desk);
  return guarded({ fields, run, phrases, apologise: send }, desk.log);
}

/** In milliseconds. Of the three seconds that Discord waits half a one is left for the way; whoever types is further by then. */
const TOO_OLD = { interaction: 2_500, typing: 1_500 } as const;

interface Turn {
  readonly lane: 'interaction' | 'typing';
  readonly fields: Fields;
  readonly run: () => Promise<void>;
}

/** What nobody could receive any more, by the time it comes to turn, is dropped and counted. */
async function inTurn(
  { createdTimestamp, user }: Interaction,
  { lane, fields, run }: Turn,
  { clock, shed, turns }: Desk,
): Promise<void> {
  const isOver = () => clock.ageOf(createdTimestamp) > TOO_OLD[lane];
  const end = await turns.take({ lane, member: user.id, isOver, run });
  if (end === 'dropped') shed.note(fields, Math.round(clock.ageOf(createdTimestamp)));
}

async function dispatch(
  interaction: RepliableInteraction,
  step: Step | undefined,
  { desk, phrases }: { readonly desk: Desk; readonly phrases: Phrases },
): Promise<Reply | undefined> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerMessageMenu(interaction, desk);
  if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
    return answerStep(interaction, step, desk);
  const reply = renderNotice(phrases.refusal.unknownAct);
  await sendToInteraction(interaction, reply, phrases);
  return reply;
}

/** For the log: by which door, and which command or step; nothing of what was typed, and nobody's name. */
function describe(interaction: Interaction, step: Step | undefined): Fields {
  if (interaction.isAutocomplete()) return { via: 'autocomplete', command: interaction.commandName };
  if (interaction.isChatInputCommand()) return { via: 'slash', command: interaction.commandName };
  if (interaction.isContextMenuCommand()) return { via: 'menu', command: interaction.commandName };
  return { via: interaction.isMessageComponent() ? 'button' : 'form', command: step?.name };
}

/** Does what was chosen from a message's own menu. @returns the reply that was sent */
async function answerMessageMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<Reply> {
  const text = findText(interaction.targetMessage);
  const context = desk.takeContext(toPerson(interaction));
  const { phrases } = context.locale;
  const command = desk.messageMenu.find(({ name }) => name === interaction.commandName);
  const reply =
    command === undefined || text.trim() === ''
      ? renderNotice(phrases.refusal.noTextInMessage)
      : command.run(text, context);
  await sendToInteraction(interaction, reply, phrases);
  return reply;
}

/** Offers what is being typed may become; nothing to somebody who types faster than anyone reads. */
async function completeOption(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const context = desk.takeContext(toPerson(interaction));
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const { name, value } = interaction.options.getFocused(true);
  const isTooFast = desk.typists.take(interaction.user.id).kind === 'wait';
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
  const action = found?.actions.find((one) => one.subcommand === subcommand);
  return action !== undefined && mayUse(action.access, asker) ? action.options[name] : undefined;
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
