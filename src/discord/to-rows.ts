import { ButtonStyle, ComponentType } from 'discord.js';
import type { ReaderAction, Reply } from '../replies/reply.ts';
import { type PressedAction, toCustomId } from './custom-id.ts';
import { type Select, toSelect } from './to-select.ts';
import { toChoiceLabels } from './with-numbered-choices.ts';

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
