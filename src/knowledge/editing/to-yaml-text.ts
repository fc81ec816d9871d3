import { composeYaml } from '../yaml/compose-yaml.ts';
import { toQuoted } from '../yaml/to-quoted.ts';
import { toWritten } from '../yaml/written.ts';

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
