import type { Diagnosis } from './diagnose-line.ts';

/**
 * Supposes that a line stands too far to the left or right, and moves it to where its neighbours stand. The parser
 * notices such a line there or one line early, so both are tried.
 * @param line counted from 1
 */
export function diagnoseIndentation(lines: readonly string[], line: number): Diagnosis[] {
  return [line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    if (text === undefined || text.trim() === '' || text.startsWith('#')) return [];
    const block = lines.slice(number - 1, findEnd(lines, number));
    return findIndentations(lines, number).flatMap((indentation) => {
      const diagnosis = {
        line: number,
        column: 1,
        what: `This line starts with ${count(toIndentation(text))}, which does not fit the lines around it.`,
        fix: `Start it with ${count(indentation)}, so that it stands exactly under what it belongs to.`,
      };
      const alone = { ...diagnosis, mended: [' '.repeat(indentation) + text.trimStart()] };
      const by = indentation - toIndentation(text);
      return block.length > 1
        ? [alone, { ...diagnosis, mended: block.map((member) => shift(member, by)) }]
        : [alone];
    });
  });
}

/** The number of the last line that stands as far to the right as this one or further, without a gap. */
function findEnd(lines: readonly string[], line: number): number {
  const indentation = toIndentation(lines[line - 1] ?? '');
  const length = lines
    .slice(line)
    .findIndex((text) => text.trim() !== '' && toIndentation(text) < indentation);
  return length === -1 ? lines.length : line + length;
}

function shift(text: string, by: number): string {
  return by >= 0 ? ' '.repeat(by) + text : text.slice(Math.min(-by, toIndentation(text)));
}

/** The indentations that would fit, those of the same kind of line first. */
function findIndentations(lines: readonly string[], line: number): number[] {
  const text = lines[line - 1] ?? '';
  const isItem = text.trimStart().startsWith('- ');
  const before = lines.slice(0, line - 1).reverse();
  const around = [...findNear(before), ...findNear(lines.slice(line))];
  const alike = around.filter((other) => other.trimStart().startsWith('- ') === isItem);
  const under = findNear(before)
    .slice(0, 1)
    .map((other) => toIndentation(other) + 2);
  const found = [...alike.map(toIndentation), ...under, ...around.map(toIndentation)];
  return [...new Set(found)].filter((indentation) => indentation !== toIndentation(text));
}

function findNear(lines: readonly string[]): string[] {
  return lines
    .slice(0, 12)
    .filter((text) => text.trim() !== '' && !text.trimStart().startsWith('#'))
    .slice(0, 4);
}

function toIndentation(text: string): number {
  return text.length - text.trimStart().length;
}

function count(spaces: number): string {
  return spaces === 0 ? 'no spaces' : spaces === 1 ? 'one space' : `${spaces} spaces`;
}

/** Lines indented with tabs (or other white space that is not the plain space), and the text as it may be meant. */
export interface Tabbed {
  readonly diagnosis: Diagnosis;
  /** The whole text with spaces instead, in several ways; the likeliest first. */
  readonly mended: readonly string[];
}

/** All lines indented with tabs make one problem: who uses tabs uses them throughout. */
export function diagnoseTabs(lines: readonly string[]): Tabbed | undefined {
  const numbers = lines.flatMap((text, index) => (isTabbed(text) ? [index + 1] : []));
  const [first, ...others] = numbers;
  if (first === undefined) return undefined;
  // Web pages and word processors put spaces that look like the plain one.
  const isTab = lines.some((text) => isTabbed(text) && /^\s*\t/.test(text));
  const name = isTab ? 'a tab' : 'no-break spaces, which look like spaces and are none';
  const what =
    others.length === 0
      ? `This line is indented with ${name}.`
      : `This line is indented with ${name}, and so ${sayOthers(others)}.`;
  const fix = isTab
    ? 'Put spaces in place of each tab, as many as similar lines have.'
    : 'Delete the space before the text, and type it anew with the space bar.';
  const widths = (isTab ? [2, 4, 8] : [1, 2, 4, 8]).map((width) =>
    lines.map((text) => (isTabbed(text) ? spread(text, width) : text)),
  );
  const asOthers = lines.map((text, index) => (isTabbed(text) ? likeNeighbour(lines, index) : text));
  // One tab among many lines with spaces most likely stands for what its neighbours have.
  const isRare = numbers.length * 4 <= lines.filter((text) => text.startsWith(' ')).length;
  const mended = isRare ? [asOthers, ...widths] : [...widths, asOthers];
  return {
    diagnosis: { line: first, column: 1, what, fix },
    mended: mended.map((texts) => texts.join('\n')),
  };
}

function isTabbed(text: string): boolean {
  return /^ *(?! )\s\s*\S/.test(text);
}

function sayOthers(lines: readonly number[]): string {
  if (lines.length === 1) return `is line ${lines[0]}`;
  const shown = lines.slice(0, 3).join(', ');
  return lines.length > 3 ? `are lines ${shown} and ${lines.length - 3} more` : `are lines ${shown}`;
}

function spread(text: string, width: number): string {
  return text.replace(/^\s+/, (indentation) => indentation.replace(/[^ ]/g, ' '.repeat(width)));
}

/** Indents a line as far as the nearest line of its kind that has no tab. */
function likeNeighbour(lines: readonly string[], index: number): string {
  const text = lines[index]?.trimStart() ?? '';
  const isItem = text.startsWith('- ');
  const isAlike = (other: string) =>
    other.trim() !== '' && !isTabbed(other) && other.trimStart().startsWith('- ') === isItem;
  const neighbour =
    lines.slice(index + 1, index + 5).find(isAlike) ??
    lines.slice(Math.max(0, index - 4), index).findLast(isAlike);
  return /^ */.exec(neighbour ?? '')?.[0] + text;
}
