/** Measures how good the answers are and how fast, beside what else one could use. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, platform, totalmem } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Means } from '../../src/answering/sentences/search.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { readMeans } from '../../src/library/read-means.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { readSquad, type SquadArticle } from '../squad/squad.ts';
import { bm25 } from '../systems/bm25.ts';
import { fuseTokens, miniSearch, ours, plainFuse, type System } from '../systems/system.ts';
import { createProgress, exposeGarbageCollection, type Progress } from '../tools.ts';
import { measureGrowth, SIZES } from './growth.ts';
import { measureChecks } from './measure-checks.ts';
import { measureDecisions } from './measure-decisions.ts';
import { drawSample, measureRetrieval } from './measure-retrieval.ts';
import { measureWithholding } from './measure-withholding.ts';
import { renderResults } from './render-results.ts';
import { type FileResults, type Growth, readResults, type Variant, writeResults } from './results.ts';

const SYSTEMS: readonly System[] = [ours, miniSearch, bm25, fuseTokens, plainFuse];
/** Only these give a score that is worth comparing between questions. */
const TELLING: readonly System[] = [ours, bm25, fuseTokens];
const GROWING: readonly System[] = [ours, fuseTokens, plainFuse];

const NUMBERS = 'bench/results.json';
const REPORT = 'bench/RESULTS.md';

/** Prints the report and writes it into `bench/RESULTS.md`, the numbers into `bench/results.json`. */
export async function benchAnswers(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const settings = { ...readOptions(args), means: await readMeans() };
  const [load = 0] = loadavg();
  const progress = createProgress();
  const files = keepPresent(settings.squad).map((path) =>
    measureFile(basename(path), readSquad(path), settings, progress),
  );
  const corpus = keepPresent(settings.growth === 0 ? [] : settings.corpus);
  const grown = corpus.flatMap(readSquad);
  const growth = measureAllGrowth(grown, settings, progress);
  progress.stop();
  const read = await readKnowledge('knowledge');
  if (read.kind === 'refused')
    process.stderr.write('The knowledge has a fault, so its checks are left out.\n');
  const numbers = writeResults({
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`,
    load,
    versions: [`Node.js ${process.versions.node}`, ...['fuse.js', 'minisearch'].map(readVersion)],
    notes: [
      'The ranking was learnt from the articles of `squad-tuning.json`; of the others it has seen nothing.',
      `Seed ${settings.seed}; ${settings.sample === 0 ? 'all' : `about ${settings.sample}`} questions of each file.`,
    ],
    files,
    checks: read.kind === 'refused' ? [] : measureChecks(read.knowledge, settings.means),
    corpus: {
      files: corpus.map((path) => basename(path)),
      articles: grown.length,
      sentences: grown.flatMap(({ paragraphs }) => paragraphs.flat()).length,
    },
    growth,
  });
  const report = renderResults(readResults(numbers));
  process.stdout.write(report);
  writeFileSync(NUMBERS, numbers);
  writeFileSync(REPORT, report);
}

function keepPresent(paths: readonly string[]): readonly string[] {
  const present = paths.filter((path) => existsSync(path));
  for (const path of paths.filter((file) => !present.includes(file))) {
    process.stderr.write(`${path} is not there; it is left out.\n`);
  }
  return present;
}

function measureFile(
  file: string,
  all: readonly SquadArticle[],
  options: Settings,
  progress: Progress,
): FileResults {
  const articles = drawSample(all, options.sample, options.seed);
  const questions = articles.reduce((sum, one) => sum + one.questions.length, 0);
  const onQuestion = progress.step;
  const retrieval = options.variants.flatMap((variant) =>
    SYSTEMS.map((system) => {
      progress.start(`${file}: ${system.name}, ${variant}`, questions);
      return measureRetrieval(system, articles, variant, {
        seed: options.seed,
        means: options.means,
        onQuestion,
      });
    }),
  );
  const withholding = TELLING.flatMap((system) => {
    progress.start(`${file}: ${system.name}, silence`, 2 * questions);
    return measureWithholding(system, articles, options.means, onQuestion);
  });
  progress.start(`${file}: decisions`, 2 * questions);
  const decisions = measureDecisions(articles, options.means, onQuestion);
  const sentences = findQuantile(
    articles.map(({ paragraphs }) => paragraphs.flat().length),
    0.5,
  );
  return { file, articles: articles.length, sentences, retrieval, withholding, decisions };
}

function measureAllGrowth(
  articles: readonly SquadArticle[],
  options: Settings,
  progress: Progress,
): readonly Growth[] {
  if (articles.length === 0) return [];
  const collectGarbage = exposeGarbageCollection();
  const sizes = SIZES.filter((size) => size <= options.growth);
  progress.start('growth', sizes.length * GROWING.length);
  return GROWING.flatMap((system) =>
    measureGrowth(system, articles, sizes, {
      seed: options.seed,
      means: options.means,
      collectGarbage,
      onSize: progress.step,
    }),
  );
}

function readVersion(name: string): string {
  const version = /"version": "([^"]+)"/.exec(readFileSync(`node_modules/${name}/package.json`, 'utf8'))?.[1];
  return `${name} ${version ?? 'of unknown version'}`;
}

type Settings = Options & { readonly means: Means };

/** What is measured, as typed after `npm run bench -- answers`. */
export interface Options {
  /** Files in SQuAD's format. */
  readonly squad: readonly string[];
  /** Files in SQuAD's format whose articles, one after another, the growing index is made of. */
  readonly corpus: readonly string[];
  /** So many questions of each file, drawn by the seed; all when 0. */
  readonly sample: number;
  /** Ask as written, misspelt, or both. */
  readonly variants: readonly Variant[];
  /** How many sentences to grow to at most; 0 leaves growth out. */
  readonly growth: number;
  readonly seed: number;
}

/** The tuning files beside the working copy, where they are at hand. */
const TUNING = ['../shared/data/squad-tuning.json', '../shared/data/squad2-tuning.json'] as const;
const SAMPLE = 2_000;
const GROWTH = 100_000;

const USAGE = `npm run bench -- answers [options]
  --squad FILE   a file in SQuAD's format; may be repeated (default: ${TUNING.join(' and ')})
  --sample N     so many questions of each file (default ${SAMPLE}; 0 for all)
  --typos        ask misspelt questions only (default: each question as it is and misspelt)
  --corpus FILE  a file in SQuAD's format whose articles growth is measured with; may be repeated (default: the same, the unseen ones first)
  --growth N     grow to so many sentences (default ${GROWTH}; 0 to leave it out)
  --seed N       draws the sample and the typing errors (default 1)
`;

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      squad: { type: 'string', multiple: true, default: [...TUNING] },
      corpus: { type: 'string', multiple: true, default: [...TUNING].reverse() },
      sample: { type: 'string', default: String(SAMPLE) },
      typos: { type: 'boolean', default: false },
      growth: { type: 'string', default: String(GROWTH) },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    squad: values.squad,
    corpus: values.corpus,
    sample: toCount(values.sample, SAMPLE),
    variants: values.typos ? ['misspelt'] : ['clean', 'misspelt'],
    growth: toCount(values.growth, GROWTH),
    seed: toCount(values.seed, 1),
  };
}

function toCount(text: string, otherwise: number): number {
  return /^\d+$/.test(text) ? Number(text) : otherwise;
}
