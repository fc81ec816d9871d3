import type { YAMLSeq } from 'yaml';
import { appendItems, findLineBreak } from './add-wordings.ts';
import {
  type Edited,
  editQuestions,
  findId,
  findList,
  findValue,
  type Questions,
  refuseEdit,
} from './edit-questions.ts';
import { type Item, writeBlock } from './write-item.ts';

export interface AddedEntry {
  /** At least one; the first is what readers see, and gives the entry its id. */
  readonly wordings: readonly string[];
  /** Addresses, in the order to show them; at least one. */
  readonly cite: readonly string[];
}

/** Adds an entry behind those that are there, or begins the list of entries. @param text may hold comments alone */
export function addEntry(text: string, { wordings, cite }: AddedEntry): Edited {
  return editQuestions(text, (questions) => {
    const id = createId(wordings[0] ?? '', questions);
    const item = { id, ask: { lines: wordings }, cite: { inBrackets: cite } };
    const longer = addTo('questions', item, questions);
    return typeof longer === 'string'
      ? { kind: 'addition', text: longer, path: ['questions'], added: [{ id, ask: wordings, cite }] }
      : longer;
  });
}

export interface AddedGap {
  /** Ends the sentence "The article does not say …", and gives the gap its id. */
  readonly missing: string;
  /** At least one. */
  readonly wordings: readonly string[];
  /** The address of the nearest thing the article does say. */
  readonly near?: string;
}

/** Adds a gap behind those that are there, or begins the list of gaps at the end of the file. */
export function addGap(text: string, { missing, wordings, near }: AddedGap): Edited {
  return editQuestions(text, (questions) => {
    const id = createId(missing, questions);
    const item = { id, missing, ask: { lines: wordings }, ...(near === undefined ? {} : { near }) };
    const longer = addTo('gaps', item, questions);
    return typeof longer === 'string'
      ? { kind: 'addition', text: longer, path: ['gaps'], added: [{ ...item, ask: wordings }] }
      : longer;
  });
}

function addTo(key: 'questions' | 'gaps', item: Item, questions: Questions): string | Edited {
  const { text, root } = questions;
  const list = findList(questions, key);
  if (list !== undefined) return beginLines(text, list, item) ?? appendItems(text, list, [item]);
  if (findValue(root, key) !== undefined)
    return refuseEdit(
      `There is no list below “${key}:” in this file.`,
      `Write the first one there, or take “${key}:” out and try again.`,
    );
  const end = findLineBreak(text);
  const lines = [`${key}:`, ...writeBlock(item, '  ')].map((line) => `${line}${end}`).join('');
  return text === '' || /[\r\n]$/.test(text) ? `${text}${lines}` : `${text}${end}${lines}`;
}

/**
 * Where `[]` says that there is nothing yet, lines in its place, which are easier to go on with; what is remarked behind
 * it stays. Undefined where something is in it, or something else than a remark behind it.
 */
function beginLines(text: string, list: YAMLSeq.Parsed, item: Item): string | undefined {
  const [start, close] = list.range;
  const behind = /^[^\r\n]*/.exec(text.slice(close))?.[0] ?? '';
  if (!/^\[\s*\]$/.test(text.slice(start, close)) || !/^\s*(?:#.*)?$/.test(behind)) return undefined;
  const remark = behind.trim() === '' ? '' : ` ${behind.trim()}`;
  const lines = writeBlock(item, '  ').map((line) => `${findLineBreak(text)}${line}`);
  return `${text.slice(0, start).trimEnd()}${remark}${lines.join('')}${text.slice(close + behind.length)}`;
}

/** Words that say nothing about which question it is; ids are read by moderators only. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and are as at be by did do does for from had has have how in is it its many much of on or that the their there they this to was were what when where whether which who why will with'.split(
    ' ',
  ),
);

/** As long as an id may be, less the room for a number behind it. */
const LONGEST = 36;

/** `soldiers-wounded` for “How many soldiers were wounded?”; with a number behind it where that is taken. */
function createId(text: string, questions: Questions): string {
  const taken = new Set(
    ['questions', 'gaps'].flatMap((key) => findList(questions, key)?.items ?? []).map(findId),
  );
  const wanted = toName(text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function toName(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’](?:s\b)?/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  const kept = (telling.length > 0 ? telling : words).reduce(
    (name, word) => (name.length + word.length < LONGEST ? `${name}-${word}` : name),
    '',
  );
  // A name that looks like an address would be taken for a sentence.
  const name = kept.slice(1);
  return name === '' ? 'question' : /^p\d+s\d+$/.test(name) ? `about-${name}` : name;
}
