import type { Block } from './page-content.ts';

/** A block's letters; of a table, a line a row. */
export function toText(block: Block): string {
  return block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text;
}
