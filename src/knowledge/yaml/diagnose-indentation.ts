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
