import type { Block } from '../page-content.ts';
import { findItem } from '../text/read-lines.ts';
import { joinHyphens } from './join-hyphens.ts';
import type { Line } from './to-lines.ts';

/** Text in reading order, and the notes at the feet of pages. */
export interface Joined {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

interface Paragraph {
  readonly lines: Line[];
  /** The right edge of its column. */
  readonly edge: number;
}

/** Joins the lines of columns to headings, paragraphs and items. A sentence that goes on in the next column is one. */
export function joinLines(columns: readonly (readonly Line[])[]): Joined {
  const body = findBody(columns.flat());
  const paragraphs: Paragraph[] = [];
  for (const column of columns) {
    const edge = Math.max(...column.map(({ right }) => right));
    const margin = findMargin(column);
    for (const [at, line] of column.entries()) {
      const last = paragraphs.at(-1);
      const before = column[at - 1];
      const isNew =
        last === undefined ||
        (before === undefined ? !goesOn(last, line) : begins(line, { before, last, margin }));
      if (isNew) paragraphs.push({ lines: [line], edge });
      else last.lines.push(line);
    }
  }
  const join = joinHyphens(columns.flat().map(({ text }) => text));
  const isNote = ({ lines }: Paragraph) =>
    lines.every(({ size }) => size < body.size * SMALL) && /^[\d*†‡(]/.test(lines[0]?.text ?? '');
  const sizes = [...new Set(paragraphs.filter((one) => isHeading(one, body)).map(sizeOf))].sort(
    (one, other) => other - one,
  );
  const blocks = paragraphs
    .filter((one) => !isNote(one))
    .map((one) => toBlock(one, join, isHeading(one, body) ? sizes.indexOf(sizeOf(one)) + 1 : undefined));
  const notes = paragraphs
    .filter(isNote)
    .map(({ lines }) => join(lines.map(({ text }) => text)).replace(/^[\d*†‡().\s]+/, ''));
  return { blocks, notes };
}

const SMALL = 0.9;
const LARGE = 1.12;

interface Body {
  readonly size: number;
  readonly font: string;
}

/** The size and font of most letters. */
function findBody(lines: readonly Line[]): Body {
  const letters = new Map<string, { readonly body: Body; count: number }>();
  for (const { size, font, text } of lines) {
    const key = `${size.toFixed(1)} ${font}`;
    const known = letters.get(key) ?? { body: { size, font }, count: 0 };
    letters.set(key, { ...known, count: known.count + text.length });
  }
  const [most] = [...letters.values()].sort((one, other) => other.count - one.count);
  return most?.body ?? { size: 0, font: '' };
}

/** Where most lines of a column begin. */
function findMargin(column: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { left } of column) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}

function begins(
  line: Line,
  { before, last, margin }: { readonly before: Line; readonly last: Paragraph; readonly margin: number },
): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.1) return true;
  if (line.font !== before.font && ENDED.test(before.text)) return true;
  if (findItem(line.text) !== undefined) return true;
  if (before.y - line.y > line.size * WIDE_LEADING) return true;
  const isIndented = line.left - margin > line.size * 0.7 && before.left - margin < line.size * 0.5;
  if (isIndented && !isItem(last)) return true;
  // The next word would have fitted, so the line was ended on purpose.
  const next = line.text.split(' ')[0]?.length ?? 0;
  return last.edge - before.right > (next + 2) * line.size * WIDEST_LETTER;
}

/** In letters' sizes; most letters are half as wide as they are high. */
const WIDEST_LETTER = 0.6;
/** In letters' sizes, from baseline to baseline: text is set with 1.2 to 1.5. */
const WIDE_LEADING = 1.7;
const ENDED = /[.!?:…。！？]["'”’»)\]]*$/;

/** At the top of a column or page. */
function goesOn({ lines }: Paragraph, line: Line): boolean {
  const before = lines.at(-1);
  const isSame = before !== undefined && before.font === line.font && Math.abs(before.size - line.size) < 0.5;
  return isSame && !ENDED.test(before.text) && findItem(line.text) === undefined;
}

function isItem({ lines }: Paragraph): boolean {
  return findItem(lines[0]?.text ?? '') !== undefined;
}

/** Larger than the text, or a short line in another font without a sentence's end. */
function isHeading(paragraph: Paragraph, body: Body): boolean {
  const text = paragraph.lines.map((line) => line.text).join(' ');
  const isShort = text.split(' ').length <= MOST_IN_HEADING && /\p{L}/u.test(text);
  if (!isShort || isItem(paragraph)) return false;
  if (sizeOf(paragraph) > body.size * LARGE) return true;
  const isOther = paragraph.lines.every(({ font }) => font !== body.font);
  return isOther && sizeOf(paragraph) > body.size * SMALL && !/[.,;:]$/.test(text);
}

const MOST_IN_HEADING = 20;

function sizeOf({ lines }: Paragraph): number {
  return Math.round(lines[0]?.size ?? 0);
}

function toBlock(
  { lines }: Paragraph,
  join: (lines: readonly string[]) => string,
  level: number | undefined,
): Block {
  const text = join(lines.map((line) => line.text));
  if (level !== undefined) return { kind: 'heading', level: Math.min(6, level), text };
  const item = findItem(text);
  return item === undefined ? { kind: 'paragraph', text } : { kind: 'item', text: item.text, depth: 1 };
}
