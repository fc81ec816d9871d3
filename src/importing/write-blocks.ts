import { type ShortForms, splitSentences } from '../knowledge/article/split-sentences.ts';
import { limits } from '../knowledge/checking/limits.ts';
import { findUnsafeText } from '../knowledge/checking/unsafe-text.ts';
import { beginCleaning, type Cleaning, cleanLines, describeCleaning } from './clean-lines.ts';
import type { Block } from './page-content.ts';
import { toTableLines } from './table-lines.ts';
import { writeHeading, writeItem, writeItemRest, writeSentence } from './write-line.ts';

/** The text of an article below its front matter. */
export interface WrittenBlocks {
  readonly text: string;
  /** For each sentence, in order, the place of the block it is from. */
  readonly blockOf: readonly number[];
  readonly notes: readonly string[];
}

interface Writing {
  readonly forms: ShortForms;
  readonly cleaning: Cleaning;
  readonly lines: string[];
  readonly blockOf: number[];
  readonly notes: string[];
  /** How many sentences were left out, by why. */
  readonly unsafe: Map<string, number>;
  parted: number;
  last: 'nothing' | 'heading' | 'text' | 'label' | 'list';
}

/** Writes blocks as the text of `article.md`: a paragraph each, a sentence a line, lists and headings as such. */
export function writeBlocks(blocks: readonly Block[], forms: ShortForms, title: string): WrittenBlocks {
  const writing: Writing = {
    forms,
    cleaning: beginCleaning(),
    lines: [],
    blockOf: [],
    notes: [],
    unsafe: new Map(),
    parted: 0,
    last: 'nothing',
  };
  for (const [index, block] of blocks.entries()) {
    if (index === 0 && repeatsTitle(block, title)) continue;
    writeBlock(writing, block, index);
  }
  return {
    text: writing.lines.join('\n'),
    blockOf: writing.blockOf,
    notes: [
      ...describeCleaning(writing.cleaning),
      ...[...writing.unsafe].map(
        ([what, count]) =>
          `${count} ${count === 1 ? 'sentence was' : 'sentences were'} left out, which could do harm in Discord. ${what}`,
      ),
      ...(writing.parted === 0
        ? []
        : [
            `${writing.parted} ${writing.parted === 1 ? 'sentence was' : 'sentences were'} too long for a reply and parted.`,
          ]),
      ...writing.notes,
    ],
  };
}

/** The headline is asked for by itself. */
function repeatsTitle(block: Block, title: string): boolean {
  return block.kind === 'heading' && cleanWhole(block.text) === title;
}

/** A text on one line, clean. */
export function cleanWhole(text: string): string {
  return cleanLines(text, beginCleaning()).join(' ');
}

function writeBlock(writing: Writing, block: Block, index: number): void {
  switch (block.kind) {
    case 'heading':
      writeHeadingBlock(writing, block, index);
      break;
    case 'paragraph':
      writeParagraph(writing, block.text, index);
      break;
    case 'item':
      writeList(writing, cleanLines(block.text, writing.cleaning), { depth: block.depth, index });
      break;
    case 'table':
      writeTable(writing, block.rows, index);
  }
}

function writeHeadingBlock(
  writing: Writing,
  heading: Extract<Block, { readonly kind: 'heading' }>,
  index: number,
): void {
  const text = cleanLines(heading.text, writing.cleaning).join(' ');
  if (text.length > limits.heading) writeParagraph(writing, text, index);
  else if (isSentence(text) && !isUnsafe(writing, text)) {
    begin(writing, 'heading');
    writing.lines.push(writeHeading(text, heading.level));
  }
}

function writeParagraph(writing: Writing, written: string, index: number): void {
  const lines = cleanLines(written, writing.cleaning);
  const bare = lines.map((line) => line.replace(/^•\s+/, ''));
  // Whoever typed the sign of a list means one; the reader of articles would take it off in any case.
  if (lines.length > 0 && lines.every((line) => /^•\s/.test(line))) {
    writeList(writing, bare, { depth: 0, index });
    return;
  }
  const sentences = toSafeSentences(writing, bare);
  if (sentences.length === 0) return;
  begin(writing, /[:：]$/.test(sentences.at(-1) ?? '') ? 'label' : 'text');
  for (const sentence of sentences) push(writing, writeSentence(sentence), index);
}

/** Items of one list stand in one paragraph, with the label above them. */
function writeList(
  writing: Writing,
  items: readonly string[],
  { depth, index }: { readonly depth: number; readonly index: number },
): void {
  const level = Math.min(Math.max(Math.trunc(depth), 0), DEEPEST);
  for (const item of items) {
    const [first, ...rest] = toSafeSentences(writing, [item]);
    if (first === undefined) continue;
    if (writing.last === 'label' || writing.last === 'list') writing.last = 'list';
    else begin(writing, 'list');
    push(writing, writeItem(first, level), index);
    for (const sentence of rest) push(writing, writeItemRest(sentence, level), index);
  }
}

const DEEPEST = 6;

function writeTable(writing: Writing, rows: readonly (readonly string[])[], index: number): void {
  const clean = rows.map((row) => row.map((cell) => cleanLines(cell, writing.cleaning).join(' ')));
  const made = toTableLines(clean);
  if (made.kind === 'refused') {
    const first = clean.flat().find((cell) => cell !== '') ?? '';
    writing.notes.push(
      `The table that begins with “${first.slice(0, 60)}” was left out, because ${made.reason}.`,
    );
    return;
  }
  if (made.lines.length === 0) return;
  writing.notes.push(
    `A table of ${clean.length} rows was written as ${made.lines.length} lines, each with its label.`,
  );
  if (writing.last !== 'label') begin(writing, 'list');
  for (const line of made.lines)
    if (isSentence(line) && !isUnsafe(writing, line))
      for (const part of partLong(writing, line)) push(writing, writeItem(part, 0), index);
  writing.last = 'text';
}

function begin(writing: Writing, kind: Writing['last']): void {
  if (writing.last !== 'nothing') writing.lines.push('');
  writing.last = kind;
}

function push(writing: Writing, line: string, index: number): void {
  writing.lines.push(line);
  writing.blockOf.push(index);
}

function toSafeSentences(writing: Writing, lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => splitSentences(line, writing.forms))
    .filter((sentence) => isSentence(sentence) && !isUnsafe(writing, sentence))
    .flatMap((sentence) => partLong(writing, sentence));
}

function isSentence(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isUnsafe({ unsafe }: Writing, text: string): boolean {
  const fault = findUnsafeText(text);
  if (fault !== undefined) unsafe.set(fault.what, (unsafe.get(fault.what) ?? 0) + 1);
  return fault !== undefined;
}

/** Where it may be parted best: behind a semicolon, else a comma, else a word. */
function partLong(writing: Writing, sentence: string): readonly string[] {
  if (sentence.length <= limits.sentence) return [sentence];
  writing.parted += 1;
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > limits.sentence) {
    const room = rest.slice(0, limits.sentence);
    const place = Math.max(room.lastIndexOf('; '), room.lastIndexOf('. ')) + 1 || room.lastIndexOf(', ') + 1;
    const word = room.lastIndexOf(' ');
    const end = place > 1 ? place : word > 0 ? word : findWhole(room);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest].filter(isSentence);
}

/** No letter of two units is cut in two. */
function findWhole(room: string): number {
  return /[\uD800-\uDBFF]$/.test(room) ? room.length - 1 : room.length;
}
