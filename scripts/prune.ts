/**
 * Finds the wordings of an article whose absence changes nothing, measured on the others, and with `--write` takes them
 * out of its files: `npm run prune -- knowledge/<article> [--keep 3] [--most 4000] [--write]`. With `--most` it keeps so many that
 * speak best for the others.
 * Ends with 1 when nothing could be done, and has changed no file then.
 */

import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wordingsOf } from '../src/answering/wordings/target.ts';
import { openKnowledgeFolder } from '../src/knowledge/files/knowledge-folder.ts';
import { gatherFiles } from '../src/knowledge/files/read-files.ts';
import { toProblemLine } from '../src/knowledge/problem.ts';
import { type Pruned, prune } from '../src/library/pruning/prune.ts';
import { idOf, type Progress, type Selection } from '../src/library/pruning/select-wordings.ts';
import { readMeans } from '../src/library/read-means.ts';

const USAGE = 'Say which article: npm run prune -- knowledge/<article> [--keep 3] [--most 4000] [--write]';

process.exitCode = await main();

async function main(): Promise<0 | 1> {
  const asked = readArguments();
  if (asked === undefined) return refuse([USAGE]);
  const { path, keep, most, writes } = asked;
  const gathered = await gatherFiles(dirname(path));
  const selecting = {
    means: await readMeans(),
    keep,
    ...(most !== undefined && { most }),
    onProgress: showProgress,
  };
  const pruned = await prune(gathered, basename(path), selecting);
  clearLine();
  if (pruned.kind === 'refused') return refuse([...pruned.problems, 'Nothing was changed.']);
  print(render(pruned, most));
  if (pruned.files.kind === 'refused') return refuse([...pruned.files.problems, 'Nothing was changed.']);
  const { files, changed } = pruned.files;
  if (changed.length === 0) return 0;
  if (!writes) {
    print(['Nothing was changed; with --write they are taken out.']);
    return 0;
  }
  const written = await openKnowledgeFolder(dirname(path)).restore(files, gathered.files);
  if (written.kind !== 'written') return refuse([toProblemLine(written.problem), 'Nothing was changed.']);
  print([`Taken out of ${changed.join(' and ')}. npm run check:knowledge asks all that is left.`]);
  return 0;
}

function readArguments():
  | { readonly path: string; readonly keep: number; readonly most?: number; readonly writes: boolean }
  | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: {
        keep: { type: 'string', default: '3' },
        most: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...others] = positionals;
    const isWhole = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);
    const { keep, most, write } = values;
    if (path === undefined || others.length > 0 || ![keep, most ?? keep].every(isWhole)) return undefined;
    return {
      path: resolve(path),
      keep: Number(keep),
      ...(most !== undefined && { most: Number(most) }),
      writes: write,
    };
  } catch {
    return undefined;
  }
}

function render(
  { selections, broken }: Extract<Pruned, { kind: 'selected' }>,
  most: number | undefined,
): readonly string[] {
  const width = Math.max(0, ...selections.map((one) => nameOf(one).length));
  const sum = (size: (one: Selection) => number) => selections.reduce((total, one) => total + size(one), 0);
  const written = sum(({ target }) => wordingsOf(target).length);
  const redundant = sum((one) => one.redundant.length);
  return [
    ...selections.map((one) => {
      const { length } = wordingsOf(one.target);
      const left = length - one.redundant.length;
      return `${nameOf(one).padEnd(width)}  ${length} written, ${left} ${most === undefined ? 'needed' : 'kept'}`;
    }),
    most !== undefined
      ? `${written - redundant} of ${written} wordings are kept, which speak best for the others. Some of the others may not be answered as they were.`
      : redundant === 0
        ? `All ${written} wordings are needed: none is answered without itself.`
        : `${redundant} of ${written} wordings are not needed: each is answered without itself, by the ${written - redundant} that are.`,
    ...(broken.length === 0
      ? []
      : ['Without them these checks would not hold any more, which do now:', ...broken]),
    ...(broken.length === 0
      ? []
      : ['Add wordings like them to what answers them, or keep more with --keep.']),
  ];
}

function nameOf({ target }: Selection): string {
  return `${target.kind} "${idOf(target)}"`;
}

/** On a terminal only, over and over on one line; a question takes some milliseconds, so not for each. */
function showProgress({ round, asked, of, kept }: Progress): void {
  if (!process.stderr.isTTY || (asked % 20 !== 0 && asked !== of)) return;
  process.stderr.write(`\r\x1b[KRound ${round}: ${asked} of ${of} asked; ${kept} wordings kept so far.`);
}

function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function refuse(lines: readonly string[]): 1 {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return 1;
}
