import type { Diagnosis } from './diagnose-line.ts';

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
  const what =
    others.length === 0
      ? 'This line is indented with a tab.'
      : `This line is indented with a tab, and so ${sayOthers(others)}.`;
  const fix = 'Put spaces in place of each tab, as many as similar lines have.';
  const widths = [2, 4, 8].map((width) => lines.map((text) => (isTabbed(text) ? spread(text, width) : text)));
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
