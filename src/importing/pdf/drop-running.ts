import type { Line } from './to-lines.ts';

/** Pages without what stands on many of them above or below the text, and what that was, once each. */
export interface Undressed {
  readonly pages: readonly (readonly Line[])[];
  readonly running: readonly string[];
}

/** Takes running heads and page numbers off. */
export function dropRunning(pages: readonly (readonly Line[])[]): Undressed {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(findEdges(lines).map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const running = new Set<string>();
  const rest = pages.map((lines) => {
    const edges = new Set(
      findEdges(lines).filter(
        (line) => (counts.get(toKey(line)) ?? 0) >= often(pages.length) || isNumber(line),
      ),
    );
    for (const { text } of edges) if (!isNumber({ text })) running.add(text);
    return lines.filter((line) => !edges.has(line));
  });
  // A form that is one line a page has no heads.
  if (rest.every((lines) => lines.length === 0)) return { pages, running: [] };
  return { pages: rest, running: [...running].filter(isNew) };
}

/** The two highest and the two lowest lines. */
function findEdges(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((one, other) => other.y - one.y);
  return sorted.length <= 4
    ? sorted.slice(0, 1).concat(sorted.slice(1).slice(-1))
    : [...sorted.slice(0, 2), ...sorted.slice(-2)];
}

/** Odd and even pages may have heads of their own. */
function often(pages: number): number {
  return pages < 2 ? Number.POSITIVE_INFINITY : Math.max(2, Math.ceil(pages * 0.4));
}

/** “Report – 3” and “Report – 4” are the same head. */
function toKey({ text }: Pick<Line, 'text'>): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}

function isNumber({ text }: Pick<Line, 'text'>): boolean {
  return /^[-–—\s(|]*\d{1,4}[-–—\s)|/\d]*$/.test(text);
}

function isNew(text: string, at: number, all: readonly string[]): boolean {
  return all.findIndex((other) => toKey({ text: other }) === toKey({ text })) === at;
}
