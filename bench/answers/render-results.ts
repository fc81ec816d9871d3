import { renderGrowth } from './render-growth.ts';
import { renderTable, toPercent } from './render-table.ts';
import type { FileResults, Results } from './results.ts';

/** The results as a page in Markdown. */
export function renderResults(results: Results): string {
  const { date, machine, load, versions, notes, files, checks } = results;
  return `# How good the answers are, and how fast

Measured on ${date} by \`npm run bench -- answers\`, on ${machine}, with ${versions.join(', ')}.
Other work on the machine just before (load average over a minute): ${load.toFixed(1)}.
Times are those on a processor of one's own: the time that passed or the processor time, whichever is less.
They depend on the machine all the same; read them as ratios.
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
${renderGrowth(results)}`;
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
