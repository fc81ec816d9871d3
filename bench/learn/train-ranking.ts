import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Means } from '../../src/answering/judging/examine.ts';
import { FEATURES, TRUST_FACTORS } from '../../src/answering/sentences/measure.ts';
import { readMeans } from '../../src/library/read-means.ts';
import { readSquad, type SquadArticle } from '../squad/squad.ts';
import { createProgress, type Progress } from '../tools.ts';
import { type Example, type Learned, readExamples, readTrustCases } from './examples.ts';
import { learnLogistic, learnTellingWords } from './learn-logistic.ts';
import { boostTrees, scoreTree, type Tree, writeTree } from './trees.ts';

const DEFAULT = '../shared/data/squad-tuning.json';
const MODEL = 'models/sentence-ranking.json';
/** Found on the select third of the articles: more trees, more leaves or a smaller rate give the same within 0.2 %. */
const SETTINGS = { trees: 500, leaves: 8, rate: 0.05, seed: 1 } as const;

/**
 * Learns how sentences are ranked and how far the first is trusted, and writes it into `models/sentence-ranking.json`. A third
 * of the articles is kept aside first, to measure with and to learn trust from; then the ranking is learnt again from all.
 * @param args the path of a file in SQuAD's format whose articles are learnt from
 */
export async function trainRanking([path = DEFAULT]: readonly string[]): Promise<void> {
  if (!existsSync(path)) throw new Error(`${path} is not there; give the path of a file in SQuAD's format.`);
  const progress = createProgress();
  const articles = readSquad(path);
  const kept = articles.filter((_, place) => place % 3 === 2);
  const rest = articles.filter((_, place) => place % 3 !== 2);
  // What is common in English is told by the lists alone while it is being learnt.
  const means = await readMeans();
  const trial = learn(rest, means, progress);
  const examples = kept.flatMap((article, place) => readExamples(article, trial, 1000 + place));
  const lines = [false, true].map((isMisspelt) => {
    const share = measureFirst(
      examples.filter((example) => example.isMisspelt === isMisspelt),
      trial.trees,
    );
    return `${isMisspelt ? 'misspelt' : 'clean'}: right sentence first ${(100 * share).toFixed(1)} % of ${kept.length} articles kept aside`;
  });
  const cases = kept.flatMap((article, place) =>
    readTrustCases(article, kept[(place + 1) % kept.length] ?? article, trial, 2000 + place),
  );
  const learntFrom = `Questions about ${articles.length} articles of ${basename(path)}; trust from ${kept.length} of them, with a ranking that had not seen those.`;
  writeFileSync(MODEL, toModelFile(learn(articles, means, progress), learnLogistic(cases), learntFrom));
  process.stdout.write(`${lines.join('\n')}\n`);
}

function learn(
  articles: readonly SquadArticle[],
  { language, remember }: Pick<Means, 'language' | 'remember'>,
  progress: Progress,
): Learned {
  const telling = learnTellingWords(articles, { language, remember });
  progress.start('reading questions', articles.length);
  const examples = articles.flatMap((article, place) => {
    const read = readExamples(article, { telling, language, remember }, place);
    progress.step();
    return read;
  });
  progress.start('growing trees', SETTINGS.trees);
  const trees = boostTrees(examples, SETTINGS, progress.step);
  progress.stop();
  return { telling, trees, language, remember };
}

function measureFirst(examples: readonly Example[], trees: readonly Tree[]): number {
  const right = examples.filter((example) => {
    const scores = example.features.map((features) =>
      trees.reduce((sum, tree) => sum + scoreTree(tree, features), 0),
    );
    return example.right >= 0 && scores.indexOf(Math.max(...scores)) === example.right;
  });
  return right.length / examples.length;
}

/** As `models/sentence-ranking.json` holds it: what it was learnt from, by which command and when, then the numbers. */
function toModelFile(
  { telling, trees }: Pick<Learned, 'telling' | 'trees'>,
  trust: readonly number[],
  learntFrom: string,
): string {
  const byWeight = new Map<number, string[]>();
  for (const [stem, weight] of telling) byWeight.set(weight, [...(byWeight.get(weight) ?? []), stem]);
  const file = {
    about: 'How the sentences of an article are ranked for a question, and how far the first can be trusted.',
    command: 'npm run bench -- train',
    learntFrom,
    date: new Date().toISOString().slice(0, 10),
    features: FEATURES,
    trust: Object.fromEntries(
      TRUST_FACTORS.map((factor, place) => [factor, Number((trust[place] ?? 0).toFixed(4))]),
    ),
    tellingWords: [...byWeight]
      .sort(([left], [right]) => left - right)
      .map(([weight, stems]) => `${weight} ${stems.join(' ')}`),
    trees: trees.map(writeTree),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
