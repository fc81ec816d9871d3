import type { PageElement } from './page-dom.ts';

/** The rows of a table that holds data; undefined for one that only puts parts of the page beside each other. */
export function readTable(table: PageElement): readonly (readonly string[])[] | undefined {
  if (table.getAttribute('role') === 'presentation' || table.querySelector(LAYOUT) !== null) return undefined;
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  const isData = rows.length > 1 && widest > 1 && rows.flat().every((cell) => cell.length <= LONGEST_CELL);
  return isData ? rows : undefined;
}

/** What no cell of data holds. */
const LAYOUT = 'table table, form, article, h1, h2, td ul, td p + p + p';
/** In characters; longer ones are text that stands in a table. */
const LONGEST_CELL = 300;
