import type { Problem } from '../problem.ts';

/** The words for a rule that a value breaks: what is wrong and what to do, as one string, because rules carry one. */
export function says(what: string, fix: string): string {
  return `${what}\n${fix}`;
}

/** Parts the words of a rule again. */
export function toWords(said: string): Pick<Problem, 'what' | 'fix'> {
  const [what = '', fix = ''] = said.split('\n');
  return { what, fix };
}
