import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { explainIssue } from '../shapes/explain-issue.ts';
import type { BadKey, Finding, Path, Written } from '../yaml/written.ts';
import { quoteText } from './unsafe-text.ts';
import { findNearest } from './wording-of-problems.ts';

/** A file's content if it has the shape, and everything about its shape that is wrong. */
export interface Shaped<T> {
  readonly content?: T;
  readonly findings: readonly Finding[];
}

/** Holds what a file says against the shape it must have. */
export function checkShape<T>(shape: v.GenericSchema<unknown, T>, written: Written): Shaped<T> {
  const result = v.safeParse(shape, written.value);
  // A list in place of keys is told once, not once for each of its items.
  const issues = (result.issues ?? []).filter(({ path }) => path?.every(isNoListForKeys) ?? true);
  const findings = [
    ...findBadKeys(shape, written),
    ...issues.flatMap((issue) => explainIssue(issue, written) ?? []),
  ];
  return result.success && findings.length === 0 ? { content: result.output, findings } : { findings };
}

function isNoListForKeys({ type, input }: v.IssuePathItem): boolean {
  return type !== 'object' || !Array.isArray(input);
}

/** Keys that stand twice, that no file may have, and that the shape does not know; and lists in place of keys. */
function findBadKeys(shape: GenericSchema, written: Written): Finding[] {
  return [...written.badKeys.map(explainBadKey), ...findUnknownKeys(shape, written.value, [])];
}

function explainBadKey({ path, spot, kind, first }: BadKey): Finding {
  const key = quoteText(String(path.at(-1)));
  return kind === 'repeated'
    ? {
        path,
        spot,
        what: `The key ${key} stands here a second time; it stands in line ${first?.line} already.`,
        fix: 'Join the two, or delete one of them.',
      }
    : { path, spot, what: `The key ${key} is not allowed in any file.`, fix: 'Delete it.' };
}

/** Goes through shape and value together. The schema library itself tells only the first unknown key of each object. */
function findUnknownKeys(shape: unknown, value: unknown, path: Path): Finding[] {
  if (!isObject(shape) || !isObject(value)) return [];
  if ('wrapped' in shape) return findUnknownKeys(shape.wrapped, value, path);
  if ('item' in shape && Array.isArray(value))
    return value.flatMap((inner, index) => findUnknownKeys(shape.item, inner, [...path, index]));
  if (isListForMap(shape, value)) return [explainList(path, findExamples(shape))];
  if (!('entries' in shape) || !isObject(shape.entries)) return [];
  if (Array.isArray(value)) return [explainList(path, Object.keys(shape.entries))];
  const known = new Map<string, unknown>(Object.entries(shape.entries));
  return Object.entries(value).flatMap(([key, inner]) =>
    known.has(key)
      ? findUnknownKeys(known.get(key), inner, [...path, key])
      : [explainUnknownKey([...path, key], key, [...known.keys()], value)],
  );
}

/** What a key of a map may be called, by the examples of its shape. */
function findExamples(shape: object): readonly string[] {
  const actions: readonly unknown[] = 'pipe' in shape && Array.isArray(shape.pipe) ? shape.pipe : [];
  return actions.flatMap((action) =>
    isObject(action) && 'examples' in action && Array.isArray(action.examples)
      ? action.examples.flatMap(Object.keys)
      : [],
  );
}

function isListForMap(shape: object, value: unknown): boolean {
  return 'type' in shape && shape.type === 'record' && Array.isArray(value);
}

/** For the schema library, a list is an object without the keys. */
function explainList(path: Path, [key]: readonly string[]): Finding {
  return {
    path,
    what: 'There is one hyphen or bracket too many: here keys are expected, not a list.',
    fix: `Write keys such as "${key}:", each on a line of its own.`,
  };
}

function explainUnknownKey(path: Path, key: string, known: readonly string[], among: object): Finding {
  const absent = known.filter((name) => !(name in among));
  const nearest = findNearest(key, absent);
  return {
    path,
    at: 'key',
    what: `The key ${quoteText(key)} is not known here.`,
    fix: nearest === undefined ? `Possible keys are ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Words that stand in several groups, so that what they mean is unclear. */
export function checkGroups(groups: readonly (readonly string[])[], list: string): Finding[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, index) =>
    group.flatMap((written, position): Finding[] => {
      const word = written.toLowerCase();
      if (word === '') return [];
      const first = seen.get(word);
      seen.set(word, first ?? index);
      if (first === undefined) return [];
      const where = first === index ? 'in this group twice' : `in group ${first + 1} as well`;
      return [
        {
          path: [list, index, position],
          severity: 'warning',
          what: `"${word}" stands ${where}.`,
          fix: 'Leave it in one place.',
        },
      ];
    }),
  );
}
