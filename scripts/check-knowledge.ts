/**
 * Checks the knowledge as a reload does and says everything that is wrong with it: `npm run check:knowledge [folder]`.
 * Ends with 1 when the bot would refuse it, or ask a moderator to confirm it.
 */

import { createAnswerer } from '../src/answering/answerer.ts';
import { findStatements, type Knowledge } from '../src/knowledge/knowledge.ts';
import { type Problem, toProblemLine } from '../src/knowledge/problem.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { readMeans } from '../src/library/read-means.ts';
import { type SelfTest, selfTest } from '../src/library/self-test.ts';

const [folder = 'knowledge'] = process.argv.slice(2);
process.exitCode = await check(folder);

async function check(folder: string): Promise<0 | 1> {
  const read = await readKnowledge(folder);
  if (read.kind === 'refused') {
    print(read.problems.map(toProblemLine));
    print([`${count(read.problems.length, 'error')}: the bot would keep the knowledge it has.`]);
    return 1;
  }
  const tested = await selfTest(
    read.knowledge,
    createAnswerer(read.knowledge, await readMeans()),
    read.places,
  );
  const errors = tested.problems.length;
  const doubts = tested.doubts.length;
  print([...read.warnings, ...tested.problems].map(toLine));
  print(tested.doubts.map(toProblemLine));
  print([...describeAlone(read.knowledge), summarise(read.knowledge), summariseTest(tested)]);
  print([sayVerdict(errors, doubts)]);
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

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
