import { limits } from '../checking/limits.ts';
import { createFind, isForbiddenKey, readPlain, type Written, type WrittenPart } from './written.ts';

/**
 * Reads what `wordings.yaml` nearly always is, ids with a list of one-line texts below each, as the parser would and in a
 * tenth of its time: thousands of lines are read at each start. A file with anything else in it, a mistake among them, is
 * left to the parser as a whole (`tests/knowledge/yaml/plain-lists.test.ts` holds both to the same result).
 * @returns undefined where the parser is to read it
 */
export function readPlainLists(text: string, takesDates: boolean): Written | undefined {
  const lines = text.split('\n');
  if (lines.length * PIECES_OF_A_LINE > limits.pieces) return undefined;
  const value: Record<string, unknown[]> = Object.create(null);
  const parts = new Map<string, WrittenPart>();
  let key: string | undefined;
  let keySpot = { line: 0, column: 1 };
  let items: unknown[] = [];
  for (const [place, content] of lines.entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const line = place + 1;
    if (content.startsWith('  - ')) {
      const source = content.slice(ITEM_COLUMN - 1);
      const item = readItem(source, takesDates);
      if (key === undefined || item === undefined) return undefined;
      const spot = { line, column: ITEM_COLUMN };
      if (items.length === 0) parts.set(key, { spot: { line, column: LIST_COLUMN }, keySpot });
      parts.set(`${key}\n${items.length}`, { spot, keySpot: spot, source });
      items.push(item.value);
      continue;
    }
    const [, next] = KEY_LINE.exec(content) ?? [];
    const isOver = key !== undefined && items.length === 0;
    if (next === undefined || isOver || next in value || isForbiddenKey(next)) return undefined;
    key = next;
    keySpot = { line, column: 1 };
    items = [];
    value[key] = items;
    if (parts.size === 0) parts.set('', { spot: keySpot, keySpot });
  }
  return key === undefined || items.length === 0
    ? undefined
    : { value, find: createFind(parts), badKeys: [] };
}

/** More than the parser would make of any line that is read here. */
const PIECES_OF_A_LINE = 12;

const LIST_COLUMN = 3;
const ITEM_COLUMN = 5;
const KEY_LINE = /^([a-z][a-z\d-]*):$/;

/** Wrapped, because a text without quotation marks may be taken for nothing. */
function readItem(source: string, takesDates: boolean): { readonly value: unknown } | undefined {
  const [, quoted] = QUOTED.exec(source) ?? [];
  if (quoted !== undefined) return { value: quoted.trim() };
  const isPlain = PLAIN.test(source) && !/: | #|[ :]$/.test(source);
  return isPlain ? { value: readPlain(source, takesDates) } : undefined;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{P}\p{S} ]*$/u;
/** Without quotation marks or strokes in it, which YAML reads as something else. */
const QUOTED = /^"((?:(?!["\\])[\p{L}\p{N}\p{M}\p{P}\p{S} ])*)"$/u;
