/** One thing that is wrong with the files, in words a moderator who does not program can act on. */
export interface Problem {
  /** Errors keep the knowledge from coming into force; warnings never do. */
  readonly severity: 'error' | 'warning';
  /** Relative to the knowledge folder, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where the problem is the file itself. */
  readonly line?: number;
  readonly column?: number;
  /** The entry, gap, topic or sentence concerned, e.g. `entry "aid-vehicles"`. */
  readonly subject?: string;
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What to do, one sentence. */
  readonly fix: string;
}

/** `file:line:column — subject — what — fix`, the one line a problem is shown as. */
export function toProblemLine(problem: Problem): string {
  const { file, line, column, subject, what, fix } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, subject, what, fix].filter((part) => part !== undefined).join(' — ');
}
