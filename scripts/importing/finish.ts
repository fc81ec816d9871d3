import { complain, say } from '../../src/program.ts';
import { askPerson, hasPerson } from './ask.ts';
import type { Checked } from './knowledge-files.ts';
import type { Options } from './options.ts';

/** Done or nothing to do; it cannot be done; a person has to decide. */
export type ExitCode = 0 | 1 | 2;

/** Says what keeps it from being done. */
export function refuse(lines: readonly string[]): 1 {
  complain(lines);
  return 1;
}

/** Asks and writes what has been checked. @param question what to ask @param done what to say when it is written */
export async function finish(
  checked: Checked,
  options: Options,
  { question, done }: { readonly question: string; readonly done: readonly string[] },
): Promise<ExitCode> {
  if (checked.kind === 'refused') return refuse(checked.lines);
  if (options['dry-run']) {
    say(['Nothing was written (--dry-run).']);
    return 0;
  }
  const doubts = checked.snapshot.selfTest.doubts;
  if (!options.yes) {
    if (!hasPerson()) {
      complain(['Nothing was written: nobody can be asked here. With --yes it is written.']);
      return 2;
    }
    if (!/^y(?:es)?$/i.test(await askPerson(`${question} [y/N]`))) {
      say(['Nothing was written.']);
      return 0;
    }
  }
  const problems = await checked.write();
  if (problems.length > 0) return refuse(problems);
  say([
    ...done,
    ...(doubts.length === 0
      ? []
      : [`${doubts.length} checks are not kept; npm run check:knowledge shows them.`]),
  ]);
  return 0;
}
