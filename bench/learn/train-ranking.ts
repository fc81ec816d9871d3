import { existsSync, writeFileSync } from 'node:fs';
import { FEATURES, TRUST_FACTORS } from '../../src/answering/sentences/measure.ts';
import { readSquad } from '../squad/squad.ts';
import { createProgress, type Progress } from '../tools.ts';
import { type Example, readExamples, readTrustCases } from './examples.ts';
import { learnLogistic, learnTellingWords } from './learn-logistic.ts';
import { boostTrees, scoreTree, type Tree, writeTree } from './trees.ts';

const DEFAULT = '../shared/data/squad-tuning.json';
const FOLDER = 'src/answering/learned';
/** Found on the select third of the articles: more trees, more leaves or a smaller rate give the same within 0.2 %. */
const SETTINGS = { trees: 500, leaves: 8, rate: 0.05, seed: 1 } as const;

/**
 * Learns how sentences are ranked and how far the first is trusted, and writes it into `src/answering/learned/`. A third
 * of the articles is kept aside first, to measure with and to learn trust from; then the ranking is learnt again from all.
 * @param args the path of a file in SQuAD's format whose articles are learnt from
 */
export async function trainRanking([path = DEFAULT]: readonly string[]): Promise<void> {
  if (!existsSync(path)) throw new Error(`${path} is not there; give the path of a file in SQuAD's format.`);
  const progress = createProgress();
  const articles = readSquad(path);
  const kept = articles.filter((_, place) => place % 3 === 2);
  const rest = articles.filter((_, place) => place % 3 !== 2);
  const trial = learn(rest, progress);
  const examples = kept.flatMap((article, place) => readExamples(article, trial.telling, 1000 + place));
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
  writeFileSync(`${FOLDER}/trust-weights.ts`, toTrustSource(learnLogistic(cases), kept.length));
  const { telling, trees } = learn(articles, progress);
  writeFileSync(`${FOLDER}/telling-words.ts`, toTellingSource(telling));
  writeFileSync(`${FOLDER}/sentence-trees.ts`, toTreesSource(trees, articles.length));
  process.stdout.write(`${lines.join('\n')}\n`);
}

function learn(articles: Parameters<typeof learnTellingWords>[0], progress: Progress) {
  const telling = learnTellingWords(articles);
  progress.start('reading questions', articles.length);
  const examples = articles.flatMap((article, place) => {
    const read = readExamples(article, telling, place);
    progress.step();
    return read;
  });
  progress.start('growing trees', SETTINGS.trees);
  const trees = boostTrees(examples, SETTINGS, progress.step);
  progress.stop();
  return { telling, trees };
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

function toTellingSource(telling: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [stem, weight] of telling) byWeight.set(weight, [...(byWeight.get(weight) ?? []), stem]);
  const lines = [...byWeight]
    .sort(([left], [right]) => left - right)
    .flatMap(([weight, stems]) => wrap(stems, 100).map((line) => `${weight} ${line}`));
  return `/**
 * How much a word of a question tells, by its stem: how often the sentence that answers has it, against the average.
 * Counted by \`npm run bench -- train\` in the questions of SQuAD's training set; words seen too seldom are left out.
 */
export const TELLING_WORDS = \`
${lines.join('\n')}
\`;
`;
}

function toTreesSource(trees: readonly Tree[], articles: number): string {
  const lines = wrap(
    trees.map((tree) => writeTree(tree)),
    1000,
  );
  return `/**
 * How candidates are ranked: ${trees.length} small trees over the features of \`measure-candidates.ts\`, several a line. Grown by
 * \`npm run bench -- train\` from the questions about ${articles} articles of SQuAD's training set; how to read them stands in
 * \`read-trees.ts\`. The features:
${FEATURES.map((name, place) => ` * ${place} ${name}`).join('\n')}
 */
export const SENTENCE_TREES = \`
${lines.join('\n')}
\`;
`;
}

function toTrustSource(weights: readonly number[], articles: number): string {
  return `/**
 * What each of \`TRUST_FACTORS\` is worth. Learnt by \`npm run bench -- train\` from the questions about ${articles} articles of SQuAD's
 * training set that the ranking had not seen, and as many questions about other articles.
 */
export const TRUST_WEIGHTS: readonly number[] = [
${weights.map((weight, place) => `  ${weight.toFixed(4)}, // ${TRUST_FACTORS[place]}`).join('\n')}
];
`;
}

function wrap(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < width) lines[lines.length - 1] = `${last} ${item}`;
    else lines.push(item);
  }
  return lines;
}
