import { stripMarkdown } from '../knowledge/article/strip-markdown.ts';

/** A sentence as a line of `article.md` that reads back as this very text. @param text clean, on one line */
export function writeSentence(text: string): string {
  const line = writeInline(text);
  // A heading, an item of a list or a mark of git at the beginning is none.
  if (/^(?:#{1,6}(?:\s|$)|[-*]\s|[<>|=]{7})/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,3})([.)]\s)/, '$1\\$2');
}

/** @param depth how many lists it is inside of, 0 for the outermost */
export function writeItem(text: string, depth: number): string {
  return `${'  '.repeat(depth)}- ${writeInline(text)}`;
}

/** What follows in an item behind its first sentence. */
export function writeItemRest(text: string, depth: number): string {
  return `${'  '.repeat(depth + 1)}${writeSentence(text)}`;
}

export function writeHeading(text: string, level: number): string {
  const line = writeInline(text).replace(/(\s)(#+)$/, '$1\\$2');
  return `${'#'.repeat(Math.min(Math.max(Math.trunc(level), 1), 6))} ${/^#+$/.test(line) ? `\\${line}` : line}`;
}

/** With a backslash before each sign where one of them would be taken for Markdown. */
function writeInline(text: string): string {
  return stripMarkdown(text) === text ? text : text.replace(/[\\`*_~[\]<]/g, '\\$&');
}
