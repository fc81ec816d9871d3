import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Means } from '../../../src/answering/judging/examine.ts';
import type { Bars } from '../../../src/answering/judging/judge-model.ts';
import { readBackground } from '../../../src/answering/judging/judge-model.ts';
import { SIGNALS } from '../../../src/answering/judging/signals.ts';
import { readKnowledge } from '../../../src/knowledge/read-knowledge.ts';
import { readLanguageMeans } from '../../../src/library/read-means.ts';
import { readSquad } from '../../squad/squad.ts';
import { createProgress, createRandom } from '../../tools.ts';
import { countBackground } from './background.ts';
import { type Boosted, boost, type Rows, writeTree } from './boost.ts';
import { recordBundledWorlds } from './bundled-worlds.ts';
import { DIRECTIONS } from './directions.ts';
import { readTended, type TendedArticle } from './sources.ts';
import { recordSquadWorld, SQUAD1, SQUAD2 } from './squad-worlds.ts';
import { recordTendedWorlds } from './tended-worlds.ts';
import { openRecording, type Recording, WIDTH } from './worlds.ts';

const DATA = '../shared/data';
const MODEL = 'models/judge.json';
/** Found on articles left out: more trees, or trees that see more of the rows, give the same curves. */
const SETTINGS = { trees: 180, depth: 4, rate: 0.1, rowShare: 0.5, signalShare: 0.35, seed: 1 } as const;
/** What the questions of each source weigh together, whatever their number. */
const SHARES = { squad: 1, squad2: 1, tended: 1.3, bundled: 1 } as const;
const SQUAD_ROUNDS = 4;
const SQUAD2_ROUNDS = 12;
/** Chosen on articles left out of training (docs/answering.md). */
const BARS: Bars = {
  none: 0.65,
  few: { wordings: 4, chance: 0.55 },
  many: { wordings: 26, chance: 0.33 },
  far: { cosine: 0.6, chance: 0.66 },
  gap: 0.6,
  shown: 0.01,
  alike: 0.4,
};

type Source = keyof typeof SHARES;

/** What a judge is learnt from; articles are left out of it to measure on them. */
export interface Lessons {
  readonly means: Means;
  readonly background: readonly string[];
  readonly recordings: Readonly<Record<Source, Recording>>;
}

/**
 * Learns how likely a sentence, an entry or a gap is the answer, and writes it into `models/judge.json`. Every source is
 * asked in worlds: articles cut, sentences taken out, some questions written as entries or gaps, others asked.
 * @param args the folder that holds `squad-tuning.json`, `squad2-tuning.json`, `tended/` and `cold/`
 */
export async function trainJudge([data = DATA]: readonly string[]): Promise<void> {
  const lessons = await recordLessons(data, () => true);
  writeFileSync(MODEL, toModelFile(learnJudge(lessons.recordings), lessons.background));
}

/**
 * @param isLearnt whether an article is learnt from, by its id or title; the bundled one always is
 * @throws where a file is missing
 */
export async function recordLessons(data: string, isLearnt: (article: string) => boolean): Promise<Lessons> {
  for (const name of ['squad-tuning.json', 'squad2-tuning.json', 'tended', 'cold'])
    if (!existsSync(join(data, name)))
      throw new Error(`${join(data, name)} is not there; give the folder that holds it.`);
  const progress = createProgress();
  const squad = readSquad(join(data, 'squad-tuning.json'));
  const squad2 = readSquad(join(data, 'squad2-tuning.json'));
  const tended = await readTended(data);
  const language = await readLanguageMeans();
  const background = countBackground(squad, language.language);
  // Nothing is judged while signals are recorded.
  const judge = { toChance: () => 0, background: readBackground(background), bars: BARS };
  const means: Means = { ...language, judge };
  const [bundled, synonyms] = await readBundled();
  const random = createRandom(7);
  const open = (): Recording => openRecording();
  const recordings = { squad: open(), squad2: open(), tended: open(), bundled: open() };
  const sources = { random, means, synonyms };
  progress.start('asking SQuAD', SQUAD_ROUNDS + SQUAD2_ROUNDS);
  for (let round = 0; round < SQUAD_ROUNDS; round += 1) {
    for (const article of squad.filter(({ title }) => isLearnt(title)))
      recordSquadWorld(article, squad, { ...sources, settings: SQUAD1, recording: recordings.squad });
    progress.step();
  }
  for (let round = 0; round < SQUAD2_ROUNDS; round += 1) {
    for (const article of squad2.filter(({ title }) => isLearnt(title)))
      recordSquadWorld(article, squad, { ...sources, settings: SQUAD2, recording: recordings.squad2 });
    progress.step();
  }
  progress.start('asking tended articles', tended.length);
  const learnt = tended.filter(({ id }) => isLearnt(id));
  for (const article of learnt) {
    const strangers = { squad, articles: [bundled, ...listOthers(learnt, article)] };
    recordTendedWorlds(article, strangers, { ...sources, recording: recordings.tended });
    progress.step();
  }
  const strangers = { squad, articles: listOthers(learnt) };
  recordBundledWorlds(bundled, strangers, { ...sources, recording: recordings.bundled });
  progress.stop();
  return { means, background, recordings };
}

function listOthers(all: readonly TendedArticle[], one?: TendedArticle) {
  return all.filter((other) => other !== one).map(({ article }) => article);
}

async function readBundled() {
  const read = await readKnowledge('knowledge');
  const [article] = read.kind === 'read' ? read.knowledge.articles : [];
  if (read.kind === 'refused' || article === undefined) throw new Error('knowledge/ cannot be read.');
  return [article, read.knowledge.synonyms] as const;
}

/** @param isLearnt whether the questions about an article are learnt from, by its id or title; all when absent */
export function learnJudge(
  recordings: Lessons['recordings'],
  isLearnt: (article: string) => boolean = () => true,
): Boosted {
  const directions = SIGNALS.map((signal) => DIRECTIONS[signal] ?? 0);
  const progress = createProgress();
  progress.start('growing trees', SETTINGS.trees);
  const boosted = boost(joinRows(recordings, isLearnt), directions, SETTINGS, progress.step);
  progress.stop();
  return boosted;
}

/** In questions: what a source of weight 1 counts as. */
const QUESTIONS = 8_000;

function joinRows(recordings: Lessons['recordings'], isLearnt: (article: string) => boolean): Rows {
  const sources = Object.entries(SHARES).map(([name, share]) => {
    const { rows, cases: all } = recordings[name as Source];
    const cases = all.filter(({ group }) => isLearnt(group));
    return { rows, cases, weight: (share * QUESTIONS) / Math.max(1, cases.length) };
  });
  const count = sources.reduce(
    (sum, { cases }) => sum + cases.reduce((rows, { outcomes }) => rows + outcomes.length, 0),
    0,
  );
  const values = new Float32Array(count * WIDTH);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const { cases, rows, weight } of sources)
    for (const { from, outcomes, gold } of cases)
      for (const [place, outcome] of outcomes.entries()) {
        values.set(rows[from + place] ?? [], at * WIDTH);
        labels[at] = gold.includes(outcome) ? 1 : 0;
        weights[at] = weight;
        at += 1;
      }
  return { width: WIDTH, values, labels, weights };
}

function toModelFile({ base, trees }: Boosted, background: readonly string[]): string {
  const file = {
    about: 'How likely a sentence, an entry or a gap is the answer to a question, by what is measured of it.',
    command: 'npm run bench -- train-judge <folder of the data>',
    learntFrom:
      'Questions about the 44 articles of squad-tuning.json and the 8 of squad2-tuning.json (near misses among them), 32 articles that a moderator tended, 26 of them in bench/learn/judge/articles, and the bundled article cut to 0 to all of its wordings; sentences taken out, questions of other articles.',
    date: new Date().toISOString().slice(0, 10),
    signals: SIGNALS,
    base: Number(base.toFixed(4)),
    bars: BARS,
    background,
    trees: trees.map(writeTree),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
