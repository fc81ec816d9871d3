/** `npm run import -- FILE|URL|-` makes an article of a source; `--update` reads it again, `--mend` cuts its lines. */

import { readProgramSettings } from '../src/environment.ts';
import { complain, endWithOutput } from '../src/program.ts';
import { importNew } from './importing/import-new.ts';
import { mend } from './importing/mend.ts';
import { readOptions, USAGE } from './importing/options.ts';
import { update } from './importing/update.ts';

endWithOutput();
process.exitCode = await main();

async function main(): Promise<number> {
  const given = readOptions();
  if (given === undefined) return Number(process.exitCode ?? 0);
  const { values, positionals } = given;
  const read = readProgramSettings();
  if (read.kind === 'refused') return refuse(read.problems);
  const [source, ...more] = positionals;
  if (more.length > 0 || (values.update !== undefined && values.mend !== undefined))
    return refuse(['One source can be read at a time.', USAGE]);
  if (values.update !== undefined) return await update(values.update, source, values, read.settings);
  if (values.mend !== undefined) return await mend(values.mend, values, read.settings);
  return source === undefined
    ? refuse(['Say what to import: a file, an address, or - for standard input.', USAGE])
    : await importNew(source, values, read.settings);
}

function refuse(lines: readonly string[]): 1 {
  complain(lines);
  return 1;
}
