import { isCollection, isMap, isPair, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { findLineStart } from './cut-text.ts';
import { type Edited, editQuestions, findId, findList, findValue, refuseEdit } from './edit-questions.ts';
import { type Item, writeBlock, writeInBrackets } from './write-item.ts';

export interface AddedWordings {
  readonly section: 'questions' | 'gaps';
  readonly id: string;
  /** At least one, each on one line. */
  readonly wordings: readonly string[];
}

/** Adds further ways to ask behind those that an entry or a gap has. */
export function addWordings(text: string, { section, id, wordings }: AddedWordings): Edited {
  return editQuestions(text, (questions) => {
    const items = findList(questions, section)?.items ?? [];
    const index = items.findIndex((item) => findId(item) === id);
    const item = items[index];
    const asks = isMap(item) ? findValue(item, 'ask') : undefined;
    if (!isSeq(asks))
      return refuseEdit(
        `There is no “${id}” in this file any more.`,
        'Somebody has taken it out or renamed it; choose another.',
      );
    return {
      kind: 'addition',
      text: appendItems(text, asks, wordings),
      path: [section, index, 'ask'],
      added: wordings,
    };
  });
}

/**
 * Writes items behind the last one of a list, in the list's own manner, and leaves every other character as it is:
 * comments, order, indentation and quotation marks of the rest cannot change when nothing rewrites them.
 * @param list as parsed from this very text
 */
export function appendItems(text: string, list: YAMLSeq.Parsed, items: readonly Item[]): string {
  const last = list.items.at(-1);
  const [start] = list.range;
  if (list.flow === true) {
    const added = items.map(writeInBrackets);
    return last === undefined
      ? insert(text, start + 1, added.join(', '))
      : appendInBrackets(text, last, added);
  }
  const indent = text.slice(findLineStart(text, start), start);
  const place = findPlace(text, findEnd(text, last ?? list), indent);
  const lines = items.flatMap((item) => writeBlock(item, indent));
  return insert(text, place, lines.map((line) => `${findLineBreak(text)}${line}`).join(''));
}

/** As the file ends its lines, so that an editor of Windows shows no mixture. */
export function findLineBreak(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** On lines of their own where the last one has a line of its own, with a comma at the end where it has one. */
function appendInBrackets(text: string, last: ParsedNode, added: readonly string[]): string {
  const [start, end] = last.range;
  const lineStart = findLineStart(text, start);
  const isAlone = text.slice(lineStart, start).trim() === '';
  const newLine = `${findLineBreak(text)}${text.slice(lineStart, start)}`;
  const behind = findRestOfLine(text, end);
  if (isAlone && behind === '') return insert(text, end, added.map((item) => `,${newLine}${item}`).join(''));
  if (isAlone && /^ *,\s*(?:#.*)?$/.test(behind))
    return insert(text, end + behind.length, added.map((item) => `${newLine}${item},`).join(''));
  return insert(text, end, added.map((item) => `, ${item}`).join(''));
}

/** The end of this line, and of the comments right below it that are indented as a part of the last item is. */
function findPlace(text: string, end: number, indent: string): number {
  const place = end + findRestOfLine(text, end).length;
  const comments = new RegExp(`^(?:(?:\\r\\n?|\\n)${indent} +#[^\\r\\n]*)*`).exec(text.slice(place));
  return place + (comments?.[0].length ?? 0);
}

/** Behind the last character that says something: what a list or map counts as its own may reach to the next comment. */
function findEnd(text: string, node: ParsedNode): number {
  const [start, end] = node.range;
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    const value = isPair<ParsedNode, ParsedNode | null>(last) ? (last.value ?? last.key) : last;
    if (value !== undefined) return findEnd(text, value);
  }
  // A text below `|` or `>` counts the empty lines behind it as its own.
  return start + text.slice(start, end).trimEnd().length;
}

function findRestOfLine(text: string, place: number): string {
  return /^[^\r\n]*/.exec(text.slice(place))?.[0] ?? '';
}

function insert(text: string, place: number, added: string): string {
  return text.slice(0, place) + added + text.slice(place);
}
