import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { composeYaml } from '../yaml/compose-yaml.ts';
import { type Path, toWritten } from '../yaml/written.ts';

/** A `questions.yaml` that can be read, taken apart for a change. */
export interface Questions {
  readonly text: string;
  /** Absent where the file says nothing yet. */
  readonly root: YAMLMap.Parsed | undefined;
}

export interface Addition {
  readonly kind: 'addition';
  readonly text: string;
  /** The list that is longer now. */
  readonly path: Path;
  /** What it says behind what it said before. */
  readonly added: readonly unknown[];
}

/**
 * Changes the text of `questions.yaml` and reads the result back: it must say what the old one said and what was
 * added, and nothing else. Whether that is also sound knowledge is checked by whoever brings it into force.
 */
export function editQuestions(text: string, change: (questions: Questions) => Addition | Edited): Edited {
  const before = read(text);
  if (before === undefined)
    return refuseEdit(
      'This file has a mistake, so nothing can be written into it from here.',
      'Use /knowledge reload to see the mistake, mend it in the file, and try again.',
    );
  const changed = change(before);
  if (changed.kind !== 'addition') return changed;
  return isNothingElse(before.value, changed)
    ? { kind: 'edited', text: changed.text }
    : refuseEdit(
        'This file is written in a way that the bot cannot add to without harm.',
        'Add it in the file itself; /knowledge export sends it to you.',
      );
}

/** The list under this key of the file. */
export function findList({ root }: Questions, key: string): YAMLSeq.Parsed | undefined {
  const value = findValue(root, key);
  return isSeq(value) ? value : undefined;
}

/** What stands under a key; undefined when the key is absent, null when nothing stands there. */
export function findValue(map: YAMLMap.Parsed | undefined, key: string): ParsedNode | null | undefined {
  return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
}

/** The id that an entry or gap is written with. */
export function findId(item: ParsedNode): string | undefined {
  const id = isMap(item) ? findValue(item, 'id') : undefined;
  return isScalar(id) ? String(id.value).trim() : undefined;
}

function read(text: string): (Questions & { readonly value: unknown }) | undefined {
  // Knowledge is read with a line break wherever one of the old signs for it stands; no place shifts by that.
  const composed = composeYaml(text.replace(/\r(?!\n)/g, '\n'));
  if (composed.kind === 'refused' || composed.faults.length > 0) return undefined;
  if (isBlank(text)) return { text, root: undefined, value: {} };
  if (!isMap(composed.root)) return undefined;
  const { value, badKeys } = toWritten(composed.root, { text, takesDates: false });
  return badKeys.length > 0 ? undefined : { text, root: composed.root, value };
}

/** Nothing but comments: a file that is about to be begun. */
function isBlank(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
}

function isNothingElse(before: unknown, { text, path, added }: Addition): boolean {
  const now = read(text)?.value;
  const old = findAt(before, path);
  const longer = [...(Array.isArray(old) ? old : []), ...added];
  return isSame(findAt(now, path), longer) && isSame(without(now, path), without(before, path));
}

/** The order of keys counts as well. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function findAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, key) => (Array.isArray(found) ? found[Number(key)] : toRecord(found)[key]),
    value,
  );
}

/** The value without the key that the path leads to; what is around it keeps its place. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.with(Number(key), without(value[Number(key)], rest));
  const { [key]: found, ...others } = toRecord(value);
  return rest.length === 0 ? others : { ...toRecord(value), [key]: without(found, rest) };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What came of changing the text of `questions.yaml`. */
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | {
      readonly kind: 'refused';
      /** Both in one sentence for a moderator. */
      readonly what: string;
      readonly fix: string;
    };

export function refuseEdit(what: string, fix: string): Edited {
  return { kind: 'refused', what, fix };
}
