/** A text's lines, whatever ends them. */
export function readLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replace(/[\u2029\f]/g, '\n\n')
    .replace(/[\t\v]/g, ' ')
    .split('\n');
}

/** Lines that belong together: between blank ones. */
export function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** An item's mark with what stands before and after it. */
export interface Marked {
  readonly indent: number;
  readonly text: string;
}

/** The item that a line begins; undefined where it begins none. */
export function findItem(line: string): Marked | undefined {
  const found = /^(\s*)(?:[-*+•‣◦▪–]|\d{1,3}[.)])\s+(?=\S)/.exec(line);
  if (found === null) return undefined;
  return { indent: found[1]?.length ?? 0, text: line.slice(found[0].length).trim() };
}

/** How deep an item stands, told from the indents of those above it; these are changed. The outermost is 1. */
export function toDepth(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent);
  return indents.length;
}
