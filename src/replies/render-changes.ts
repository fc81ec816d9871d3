import type { Part } from './reply.ts';

/** What differs between two versions, by name; the values of `compareKnowledge` fit it. */
export interface ChangedNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The names, at most twelve of each kind. */
export function renderChanges({ added, removed, changed }: ChangedNames): Part {
  const items = [...toItems('added', added), ...toItems('removed', removed), ...toItems('changed', changed)];
  return {
    kind: 'list',
    items: items.length > 0 ? items : ['Only the layout or comments of the files changed.'],
  };
}

/** A moderator looks for the few things they meant to change; what is more is told by its number. */
const MOST_NAMES = 12;

function toItems(what: string, names: readonly string[]): readonly string[] {
  const shown = names.slice(0, MOST_NAMES).map((name) => `${what}: ${name}`);
  const others = names.length - shown.length;
  return others === 0 ? shown : [...shown, `${what}: ${others} more`];
}
