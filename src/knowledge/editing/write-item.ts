import { composeYaml } from '../yaml/compose-yaml.ts';
import { toQuoted } from '../yaml/diagnose-line.ts';
import { toWritten } from '../yaml/written.ts';

/** What is added to a list: a text, or an entry or gap with its parts in the order to write them. */
export type Item = string | Readonly<Record<string, string | Lines | InBrackets>>;

/** A list with each text on a line of its own. */
interface Lines {
  readonly lines: readonly string[];
}

/** A short list, such as of addresses: `[p1s1, p2s1]`. */
interface InBrackets {
  readonly inBrackets: readonly string[];
}

/** The lines of an item of a block list, the dash in the first. @param indent the spaces before the dash */
export function writeBlock(item: Item, indent: string): readonly string[] {
  if (typeof item === 'string') return [`${indent}- ${toYamlText(item)}`];
  const lines = Object.entries(item).flatMap(([key, value]) =>
    typeof value === 'object' && isLines(value)
      ? [`${key}:`, ...value.lines.map((line) => `  - ${toYamlText(line)}`)]
      : [`${key}: ${writeValue(value)}`],
  );
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
}

/** An item of a list in brackets, on one line. */
export function writeInBrackets(item: Item): string {
  if (typeof item === 'string') return toYamlText(item);
  const parts = Object.entries(item).map(([key, value]) => `${key}: ${writeValue(value)}`);
  return `{ ${parts.join(', ')} }`;
}

function writeValue(value: string | Lines | InBrackets): string {
  if (typeof value === 'string') return toYamlText(value);
  const texts = isLines(value) ? value.lines : value.inBrackets;
  return `[${texts.map(toYamlText).join(', ')}]`;
}

function isLines(value: Lines | InBrackets): value is Lines {
  return 'lines' in value;
}

/**
 * A text as a person would write it into a YAML file: plain where our own reader takes it for this very text, in
 * quotation marks everywhere else (`22`, `yes`, `attack: what happened`, a leading `@`). It fits block lists and lists
 * in brackets alike.
 * @param text on one line, without white space at its ends
 */
export function toYamlText(text: string): string {
  return isReadAs(text, text) ? text : toQuoted(text);
}

function isReadAs(written: string, text: string): boolean {
  const inBrackets = `[${written}, z]`;
  const composed = composeYaml(inBrackets);
  if (composed.kind === 'refused' || composed.faults.length > 0) return false;
  const { value } = toWritten(composed.root, { text: inBrackets, takesDates: false });
  return Array.isArray(value) && value.length === 2 && value[0] === text;
}
