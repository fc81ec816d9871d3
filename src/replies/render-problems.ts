import { type Problem, toProblemLine } from '../knowledge/problem.ts';
import type { Part, ReplyFile } from './reply.ts';

/** What is wrong, as far as one reads in one go; all of it in a file when there is more. */
export interface RenderedProblems {
  readonly parts: readonly Part[];
  readonly files: readonly ReplyFile[];
}

export function renderProblems(problems: readonly Problem[]): RenderedProblems {
  const lines = problems.map(toProblemLine);
  const shown: Part = { kind: 'list', items: lines.slice(0, MOST_SHOWN) };
  if (lines.length <= MOST_SHOWN) return { parts: [shown], files: [] };
  const more: Part = { kind: 'words', text: `All ${lines.length} of them are in the file problems.txt.` };
  return { parts: [shown, more], files: [{ name: 'problems.txt', content: `${lines.join('\n')}\n` }] };
}

/** What stops nothing; no part when there is none. */
export function renderWarnings(warnings: readonly Problem[]): readonly Part[] {
  if (warnings.length === 0) return [];
  return [
    { kind: 'words', text: 'It works, but look at this when you have time:' },
    ...renderProblems(warnings).parts,
  ];
}

/** `There is one problem:` or `There are 3 problems:` */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'There is one problem:' : `There are ${problems.length} problems:`;
}

/** Ten lines of a problem each fill about one message of Discord's. */
const MOST_SHOWN = 10;
