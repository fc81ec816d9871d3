import type { About } from '../page-content.ts';
import { toText } from '../to-text.ts';
import type { PageBlock } from './walk-blocks.ts';

/**
 * The blocks above the first and below the last paragraph that say who wrote it and when, or lead elsewhere: short lines
 * with a date, with the author's or the outlet's name, with an address alone, and closing lines in italics with links.
 */
export function findImprint(blocks: readonly PageBlock[], about: About): ReadonlySet<PageBlock> {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first === -1) return new Set();
  const names = new Set(listWords(`${about.author ?? ''} ${about.outlet ?? ''}`));
  const isImprint = (block: PageBlock) => {
    const text = toText(block.block);
    return isAddress(text) || (isLine(text) && (hasDate(text) || isByName(text, names)));
  };
  const above = blocks.slice(0, first).filter(isImprint);
  const below = blocks.slice(last + 1).filter(isImprint);
  return new Set([...above, ...below, ...findClosing(blocks)]);
}

/** In words; shorter ones may be lines of an imprint. */
const LONGEST_LINE = 12;

function isProse(block: PageBlock): boolean {
  const text = toText(block.block);
  return (
    block.block.kind === 'paragraph' &&
    !isAside(block) &&
    !isAddress(text) &&
    (!isLine(text) || ENDED.test(text))
  );
}

function isLine(text: string): boolean {
  return listWords(text).length <= LONGEST_LINE && !ENDED.test(text);
}

const ENDED = /[.!?…。！？]["'”’»)\]]*$/;

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isAddress(text: string): boolean {
  return /^https?:\S+$/.test(text);
}

/** A day with its year, by numbers or with the month's name, of which only the letters are looked at. */
function hasDate(text: string): boolean {
  return /\b\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,}\.?,? \d{4}\b|(?<!\p{L})\p{L}{3,}\.? \d{1,2},? \d{4}\b|\b\d{1,4}([./-])\d{1,2}\1\d{2,4}\b|\d{4}年/u.test(
    text,
  );
}

/** Half of its words name the author or the outlet. */
function isByName(text: string, names: ReadonlySet<string>): boolean {
  const words = listWords(text);
  return words.length > 0 && words.filter((word) => names.has(word)).length * 2 >= words.length;
}

/** Where to follow whom: the last lines, all in italics, with links. */
function findClosing(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const end = blocks.findLastIndex((block) => !isAside(block)) + 1;
  return end > 0 ? blocks.slice(end) : [];
}

function isAside({ isItalic, linked }: PageBlock): boolean {
  return isItalic && linked > 0;
}
