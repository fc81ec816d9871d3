import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Command } from '../command.ts';
import type { Snapshot } from '../library.ts';
import type { Desk } from './desk.ts';
import { toPerson } from './to-person.ts';

/** Offers what is being typed may become; nothing to somebody who types faster than anyone reads. */
export async function completeOption(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { menu, snapshot } = desk.takeContext(toPerson(interaction));
  const { name, value } = interaction.options.getFocused(true);
  const isTooFast = desk.typists.take(interaction.user.id) !== 'go';
  const command = menu.find((one) => one.name === interaction.commandName);
  await interaction.respond(isTooFast ? [] : findChoices(command, name, value, snapshot));
}

/** Discord's limits: 25 choices, names and values of 1 to 100 characters, no value twice. */
export function findChoices(
  command: Command | undefined,
  optionName: string,
  typed: string,
  snapshot: Snapshot,
): Choice[] {
  const option = command?.actions.map(({ options }) => options[optionName]).find((one) => one !== undefined);
  const offered = option?.type === 'text' ? (option.complete?.(typed, snapshot) ?? []) : [];
  const fitting = offered.filter(({ name, value }) => isFitting(name) && isFitting(value));
  return [...new Map(fitting.map((choice) => [choice.value, { ...choice }])).values()].slice(0, 25);
}

function isFitting(text: string): boolean {
  return text.trim() !== '' && text.length <= 100;
}
