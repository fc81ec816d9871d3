import type { CheckResult } from './measure-checks.ts';
import type { Decisions } from './measure-decisions.ts';
import type { Growth } from './measure-growth.ts';
import type { Retrieval } from './measure-retrieval.ts';
import type { Withholding } from './measure-withholding.ts';

/** All that one run measured. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: readonly string[];
  readonly notes: readonly string[];
  readonly files: readonly FileResults[];
  readonly checks: readonly CheckResult[];
  readonly growth: readonly Growth[];
}

/** What was measured with the questions of one file. */
export interface FileResults {
  readonly file: string;
  readonly articles: number;
  readonly sentences: number;
  readonly retrieval: readonly Retrieval[];
  readonly withholding: readonly Withholding[];
  readonly decisions: readonly Decisions[];
}

/** The results as a page in Markdown. */
export function renderResults({ date, machine, versions, notes, files, checks, growth }: Results): string {
  return `# How good the answers are, and how fast

Measured on ${date} by \`npm run bench -- answers\`, on ${machine}, with ${versions.join(', ')}.
Times depend on the machine; read them as ratios.
${notes.join('\n')}

${files.map(renderFile).join('\n')}
## The articles' own checks

${renderTable(
  ['Article', 'Must: right', 'offered', 'wrong', 'refused', 'Must not: withheld', 'offered', 'answered'],
  checks.map(({ article, must, mustNot }) => [
    article,
    must.right,
    must.offered,
    must.wrong,
    must.refused,
    mustNot.withheld,
    mustNot.offered,
    mustNot.answered,
  ]),
)}
${growth.length === 0 ? '' : renderGrowth(growth)}`;
}

function renderFile({ file, articles, sentences, retrieval, withholding, decisions }: FileResults): string {
  return `## ${file}

${articles} articles of ${sentences} sentences in the median, each searched by itself.

### The right sentence

${renderTable(
  ['System', 'Questions', 'Asked', 'First', 'In three', 'MRR@10', 'ms, median', 'ms, 95 %', 'Index, ms'],
  retrieval.map((row) => [
    row.system,
    row.variant,
    row.questions,
    toPercent(row.first),
    toPercent(row.firstThree),
    row.reciprocalRank.toFixed(3),
    row.median.toFixed(2),
    row.slow.toFixed(2),
    row.index.toFixed(0),
  ]),
)}
### Silence

Of the right answers, how many are still given when 1 % or 5 % of the others are answered.

${renderTable(
  ['System', 'Against', 'Questions', 'AUROC', 'Kept at 1 %', 'Kept at 5 %'],
  withholding.map((row) => [
    row.system,
    row.against,
    row.questions,
    row.auroc.toFixed(3),
    toPercent(row.keptAtOne),
    toPercent(row.keptAtFive),
  ]),
)}
### What the bot does

Without one curated question.

${renderTable(
  [
    'Questions',
    'Asked',
    'Answered right',
    'Answered wrong',
    'Offered, right among them',
    'Offered, all wrong',
    'Refused',
  ],
  decisions.map((row) => [
    row.asked,
    row.questions,
    toPercent(row.answeredRight),
    toPercent(row.answeredWrong),
    toPercent(row.offeredRight),
    toPercent(row.offeredWrong),
    toPercent(row.refused),
  ]),
)}`;
}

function renderGrowth(growth: readonly Growth[]): string {
  return `
## Growth

One index over ever more sentences; every second question is misspelt.

${renderTable(
  ['System', 'Sentences', 'ms, median', 'ms, 95 %', 'Index, ms', 'Memory, MB'],
  growth.map((row) => [
    row.system,
    row.sentences,
    row.median.toFixed(2),
    row.slow.toFixed(2),
    row.index.toFixed(0),
    row.memory.toFixed(0),
  ]),
)}`;
}

function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
