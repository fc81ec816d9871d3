import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Context, Option } from '../command.ts';
import type { Desk } from './desk.ts';
import { toPerson } from './to-person.ts';

/** Offers what is being typed may become; nothing to somebody who types faster than anyone reads. */
export async function completeOption(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
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
