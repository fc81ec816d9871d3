import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Means } from '../../src/answering/judging/examine.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { readSquad, type SquadArticle } from '../squad/squad.ts';
import { bm25 } from '../systems/bm25.ts';
import { fuseTokens, miniSearch, ours, plainFuse, type System } from '../systems/system.ts';
import { exposeGarbageCollection, type Progress } from '../tools.ts';
import { measureGrowth, SIZES } from './growth.ts';
import { measureDecisions } from './measure-decisions.ts';
import { drawSample, measureRetrieval } from './measure-retrieval.ts';
import { measureWithholding } from './measure-withholding.ts';
import type { Options } from './read-options.ts';
import type { FileResults, Results } from './results.ts';

const SYSTEMS: readonly System[] = [ours, miniSearch, bm25, fuseTokens, plainFuse];
/** Only these give a score that is worth comparing between questions. */
const TELLING: readonly System[] = [ours, bm25, fuseTokens];
const GROWING: readonly System[] = [ours, fuseTokens, plainFuse];

export type Settings = Options & { readonly means: Means };

/** How the right sentence is found, and what is told, in the articles of each file. */
export function measureFiles(settings: Settings, progress: Progress): readonly FileResults[] {
  return keepPresent(settings.squad).map((path) =>
    measureFile(basename(path), readSquad(path), settings, progress),
  );
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

/** What a question costs where there is ever more to search, and what that was made of. */
export function measureAllGrowth(options: Settings, progress: Progress): Pick<Results, 'corpus' | 'growth'> {
  const paths = keepPresent(options.growth === 0 ? [] : options.corpus);
  const articles = paths.flatMap(readSquad);
  const corpus = {
    files: paths.map((path) => basename(path)),
    articles: articles.length,
    sentences: articles.flatMap(({ paragraphs }) => paragraphs.flat()).length,
  };
  if (articles.length === 0) return { corpus, growth: [] };
  const collectGarbage = exposeGarbageCollection();
  const sizes = SIZES.filter((size) => size <= options.growth);
  progress.start('growth', sizes.length * GROWING.length);
  const growth = GROWING.flatMap((system) =>
    measureGrowth(system, articles, sizes, {
      seed: options.seed,
      means: options.means,
      collectGarbage,
      onSize: progress.step,
    }),
  );
  return { corpus, growth };
}

function keepPresent(paths: readonly string[]): readonly string[] {
  const present = paths.filter((path) => existsSync(path));
  for (const path of paths.filter((file) => !present.includes(file))) {
    process.stderr.write(`${path} is not there; it is left out.\n`);
  }
  return present;
}
