import { ButtonStyle, ComponentType } from 'discord.js';
import type { Phrases } from '../locales/phrases.ts';
import type { Added, Button, PickList, PickOption, PlaceKind, Reply } from '../replies/reply.ts';
import { shorten } from '../replies/text.ts';
import { shortenId, toCustomId } from './custom-id.ts';

/** Where a reply is shown, and who asked for it. */
export interface Place {
  readonly kind: Exclude<PlaceKind, 'terminal'>;
  readonly asker: string;
  /** In which the door itself speaks there. */
  readonly phrases: Phrases;
  /** Where Discord takes only so many messages; absent: as many as there are. */
  readonly mostMessages?: number;
}

export interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: (ButtonJson | Select)[];
}

interface ButtonJson {
  readonly type: ComponentType.Button;
  readonly style: (typeof STYLES)[Button['tone']];
  readonly label: string;
  readonly custom_id: string;
}

/**
 * The lists to choose from, each in a row of its own, then the buttons, choices in rows above the others; Discord takes
 * five buttons to a row, and five rows.
 */
export function toRows(
  { actions, picks = [] }: Pick<Reply, 'actions' | 'picks'>,
  place: Place,
  parts: readonly string[],
): readonly Row[] {
  const selects = picks.flatMap(toSelect).map((select): Row => toRow([select]));
  const fitting = actions.filter(({ places }) => places === undefined || places.includes(place.kind));
  const choices = fitting.filter(({ isChoice }) => isChoice === true);
  const labels = toChoiceLabels(choices.map(({ label }) => label));
  const numbered = choices.map((choice, index) => ({ ...choice, label: labels[index] ?? '' }));
  const others = fitting.filter(({ isChoice }) => isChoice !== true);
  const rows = [numbered, others].flatMap((buttons) =>
    splitInRows(buttons.map((button) => toButtonJson(button, place, parts))),
  );
  return [...selects, ...rows].slice(0, ROWS);
}

const ROWS = 5;
const ROW_LENGTH = 5;

/** Colour only repeats what the label says. */
const STYLES = {
  plain: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** Undefined when Discord would refuse it; a reply with a button less is better than none. */
function toButtonJson(
  { step, label, tone, adds = [] }: Button,
  { asker }: Place,
  parts: readonly string[],
): ButtonJson | undefined {
  const added = { asker: [asker], parts } satisfies Record<Added, readonly string[]>;
  const args = [...step.args, ...adds.flatMap((what) => added[what]).map(shortenId)];
  const customId = toCustomId({ name: step.name, args });
  if (customId === undefined || label.trim() === '') return undefined;
  return { type: ComponentType.Button, style: STYLES[tone], label, custom_id: customId };
}

/** No two buttons of a message may carry the same id; the first of them stays. */
function splitInRows(buttons: readonly (ButtonJson | undefined)[]): readonly Row[] {
  const byId = new Map(
    buttons.filter((button) => button !== undefined).map((button) => [button.custom_id, button]),
  );
  const unique = [...byId.values()];
  const rows = Array.from({ length: Math.ceil(unique.length / ROW_LENGTH) }, (_, row) =>
    unique.slice(row * ROW_LENGTH, (row + 1) * ROW_LENGTH),
  );
  return rows.map(toRow);
}

function toRow(components: Row['components']): Row {
  return { type: ComponentType.ActionRow, components };
}

/** A list to choose from, as Discord takes it. */
export interface Select {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: SelectOption[];
  readonly max_values?: number;
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** None when Discord would refuse it. */
function toSelect({ step, placeholder, options, most = 1 }: PickList): readonly Select[] {
  const customId = toCustomId(step);
  const shown = toSelectOptions(options);
  if (customId === undefined || shown.length === 0) return [];
  const text = shorten(placeholder, 150);
  return [
    {
      type: ComponentType.StringSelect,
      custom_id: customId,
      placeholder: text,
      options: shown,
      ...(most > 1 ? { max_values: Math.min(most, shown.length) } : {}),
    },
  ];
}

/** At most 25, none twice; texts of at most 100 (documentation, "Select Option Structure"). */
export function toSelectOptions(options: readonly PickOption[]): SelectOption[] {
  const fitting = options.filter(
    ({ label, value }) => label.trim() !== '' && value !== '' && value.length <= 100,
  );
  const unique = new Map(fitting.map((option) => [option.value, option]));
  return [...unique.values()].slice(0, 25).map(({ label, value, description }) => ({
    label: shorten(label, 100),
    value,
    ...(description === undefined ? {} : { description: shorten(description, 100) }),
  }));
}

/**
 * Phones cut the label of a button at some 38 characters (documentation, "Button design guidelines"), and a question
 * that is cut cannot be chosen. So where one of the questions is longer, all of them stand in the text, numbered.
 */
export function withNumberedChoices(reply: Reply): Reply {
  const labels = reply.actions.flatMap(({ isChoice, label }) => (isChoice === true ? [label] : []));
  if (labels.every((label) => label.length <= LABEL_LENGTH)) return reply;
  const items = labels.map((label, index) => `${index + 1}. ${label}`);
  return { ...reply, parts: [...reply.parts, { kind: 'list', items }] };
}

/**
 * What the buttons say for these questions, in the same order: the whole question where all of them are short, else
 * its number and its first words, which a screen reader reads out as something to tell them apart by.
 */
function toChoiceLabels(labels: readonly string[]): readonly string[] {
  if (labels.every((label) => label.length <= LABEL_LENGTH)) return labels;
  return labels.map((label, index) => shortenLabel(`${index + 1}. ${label}`));
}

const LABEL_LENGTH = 38;

function shortenLabel(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const words = text.slice(0, LABEL_LENGTH).split(' ').slice(0, -1).join(' ');
  // A text without a space in its first part is cut between characters, not inside one.
  return words.length > 3 ? `${words}…` : `${[...text].slice(0, LABEL_LENGTH / 2).join('')}…`;
}
