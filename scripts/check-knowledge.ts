/**
 * Checks the knowledge as a reload does and says everything that is wrong with it: `npm run check:knowledge [folder]`.
 * Ends with 1 when the bot would refuse it, or ask a moderator to confirm it.
 */

import { createAnswerer } from '../src/answering/answerer.ts';
import { readProgramSettings } from '../src/environment.ts';
import { doAtOnce } from '../src/in-steps.ts';
import { findStatements, type Knowledge } from '../src/knowledge/knowledge.ts';
import { gatherWarnings, type Problem, toProblemLine } from '../src/knowledge/problem.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { findContradicted } from '../src/library/find-contradicted.ts';
import { readMeans } from '../src/library/read-means.ts';
import { type SelfTest, selfTest } from '../src/library/self-test.ts';
import { complain, endWithOutput, readArguments, say } from '../src/program.ts';
import type { SettingsOutcome } from '../src/settings.ts';

const USAGE = `npm run check:knowledge -- [folder] [--all]
checks that folder, or else the one of KNOWLEDGE_DIR, or else knowledge. With --all each warning has a line of its own.`;

await main();

async function main(): Promise<void> {
  endWithOutput();
  const given = readArguments(USAGE, { all: { type: 'boolean', default: false } });
  if (given === undefined) return;
  const [folder, ...more] = given.positionals;
  const settings = readProgramSettings();
  if (more.length > 0 || (folder === undefined && settings.kind === 'refused')) {
    complain(more.length > 0 ? ['One folder can be checked at a time.', USAGE] : toProblems(settings));
    process.exitCode = 1;
    return;
  }
  const own = settings.kind === 'settings' ? settings.settings.knowledgeFolder : 'knowledge';
  process.exitCode = await check(folder ?? own, given.values.all === true);
}

function toProblems(settings: SettingsOutcome): readonly string[] {
  return settings.kind === 'refused' ? settings.problems : [];
}

async function check(folder: string, showsAll: boolean): Promise<0 | 1> {
  const read = await readKnowledge(folder);
  if (read.kind === 'refused') {
    say(read.problems.map(toProblemLine));
    say([`${count(read.problems.length, 'error')}: the bot would keep the knowledge it has.`]);
    return 1;
  }
  const { knowledge, places } = read;
  const means = await readMeans();
  const tested = await selfTest(knowledge, createAnswerer(knowledge, means), places);
  const contradicted = doAtOnce(findContradicted(knowledge, means, places));
  const errors = tested.problems.length;
  const doubts = tested.doubts.length;
  const all = [...read.warnings, ...contradicted];
  const warnings = showsAll ? all : gatherWarnings(all);
  say([...warnings, ...tested.problems].map(toLine));
  say(tested.doubts.map(toProblemLine));
  say([...describeAlone(knowledge), summarise(knowledge), summariseTest(tested)]);
  say([sayVerdict(errors, doubts)]);
  return errors + doubts === 0 ? 0 : 1;
}

function sayVerdict(errors: number, doubts: number): string {
  if (errors > 0) return `${count(errors, 'error')}: the bot would keep the knowledge it has.`;
  if (doubts === 0) return 'The knowledge can come into force.';
  return `${count(doubts, 'check')} not kept: the bot would ask a moderator to confirm, and not start with it.`;
}

function toLine(problem: Problem): string {
  return problem.severity === 'warning' ? `warning: ${toProblemLine(problem)}` : toProblemLine(problem);
}

/** What a moderator should know and cannot see in the counts. */
function describeAlone({ articles, steppedAside = [] }: Knowledge): string[] {
  return [
    ...articles
      .filter(({ entries, gaps }) => entries.length + gaps.length === 0)
      .map(({ id }) => `${id}: nobody has written questions for it yet; knowledge/README.md shows how.`),
    ...steppedAside.map((id) => `${id}: a demonstration; it steps aside for the others.`),
  ];
}

function summarise({ version, articles }: Knowledge): string {
  const sum = (size: (article: Knowledge['articles'][number]) => number) =>
    articles.reduce((total, article) => total + size(article), 0);
  const parts = [
    count(articles.length, 'article'),
    count(
      sum((article) => findStatements(article).length),
      'sentence',
    ),
    count(
      sum(({ entries }) => entries.length),
      'entry',
      'entries',
    ),
    count(
      sum(({ entries }) => entries.reduce((total, { wordings }) => total + wordings.length, 0)),
      'wording',
    ),
    count(
      sum(({ gaps }) => gaps.length),
      'gap',
    ),
    count(
      sum(({ topics }) => topics.length),
      'topic',
    ),
    count(
      sum(({ checks }) => checks.must.length + checks.mustNot.length),
      'check',
    ),
  ];
  return `Version ${version}: ${parts.join(', ')}.`;
}

function summariseTest({ asked, passed, wordings, gaps, must, mustNot }: SelfTest): string {
  if (asked === 0) return 'Self-test: nothing to ask yet.';
  const parts = { wordings, 'wordings of gaps': gaps, must, 'must not': mustNot };
  const told = Object.entries(parts).map(([name, tally]) => `${name} ${tally.passed}/${tally.asked}`);
  return `Self-test: ${passed} of ${asked} questions answered as they should be (${told.join(', ')}).`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
