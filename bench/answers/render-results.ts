import { BEARABLE } from './growth.ts';
import { renderHeldOut } from './held-out/render-held-out.ts';
import { renderTable, toPercent } from './render-table.ts';
import type { FileResults, Growth, Results } from './results.ts';

/** The results as a page in Markdown. */
export function renderResults(results: Results): string {
  const { date, machine, load, versions, notes, files, checks, heldOut } = results;
  return `# How good the answers are, and how fast

Measured on ${date} by \`npm run bench -- answers\`, on ${machine}, with ${versions.join(', ')}.
Other work on the machine just before (load average over a minute): ${load.toFixed(1)}.
Times are those on a processor of one's own: the time that passed or the processor time, whichever is less.
They depend on the machine all the same; read them as ratios.
${notes.join('\n')}

${files.map(renderFile).join('\n')}${renderHeldOut(heldOut)}
${renderChecks(checks)}${renderGrowth(results)}`;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one page as it will be read
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

function renderChecks(checks: Results['checks']): string {
  if (checks.length === 0) return '';
  return `## The articles' own checks

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
`;
}

/** The part of the report on what more sentences cost; nothing when it was not measured. */
function renderGrowth({ corpus, growth }: Pick<Results, 'corpus' | 'growth'>): string {
  if (growth.length === 0) return '';
  return `## Growth

One index over ever more sentences; every second question is misspelt, and each has its answer among the sentences.
The first ${toCount(corpus.sentences)} sentences are those of the ${corpus.articles} articles of ${corpus.files.map((file) => `\`${file}\``).join(' and ')}, in their order.
Beyond them the same are taken again with an ending added to their long words, so that none is repeated and the vocabulary grows too, faster than in real texts.
Sentences are counted where they were opened; a few stand twice in the articles themselves, so not all are different.
Memory is what the index needs besides the texts.
A slow system is asked fewer questions, and one that takes over ${BEARABLE / 1_000} s a question in the median is not asked at greater sizes.

${renderTable(
  ['System', 'Sentences', 'Different', 'Asked', 'First', 'ms, median', 'ms, 95 %', 'Index, ms', 'Memory, MB'],
  growth.map(toRow),
)}`;
}

function toRow({ system, sentences, different, questions, measured }: Growth): readonly (string | number)[] {
  if (measured === undefined) return [system, toCount(sentences), '–', 'too slow', ...Array(5).fill('–')];
  const { first, median, slow, index, memory } = measured;
  const times = [median.toFixed(2), slow.toFixed(2), index.toFixed(0), memory.toFixed(0)];
  return [system, toCount(sentences), toCount(different), questions, toPercent(first), ...times];
}

function toCount(count: number): string {
  return count.toLocaleString('en');
}
