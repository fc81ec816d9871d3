import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readMeans } from '../../src/library/read-means.ts';
import { spareMemory } from '../../src/spare-memory.ts';
import { drawCurves } from '../draw-curves.ts';
import { makeShelf, type Shelf } from './make-shelf.ts';
import { measureAlone, measureShelf, type ShelfMeasured } from './measure-shelf.ts';

const SIZES = [10, 100, 1_000] as const;
const REPORT = 'bench/RESULTS-shelf.md';
const PICTURE = 'docs/shelf.svg';

/** `npm run bench -- shelf [--data FOLDER] [--quick]`: how answers change as articles come to stand beside one another. */
export async function benchShelf(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      quick: { type: 'boolean', default: false },
    },
  });
  // As the bot runs.
  spareMemory();
  const means = await readMeans();
  const smallest = await makeShelf(values.data, SIZES[0], SEED);
  const alone = measureAlone(smallest, means);
  const rows: ShelfMeasured[] = [];
  for (const size of values.quick ? SIZES.slice(0, 2) : SIZES)
    rows.push(measureShelf(await makeShelf(values.data, size, SEED), means).measured);
  const report = render(alone, rows, smallest);
  process.stdout.write(report);
  if (values.quick) return;
  writeFileSync(REPORT, report);
  writeFileSync(PICTURE, drawShelf([alone, ...rows]));
}

const SEED = 1;

function drawShelf(rows: readonly ShelfMeasured[]): string {
  const curves = CURVES.map(({ name, read }) => ({
    name,
    points: rows.map((row) => ({ x: row.articles, y: read(row) })),
  }));
  return drawCurves(curves, { label: 'articles', isLogarithmic: true });
}

const CURVES: readonly { readonly name: string; readonly read: (row: ShelfMeasured) => number }[] = [
  { name: 'right at once, % of the questions', read: ({ right }) => 100 * right },
  { name: 'a question at p95, ms of processor time', read: ({ p95 }) => p95 },
  { name: 'the index, MB', read: ({ memory }) => memory },
  { name: 'indexing all at a start, seconds of processor time', read: ({ build }) => build / 1_000 },
];

function render(alone: ShelfMeasured, rows: readonly ShelfMeasured[], { questions, before }: Shelf): string {
  return [
    '# A shelf that grows',
    '',
    `Measured with \`npm run bench -- shelf\` on ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${availableParallelism()} processors; ${(loadavg()[0] ?? 0).toFixed(1)} processes wanted to run in the minute before, so times count as ratios to the first row.`,
    '',
    `The same ${questions.length} questions at every size, about the same ten articles: the six tended ones (what people ask, only some of it naming what it is about) and four of SQuAD's, cut at whole paragraphs after 50 sentences.`,
    'Beside them come all other cuts of SQuAD, other parts of the same four articles among them, about as far as 185 articles; beyond that, articles combined of the paragraphs of those cuts in a drawn order, with an ending to every long word, another in each round, so that no sentence stands twice and the right one stands in one article alone.',
    'The first row asks each question of its own article alone.',
    `Before they are asked, each for the first time, ${before.length} others are, about other articles: what has just started is slower. V8 is told what the bot tells it. All of it three times, each with an index of its own; the time of a question, of a start and of a reload is the middle one.`,
    'The numbers in `src/answering/answerer.ts` (how many articles are examined, from which share of the question on, and how many alike are too many) were chosen on these very questions, so the rows beyond the first are at best what they say.',
    '',
    '| articles | right at once | from another article | another place of the right one | asked which article (right among them) | right among the closest |',
    '|---:|---:|---:|---:|---:|---:|',
    ...[alone, ...rows].map(renderAnswers),
    '',
    'Times are processor time; p95 and start as ratios to one article alone.',
    '',
    '| articles | p50 ms | p95 ms | p95 ratio | index MB | start ratio | reload of one changed, of none changed (to the start) |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    ...[alone, ...rows].map((row) => renderCosts(row, alone)),
    '',
    '![Right at once, p95, memory and start over the number of articles.](../docs/shelf.svg)',
    '',
    'At the reload of one article among a thousand only that one is indexed; the table of which article has which words is made again, which is most of the time that is left.',
    '',
  ].join('\n');
}

function renderAnswers(row: ShelfMeasured): string {
  const { articles, right, other, wrongPlace, which, whichRight, closestRight } = row;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `| ${articles} | ${percent(right)} | ${percent(other)} | ${percent(wrongPlace)} | ${percent(which)} (${percent(whichRight)}) | ${percent(closestRight)} |`;
}

function renderCosts(
  { articles, p50, p95, memory, build, rebuild, unchanged }: ShelfMeasured,
  alone: ShelfMeasured,
) {
  const share = (part: number): string => `${((100 * part) / build).toFixed(1)} %`;
  return `| ${articles} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(p95 / alone.p95).toFixed(1)} | ${memory.toFixed(1)} | ${(build / alone.build).toFixed(0)} | ${share(rebuild)}, ${share(unchanged)} |`;
}
