import type { Problem } from '../problem.ts';
import { limits } from './limits.ts';

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
