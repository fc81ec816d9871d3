import type { Problem } from '../knowledge/problem.ts';
import type { Snapshot } from '../library.ts';

/**
 * Why sound files may still be a step back: checks that fail now and did not before, and a large part of the entries
 * gone, as when a file was saved half-written at a place where it still reads well (research, reload.md R03, R06).
 * @param before undefined when nothing was in force yet
 */
export function findDoubts(before: Snapshot | undefined, now: Snapshot): readonly Problem[] {
  const known = new Set(before?.selfTest.doubts.map(toKey));
  const worse = now.selfTest.doubts.filter((doubt) => !known.has(toKey(doubt)));
  const loss = before === undefined ? undefined : findLoss(countEntries(before), countEntries(now));
  return loss === undefined ? worse : [loss, ...worse];
}

/** Without the line: a check that only moved is the same check. */
function toKey({ file, what }: Problem): string {
  return `${file} ${what}`;
}

function countEntries({ knowledge }: Snapshot): number {
  return knowledge.articles.reduce((sum, { entries, gaps }) => sum + entries.length + gaps.length, 0);
}

/** The research's guess (reload.md R06); small files lose a third of their entries by one honest deletion. */
const LARGEST_LOSS = 0.3;
const SMALLEST_LOSS = 5;

function findLoss(before: number, now: number): Problem | undefined {
  const lost = before - now;
  if (lost < SMALLEST_LOSS || lost <= before * LARGEST_LOSS) return undefined;
  return {
    severity: 'warning',
    file: '.',
    what: `There were ${before} entries and gaps, and there are only ${now} now.`,
    fix: 'Confirm if you took them out on purpose; otherwise look whether a file was saved whole.',
  };
}
