import { ButtonStyle, ComponentType } from 'discord.js';
import type { PickList, PickOption, ReaderAction, Reply } from '../replies/reply.ts';
import { shorten } from '../replies/text.ts';
import { type PressedAction, toCustomId } from './custom-id.ts';

/** Where a reply is shown, and who asked for it. */
export interface Place {
  /**
   * `private`: for the asker alone, by Discord's own means. `public`: an answer to an interaction. `message`: an
   * ordinary message, which people can reply to.
   */
  readonly kind: 'private' | 'public' | 'message';
  readonly asker: string;
}

export interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: (Button | Select)[];
}

interface Button {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Secondary | ButtonStyle.Primary | ButtonStyle.Danger;
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
  const choices = actions.filter((action) => action.kind === 'choose');
  const labels = toChoiceLabels(choices.map(({ label }) => label));
  const choiceButtons = choices.map(({ id }, index) =>
    toButton({ kind: 'choose', id, asker: place.asker }, labels[index] ?? ''),
  );
  const others = actions
    .filter((action) => fitsPlace(action, place))
    .map((action) => toPlainButton(action, place, parts));
  return [...selects, ...splitInRows(choiceButtons), ...splitInRows(others)].slice(0, ROWS);
}

const ROWS = 5;
const ROW_LENGTH = 5;

/** Private replies are dismissed, not removed; a channel sees public ones already; an ordinary message is replied to. */
function fitsPlace(action: ReaderAction, { kind }: Place): boolean {
  switch (action.kind) {
    case 'show-everyone':
      return kind === 'private';
    case 'remove':
      return kind !== 'private';
    case 'follow-up':
      return kind !== 'message';
    default:
      return true;
  }
}

function toPlainButton(action: ReaderAction, { asker }: Place, parts: readonly string[]): Button | undefined {
  switch (action.kind) {
    case 'choose':
      return undefined;
    case 'context':
      return action.ids.length === 0 ? undefined : toButton(action, 'Show context');
    case 'others':
      return toButton(action, 'Other questions');
    case 'not-what-i-asked':
      return toButton(action, 'Not what I asked');
    case 'show-everyone':
      return action.ids.length === 0 ? undefined : toButton(action, 'Show everyone');
    case 'remove':
      return toButton({ kind: 'remove', asker, parts }, 'Remove');
    case 'follow-up':
      return toButton(action, 'Ask a follow-up');
    case 'step':
      return toButton(action, action.label, STYLES[action.tone]);
  }
}

/** Colour only repeats what the label says. */
const STYLES = {
  plain: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** Undefined when Discord would refuse it; a reply with a button less is better than none. */
function toButton(
  action: PressedAction,
  label: string,
  style: Button['style'] = ButtonStyle.Secondary,
): Button | undefined {
  const customId = toCustomId(action);
  if (customId === undefined || label.trim() === '') return undefined;
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

/** No two buttons of a message may carry the same id; the first of them stays. */
function splitInRows(buttons: readonly (Button | undefined)[]): readonly Row[] {
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
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** None when Discord would refuse it. */
function toSelect({ step, placeholder, options }: PickList): readonly Select[] {
  const customId = toCustomId({ kind: 'step', step });
  const shown = toSelectOptions(options);
  if (customId === undefined || shown.length === 0) return [];
  const text = shorten(placeholder, 150);
  return [{ type: ComponentType.StringSelect, custom_id: customId, placeholder: text, options: shown }];
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
  const labels = reply.actions.flatMap((action) => (action.kind === 'choose' ? [action.label] : []));
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
