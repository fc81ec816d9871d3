import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { composeYaml } from '../yaml/compose-yaml.ts';

/** A piece of a file's text that is to go. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The keys of a sound knowledge file; undefined where it has a mistake or says nothing. */
export function parseMap(text: string): YAMLMap.Parsed | undefined {
  // No place shifts by this; knowledge is read with a line break wherever one of the old signs for it stands.
  const composed = composeYaml(text.replace(/\r(?!\n)/g, '\n'));
  return composed.kind === 'composed' && composed.faults.length === 0 && isMap(composed.root)
    ? composed.root
    : undefined;
}

/** The lines of an item, with what ends the last of them. */
export function cutLines(text: string, [start, end]: ParsedNode['range']): Cut {
  const last = start + text.slice(start, end).trimEnd().length;
  const rest = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(last))?.[0] ?? '';
  return { start: findLineStart(text, start), end: last + rest.length };
}

/** The place behind the line break before this one. */
export function findLineStart(text: string, place: number): number {
  const before = text.slice(0, place);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** The text without these pieces, which may overlap. */
export function cutOut(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let place = 0;
  for (const { start, end } of cuts.toSorted((one, other) => one.start - other.start)) {
    if (start > place) kept += text.slice(place, start);
    place = Math.max(place, end);
  }
  return kept + text.slice(place);
}
