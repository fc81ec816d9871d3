/** A table in Markdown; all columns but the first hold numbers. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A share as readers see it. */
export function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
