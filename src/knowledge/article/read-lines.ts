import { limits } from '../checking/limits.ts';
import { stripMarkdown } from './strip-markdown.ts';

/** A line of an article's text, its signs taken off. */
export type Line =
  | { readonly kind: 'blank' }
  | ({ readonly kind: 'heading'; readonly level: number; readonly text: string } & Origin)
  | TextLine;

export interface TextLine extends Origin {
  readonly kind: 'text';
  readonly text: string;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether all of it is written in bold, as people write headings. */
  readonly isBold: boolean;
}

interface Origin {
  /** Counted from 0. */
  readonly index: number;
  /** How many white spaces stand in front. */
  readonly indent: number;
}

/** The lines of a text. @param text with line feeds alone between its lines */
export function readLines(text: string): readonly Line[] {
  const lines = text.split('\n');
  const numbered = findNumberedItems(lines);
  return lines.map((line, index) => readLine(line, index, numbered));
}

function readLine(line: string, index: number, numbered: ReadonlySet<number>): Line {
  const content = line.trim();
  if (content === '') return { kind: 'blank' };
  const origin = { index, indent: line.length - line.trimStart().length };
  const plain = { kind: 'text', text: content, isItem: false, isBold: false, ...origin } as const;
  if (content.length > LONGEST) return plain;
  const [heading, { length: level } = ''] = /^(#{1,6})(?=\s|$)/.exec(content) ?? [];
  if (heading !== undefined)
    return {
      kind: 'heading',
      level,
      text: stripMarkdown(dropClosing(content.slice(level))).trim(),
      ...origin,
    };
  // A line of signs alone is told as no sentence, as it was written.
  if (!/[\p{L}\p{N}]/u.test(content)) return plain;
  const sign =
    /^[-*•]\s+/.exec(content)?.[0] ?? (numbered.has(index) ? NUMBER.exec(content)?.[0] : undefined);
  const marked = content.slice(sign?.length ?? 0);
  return {
    ...plain,
    text: stripMarkdown(marked).trim(),
    isItem: sign !== undefined,
    isBold: /^(\*\*|__)[^*_]+\1$/.test(marked),
  };
}

/** What is longer is no sentence with its signs; it is told as too long, and not looked into. */
const LONGEST = 4 * limits.sentence;

/** `## Prices ##` ends with signs as well. */
function dropClosing(heading: string): string {
  const text = heading.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(text[end - 1] ?? '') ? text.slice(0, end) : text;
}

const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

/**
 * The lines that are items of a numbered list: those that count on from a 1, or the one below a colon. Any other, such
 * as `1. FC Skarn won the cup.`, only begins with a number. Headings part lists.
 */
function findNumberedItems(lines: readonly string[]): ReadonlySet<number> {
  const items = new Set<number>();
  let last: { readonly index: number; readonly number: number } | undefined;
  let above = '';
  for (const [index, line] of lines.entries()) {
    const content = line.slice(0, LONGEST).trim();
    if (content === '') continue;
    if (/^#{1,6}\s/.test(content)) last = undefined;
    const number = Number(NUMBER.exec(content)?.[1] ?? 0);
    if (number > 0) {
      const goesOn =
        last !== undefined && (number === last.number + 1 || (number === 1 && last.number === 1));
      if (goesOn && last !== undefined) items.add(last.index).add(index);
      if (number === 1 && /[:：]$/.test(above)) items.add(index);
      last = goesOn || number === 1 ? { index, number } : undefined;
    }
    above = content;
  }
  return items;
}
