import type { Phrases } from '../locales/phrases.ts';

/** The text on one line, without control characters, zero-width characters and those that turn its direction. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '');
}

/** At most so many UTF-16 units of it, and no half character at the end. */
export function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** Cut between characters, with an ellipsis, to at most so many UTF-16 units. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const units = [...text].reduce((kept, character) =>
    kept.length + character.length < longest ? kept + character : kept,
  );
  return `${units}…`;
}

/** A word of somebody's question as we say it again: in quotation marks, and no longer than words are. */
export function quoteWord(word: string, { quote }: Pick<Phrases, 'quote'>): string {
  return quote(shorten(word, LONGEST_WORD));
}

/** In UTF-16 units; what is longer is no word that anybody reads. */
const LONGEST_WORD = 50;

/** `1 entry`, `3 entries`. */
export function sayCount(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `2026-11-24 16:20 UTC`, from ISO 8601. */
export function sayTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/**
 * Makes any text inert in a Discord message: no markup, no link, no mention, no hidden characters; readers see the
 * characters themselves, on one line. Linear in the length: discord.js's own `escapeMarkdown` takes seconds on
 * hostile text and leaves mentions and links alone.
 */
export function escapeMarkdown(text: string): string {
  return toOneLine(text).replace(SPECIAL, (special) => {
    if (special === '@everyone' || special === '@here') return `@${ZERO_WIDTH_SPACE}${special.slice(1)}`;
    // A backslash counts only before a mark: not before a digit, and for a link before the colon.
    return special === '://' ? '\\://' : `${special.slice(0, -1)}\\${special.slice(-1)}`;
  });
}

/** The text that `escapeMarkdown` made this of, on one line. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\(.)/g, '$1');
}

/** Breaks "@everyone" for Discord's parser and is invisible to a reader. */
const ZERO_WIDTH_SPACE = '\u200B';

/** Whole mentions of everyone, the `://` that makes a link, inline markup, and marks that only count at the start. */
const SPECIAL = /@everyone|@here|:\/\/|[\\*_~`|<>[\]]|^ *(?:[#+-]|\d+[.)])/g;
