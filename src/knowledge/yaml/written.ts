import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { countLeading } from '../count-leading.ts';
import type { Problem } from '../problem.ts';

/** The way to a value: keys and positions in lists, from the outside in, e.g. `['questions', 3, 'ask', 0]`. */
export type Path = readonly (string | number)[];

/** What a YAML file says, with the place of each part. */
export interface Written {
  /** Objects without a prototype, lists, and texts without white space at their ends. */
  readonly value: unknown;
  /** The part at this path, or the innermost part around it that exists. */
  readonly find: (path: Path) => WrittenPart;
  /** Keys that stand twice in one place, and keys that no file may have. */
  readonly badKeys: readonly BadKey[];
}

export interface WrittenPart {
  readonly spot: Spot;
  /** Where the key in front of the value stands; the value's own place in a list. */
  readonly keySpot: Spot;
  /** As written, quotation marks included, for single values. */
  readonly source?: string;
  /** A remark on the same line, from the `#` on. */
  readonly remark?: string;
}

export interface BadKey {
  readonly path: Path;
  readonly spot: Spot;
  readonly kind: 'repeated' | 'forbidden';
  /** Where it stood first. */
  readonly first?: Spot;
}

export interface Reading {
  readonly text: string;
  /** Whether `2016-04-18` without quotes is the text it looks like; elsewhere other tools take it for a point in time. */
  readonly takesDates: boolean;
}

/** Turns the parser's nodes into plain values. Aliases and tags have been refused before, so depth and size are bounded. */
export function toWritten(root: ParsedNode | null, { text, takesDates }: Reading): Written {
  const notes: Notes = { text, takesDates, toSpot: createSpots(text), parts: new Map(), badKeys: [] };
  const value = read(root, [], notes);
  return { value, find: createFind(notes.parts), badKeys: notes.badKeys };
}

/** What is written down while going through the nodes. */
interface Notes extends Reading {
  readonly toSpot: (offset: number) => Spot;
  readonly parts: Map<string, WrittenPart>;
  readonly badKeys: BadKey[];
}

function read(node: ParsedNode | null, path: Path, notes: Notes, keySpot?: Spot): unknown {
  if (node === null) return null;
  const [start, end] = node.range;
  const spot = notes.toSpot(start);
  const part = { spot, keySpot: keySpot ?? spot };
  if (isScalar(node)) {
    const remark = node.comment ? { remark: `#${node.comment}` } : {};
    notes.parts.set(toKey(path), { ...part, source: notes.text.slice(start, end), ...remark });
    const text = String(node.value).trim();
    return node.type === 'PLAIN' ? readPlain(text, notes.takesDates) : text;
  }
  notes.parts.set(toKey(path), part);
  if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index], notes));
  return isMap(node) ? readKeys(node.items, path, notes) : null;
}

interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function readKeys(pairs: readonly Pair[], path: Path, notes: Notes): unknown {
  const values: Record<string, unknown> = Object.create(null);
  const seen = new Map<string, Spot>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const spot = notes.toSpot(key?.range[0] ?? 0);
    const first = seen.get(name);
    const here = [...path, name];
    if (first !== undefined) notes.badKeys.push({ path: here, spot, kind: 'repeated', first });
    else if (isForbiddenKey(name)) notes.badKeys.push({ path: here, spot, kind: 'forbidden' });
    else values[name] = read(value, here, notes, spot);
    if (value === null) notes.parts.set(toKey(here), { spot, keySpot: spot, source: '' });
    if (first === undefined) seen.set(name, spot);
  }
  return values;
}

/** @param parts by their paths, joined by line breaks */
export function createFind(parts: ReadonlyMap<string, WrittenPart>): Written['find'] {
  return (path) => findPart(parts, path);
}

function findPart(parts: ReadonlyMap<string, WrittenPart>, path: Path): WrittenPart {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = parts.get(toKey(path.slice(0, length)));
    if (part !== undefined) return part;
  }
  return { spot: { line: 1, column: 1 }, keySpot: { line: 1, column: 1 } };
}

/** With these, an object that is made carelessly from ours somewhere else would get a prototype of the file's choice. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isForbiddenKey(name: string): boolean {
  return forbiddenKeys.has(name);
}

function toKey(path: Path): string {
  return path.join('\n');
}

/** What YAML 1.1 or 1.2 takes a value without quotes for: nothing, yes or no, a number, a date, or the text it is. */
export function readPlain(text: string, takesDates: boolean): unknown {
  if (text.length > 40) return text;
  if (/^(?:|~|null)$/i.test(text)) return null;
  if (/^(?:true|yes|on|y)$/i.test(text)) return true;
  if (/^(?:false|no|off|n)$/i.test(text)) return false;
  if (
    /^[-+]?(?:0x[\da-f_]+|0o?[0-7_]+|(?:_*\d[\d_]*|[\d_]*\.\d[\d_]*)\.?(?:e[-+]?\d+)?|\.inf)$|^\.nan$|^\d+(?::[0-5]?\d)+$/i.test(
      text,
    )
  )
    return Number(text);
  if (!takesDates && /^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/.test(text)) return new Date(text);
  return text;
}

/** Where a place in a text is, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Prepares the looking up of line and column by offset in this text. */
export function createSpots(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = findLine(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** The number of the last line that starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  return countLeading(starts.length, (line) => (starts[line] ?? 0) <= offset);
}

/** Something wrong in a YAML file, by the way to it. */
export interface Finding extends Pick<Problem, 'what' | 'fix'> {
  readonly path: Path;
  /** What to point at: the value, which is the default, or the key in front of it. */
  readonly at?: 'key' | 'value';
  /** Where exactly, for what is not among the values that have a way to them. */
  readonly spot?: Spot;
  /** An error by default. */
  readonly severity?: Problem['severity'];
}
