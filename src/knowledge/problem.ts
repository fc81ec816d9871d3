import { limits } from './checking/limits.ts';
import { hiddenCharacters } from './hidden-characters.ts';

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
  /** Of warnings that may be many: what they have in common; by default what to do. */
  readonly kind?: string;
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What to do, one sentence. */
  readonly fix: string;
  /** The part of `what` that stays while the fault does, where the rest tells what came of it this time. */
  readonly breach?: string;
}

/** Equal for the same fault in two versions of the files. Without the line: what only moved is the same. */
export function toProblemKey({ file, what, breach = what }: Problem): string {
  return `${file} ${breach}`;
}

/** `file:line:column — subject — what — fix`, the one line a problem is shown as. */
export function toProblemLine(problem: Problem): string {
  const { file, line, column, subject, what, fix } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const text = [place, subject, what, fix].filter((part) => part !== undefined).join(' — ');
  // Whatever stood in the file, nothing of it steers a terminal.
  return text.replace(/[\t\n]+/g, ' ').replace(hiddenCharacters(), '\u{FFFD}');
}

/** How many places are named beside the first. */
const PLACES_NAMED = 3;

/** One line for each kind of warning, the first of it, with how many more there are and where: many alike drown the rest. */
export function gatherWarnings(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.kind ?? problem.fix}`;
    kinds.set(key, [...(kinds.get(key) ?? []), problem]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined || first.severity === 'error')
      return first === undefined ? [] : [first, ...others];
    if (others.length === 0) return [first];
    const places = others
      .slice(0, PLACES_NAMED)
      .map(({ file, line }) => [file, line].filter(Boolean).join(':'));
    const rest = others.length > PLACES_NAMED ? ', …' : '';
    const more = others.length === 1 ? 'one more like it' : `${others.length} more like it`;
    return [{ ...first, fix: `${first.fix} (${more}: ${places.join(', ')}${rest})` }];
  });
}

/** Problems in the order of files and lines, each once, and of one file only as many as a person reads. */
export function arrangeProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const arranged: Problem[] = [];
  for (const problem of problems.toSorted(byPlace)) {
    const key = [problem.file, problem.line, problem.column, problem.what].join('\n');
    if (seen.has(key)) continue;
    seen.add(key);
    const count = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, count);
    if (count <= limits.problemsPerFile) arranged.push(problem);
    else if (count === limits.problemsPerFile + 1) arranged.push(explainRest(problem));
  }
  return arranged;
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function explainRest({ severity, file }: Problem): Problem {
  return {
    severity,
    file,
    what: `There are more problems in this file than the ${limits.problemsPerFile} shown.`,
    fix: 'Mend these first, then check again.',
  };
}

/** Where things stand in the files, for problems that are found only after parsing (a wording that does not find its entry). */
export interface Place {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Looks up the place of a wording or check by the article's id and the text as it is written there. */
export interface Places {
  readonly findWording: (articleId: string, wording: string) => Place | undefined;
  readonly findCheck: (articleId: string, question: string) => Place | undefined;
}
