/**
 * Moves the bulk of an article's wordings to `wordings.yaml`: `npm run split:wordings -- knowledge/<article> [--keep 8]`.
 * Ends with 1 when nothing could be done, and has changed no file then.
 */

import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { splitWordings } from '../src/knowledge/editing/split-wordings.ts';
import { toComparable } from '../src/knowledge/editing/to-comparable.ts';
import { fileNames } from '../src/knowledge/files/find-files.ts';
import { openKnowledgeFolder } from '../src/knowledge/files/knowledge-folder.ts';
import { overlay } from '../src/knowledge/files/overlay.ts';
import { type FileBytes, type Gathered, gatherFiles } from '../src/knowledge/files/read-files.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { toProblemLine } from '../src/knowledge/problem.ts';
import { parseKnowledge } from '../src/knowledge/read-knowledge.ts';

process.exitCode = await main();

async function main(): Promise<0 | 1> {
  const asked = readArguments();
  if (asked === undefined)
    return refuse(['Say which article: npm run split:wordings -- knowledge/<article> [--keep 8]']);
  const folder = dirname(asked.path);
  const article = basename(asked.path);
  const gathered = await gatherFiles(folder);
  const before = await parseKnowledge(gathered);
  if (before.kind === 'refused')
    return refuse([
      ...before.problems.map(toProblemLine),
      'Mend this first; nothing was changed. npm run check:knowledge shows it again.',
    ]);
  if (!gathered.articles.includes(article)) return refuse([`There is no article "${article}" in ${folder}.`]);
  return split(folder, article, asked.keep, gathered, before.knowledge);
}

function readArguments(): { readonly path: string; readonly keep: number } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { keep: { type: 'string', default: '8' } },
      allowPositionals: true,
    });
    const [path, ...others] = positionals;
    const isWhole = /^[1-9]\d{0,5}$/.test(values.keep);
    return path === undefined || others.length > 0 || !isWhole
      ? undefined
      : { path: resolve(path), keep: Number(values.keep) };
  } catch {
    return undefined;
  }
}

async function split(
  folder: string,
  article: string,
  keep: number,
  gathered: Gathered,
  knowledge: Knowledge,
): Promise<0 | 1> {
  const find = (file: string) => gathered.files.find(({ name }) => name === `${article}/${file}`);
  const questions = find(fileNames.questions);
  const wordings = find(fileNames.wordings);
  if (questions === undefined) return refuse([`${article} has no ${fileNames.questions}.`]);
  const made = splitWordings(toText(questions), wordings && toText(wordings), keep);
  if (made.kind === 'nothing-to-move')
    return say(
      `Nothing to move: no list of ${article}/${fileNames.questions} has more than ${keep} wordings.`,
    );
  if (made.kind === 'refused')
    return refuse([
      `${article}/${fileNames[made.file]} is written in a way that this program cannot change; nothing was changed.`,
    ]);
  const next = [
    { name: `${article}/${fileNames.wordings}`, bytes: Buffer.from(made.wordings) },
    { name: questions.name, bytes: Buffer.from(made.questions) },
  ] as const;
  const after = await parseKnowledge(overlay(gathered, next));
  if (after.kind === 'refused' || toComparable(after.knowledge) !== toComparable(knowledge))
    return refuse([
      ...(after.kind === 'refused' ? after.problems.map(toProblemLine) : []),
      'The two files would not say the same as the one; nothing was changed.',
    ]);
  // The longer file first: until the second is written, wordings stand in both, which is only a warning and loses none.
  const others = gathered.files.filter((file) => file !== questions && file !== wordings);
  const written = await openKnowledgeFolder(folder).restore([...next, ...others], gathered.files);
  if (written.kind !== 'written') return refuse([toProblemLine(written.problem)]);
  return say(
    `Moved ${made.moved} wordings to ${next[0].name}; up to ${keep} of each stay in ${next[1].name}.`,
  );
}

function toText({ bytes }: FileBytes): string {
  return bytes.toString('utf8');
}

function say(line: string): 0 {
  process.stdout.write(`${line}\n`);
  return 0;
}

function refuse(lines: readonly string[]): 1 {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return 1;
}
