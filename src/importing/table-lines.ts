/** A table in lines that each say whose value they are, or why it cannot be said so. */
export type TableLines =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Beyond that a list of lines is no reading. */
const MOST_CELLS = 200;

/**
 * Two columns become `Row: value`, more become `Row — Column: value`, each cell a line of its own.
 * @param rows clean texts
 */
export function toTableLines(rows: readonly (readonly string[])[]): TableLines {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const [head = [], ...below] = filled;
  if (width < 2) return { kind: 'lines', lines: filled.flatMap((row) => row.filter((cell) => cell !== '')) };
  if (filled.length * width > MOST_CELLS)
    return { kind: 'refused', reason: `it has ${filled.length} rows of ${width} columns` };
  const isHead = below.length > 0 && isHeadRow(head, width);
  if (width === 2 && !(isHead && head[0] !== '' && below.length > 1))
    return {
      kind: 'lines',
      lines: (isHead && head[0] === '' ? below : filled).map(toPair).filter((line) => line !== ''),
    };
  if (!isHead) return { kind: 'refused', reason: 'its columns have no names' };
  return { kind: 'lines', lines: below.flatMap((row) => toCells(row, head)) };
}

function toPair([name = '', value = '']: readonly string[]): string {
  if (name === '' || value === '') return name + value;
  return `${name.replace(/ ?[:：]$/, '')}: ${value}`;
}

/** The names of columns: all there but for the corner, none twice, and none a number. */
function isHeadRow(row: readonly string[], width: number): boolean {
  const names = row.slice(1);
  return (
    row.length === width &&
    names.every((name) => name !== '' && /\p{L}/u.test(name)) &&
    new Set(names).size === names.length
  );
}

function toCells(
  [name = '', ...values]: readonly string[],
  [, ...columns]: readonly string[],
): readonly string[] {
  const row = name.replace(/ ?[:：]$/, '');
  return values.flatMap((value, index) => {
    const column = columns[index]?.replace(/ ?[:：]$/, '') ?? '';
    if (value === '') return [];
    return [row === '' ? `${column}: ${value}` : `${row} — ${column}: ${value}`];
  });
}
