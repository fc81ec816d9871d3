/**
 * The net under every change that must not change an answer: `npm run same-answers` asks a long, fixed list of
 * questions and prints one hash. `-- --save FILE` keeps the answers, `-- --against FILE` prints the lines that differ
 * from those kept and ends with 1 when any does.
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answerer, createAnswerer } from '../../../src/answering/answerer.ts';
import { readProgramSettings } from '../../../src/environment.ts';
import { toProblemLine } from '../../../src/knowledge/problem.ts';
import { readKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { readMeans } from '../../../src/library/read-means.ts';
import { fail } from '../../../src/program.ts';
import { listBeginnings, listQuestions } from './list-questions.ts';

/** So many differences are printed; the rest is counted. */
const MOST_PRINTED = 20;
/** As many as Discord shows. */
const COMPLETIONS = 25;
const OTHER_QUESTIONS = 'scripts/maintain/same-answers/other-questions.txt';

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { save: { type: 'string' }, against: { type: 'string' } } });
  const read = readProgramSettings();
  if (read.kind === 'refused') return fail(read.problems);
  // Not through the library, which holds the knowledge to its checks: they may fail while a change is being made.
  const found = await readKnowledge(read.settings.knowledgeFolder);
  if (found.kind === 'refused') return fail(found.problems.map(toProblemLine));
  const { knowledge } = found;
  const means = await readMeans();
  const { language } = means;
  const answerer = createAnswerer(knowledge, means);
  const others = readFileSync(OTHER_QUESTIONS, 'utf8').split('\n');
  const lines = [
    ...listQuestions(knowledge, others, language).map((question) => toAnswerLine(question, answerer)),
    ...listBeginnings(knowledge, language).map((typed) => toCompletionLine(typed, answerer)),
  ];
  if (values.save !== undefined) writeFileSync(values.save, `${lines.join('\n')}\n`);
  if (values.against !== undefined)
    compare(lines, readFileSync(values.against, 'utf8').trimEnd().split('\n'));
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex');
  process.stdout.write(`${lines.length} questions, answers ${hash}\n`);
}

function toAnswerLine(question: string, answerer: Answerer): string {
  return JSON.stringify({ question, answer: answerer.answer(question) }, shorten);
}

function toCompletionLine(typed: string, answerer: Answerer): string {
  return JSON.stringify({ typed, completed: answerer.suggest(typed, COMPLETIONS).map(({ id }) => id) });
}

/** An article, an entry and a sentence stand in an answer by what names them; the files themselves are not compared. */
function shorten(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'sentence' && 'at' in value) return value.at;
  return ['article', 'entry', 'gap'].includes(key) && 'id' in value ? value.id : value;
}

function compare(lines: readonly string[], earlier: readonly string[]): void {
  const before = new Set(earlier);
  const now = new Set(lines);
  const changed = [
    ...earlier.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
  for (const line of changed.sort(bySecondCharacter).slice(0, MOST_PRINTED))
    process.stdout.write(`${line}\n`);
  if (changed.length > MOST_PRINTED) process.stdout.write(`… and ${changed.length - MOST_PRINTED} more\n`);
  process.stdout.write(changed.length === 0 ? 'No line differs.\n' : `${changed.length} lines differ.\n`);
  if (changed.length > 0) process.exitCode = 1;
}

/** So that what was and what is stand below each other. */
function bySecondCharacter(left: string, right: string): number {
  return left.slice(2) < right.slice(2) ? -1 : 1;
}
