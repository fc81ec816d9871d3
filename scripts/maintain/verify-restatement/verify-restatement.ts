/**
 * `npm run verify:restatement -- original.txt` compares the restated sentences of an article with your own copy of the
 * original. Ends with 0 when they agree, 1 when they differ, 2 when there is nothing to compare.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProgramSettings } from '../../../src/environment.ts';
import { readShortForms } from '../../../src/importing/short-forms.ts';
import { readAbbreviations } from '../../../src/library/read-means.ts';
import { readRestatement, splitOriginal } from './read.ts';
import { verifyRestatement } from './verify.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const given = readArguments();
  if (given === undefined)
    return fail('Say where your copy of the original is: npm run verify:restatement -- original.txt');
  const { article, path } = given;
  const read = readProgramSettings();
  if (read.kind === 'refused') return fail(read.problems.join('\n'));
  const original = await readFile(path, 'utf8').catch(() => undefined);
  if (original === undefined) return fail(`There is no file to read at ${path}.`);
  if (original.trim() === '') return fail(`The file ${path} is empty.`);
  const restatement = await readRestatement(join(read.settings.knowledgeFolder, article));
  if (restatement.kind === 'refused') return fail(restatement.problem);
  const { text, readAs } = restatement;
  const forms = readShortForms(await readAbbreviations(), 'en');
  const differences = verifyRestatement(splitOriginal(original, forms), text, readAs);
  for (const { at, what } of differences) process.stdout.write(`${at}: ${what}\n`);
  process.stdout.write(
    differences.length === 0
      ? `${article} agrees with ${path} at all ${text.flat().length} addresses: the same numbers, names and words of time.\n`
      : `${article} and ${path} differ as said above: ${differences.length} in all.\n`,
  );
  return differences.length === 0 ? 0 : 1;
}

function readArguments(): { readonly article: string; readonly path: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { article: { type: 'string', default: 'us-support-for-peshmerga' } },
    });
    const [path] = positionals;
    return path === undefined ? undefined : { article: values.article, path };
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
