/** Measures how good the answers are and how fast, beside what else one could use. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, platform, totalmem } from 'node:os';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { readMeans } from '../../src/library/read-means.ts';
import { createProgress, type Progress } from '../tools.ts';
import type { HeldOut } from './held-out/held-out-results.ts';
import { HELD_OUT, measureHeldOut } from './held-out/measure-held-out.ts';
import { measureChecks } from './measure-checks.ts';
import { measureAllGrowth, measureFiles, type Settings } from './measure-files.ts';
import { type Options, readOptions, USAGE } from './read-options.ts';
import { renderResults } from './render-results.ts';
import { type CheckResult, type Results, readResults, writeResults } from './results.ts';

const NUMBERS = 'bench/results.json';
const REPORT = 'bench/RESULTS.md';

/** Prints the report and writes it into `bench/RESULTS.md`, the numbers into `bench/results.json`. */
export async function benchAnswers(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const options = readOptions(args);
  const settings = { ...options, means: await readMeans() };
  const before = options.isWhole || options.isQuick || !existsSync(NUMBERS) ? NOTHING : readBefore();
  const numbers = writeResults(await measure(before, settings));
  const report = renderResults(readResults(numbers));
  process.stdout.write(report);
  if (options.isQuick) {
    process.stderr.write('Nothing was written: these are the figures of a quick try.\n');
    return;
  }
  writeFileSync(NUMBERS, numbers);
  writeFileSync(REPORT, report);
  process.stderr.write('Written; `npm run bench -- draw` draws the picture and the README’s figures.\n');
}

const NOTHING: Results = {
  ...describeRun({ seed: 1, sample: 0 }),
  files: [],
  checks: [],
  corpus: { files: [], articles: 0, sentences: 0 },
  growth: [],
  heldOut: {},
};

function readBefore(): Results {
  return readResults(readFileSync(NUMBERS, 'utf8'));
}

/** The results before, with every part that is asked for measured anew. */
async function measure(before: Results, settings: Settings): Promise<Results> {
  const { parts } = settings;
  const progress = createProgress();
  const heldOut = await measureHeldOutParts(settings, progress);
  const search = parts.has('search') && {
    ...describeRun(settings),
    files: measureFiles(settings, progress),
  };
  const growth = parts.has('growth') && measureAllGrowth(settings, progress);
  progress.stop();
  const checks = parts.has('checks') && { checks: await measureOwnChecks(settings) };
  return { ...before, ...search, ...growth, ...checks, heldOut: { ...before.heldOut, ...heldOut } };
}

function describeRun({ seed, sample }: Pick<Options, 'seed' | 'sample'>) {
  const [load = 0] = loadavg();
  return {
    date: today(),
    machine: `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`,
    load,
    versions: [`Node.js ${process.versions.node}`, ...['fuse.js', 'minisearch'].map(readVersion)],
    notes: [
      'The ranking was learnt from the articles of `squad-tuning.json`, the judge from those of both files: what nobody prepared for stands further down.',
      `Seed ${seed}; ${sample === 0 ? 'all' : `about ${sample}`} questions of each file.`,
    ],
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function measureHeldOutParts(settings: Settings, progress: Progress): Promise<HeldOut> {
  const { parts, data, wikiqa } = settings;
  const asked = [...HELD_OUT, 'triggering' as const].filter(
    (part) => parts.has(part) && (part !== 'triggering' || wikiqa !== undefined),
  );
  if (asked.length === 0) return {};
  if (!existsSync(data)) {
    process.stderr.write(`${data} is not there; ${asked.join(', ')} are left out.\n`);
    return {};
  }
  return measureHeldOut({ ...settings, parts: new Set(asked), date: today() }, progress);
}

async function measureOwnChecks({ means }: Settings): Promise<readonly CheckResult[]> {
  const read = await readKnowledge('knowledge');
  if (read.kind === 'read') return measureChecks(read.knowledge, means);
  process.stderr.write('The knowledge has a fault, so its checks are left out.\n');
  return [];
}

function readVersion(name: string): string {
  const version = /"version": "([^"]+)"/.exec(readFileSync(`node_modules/${name}/package.json`, 'utf8'))?.[1];
  return `${name} ${version ?? 'of unknown version'}`;
}
