/** Measurements, each under a name: `npm run bench -- discord`. */

import { benchAnswers } from './answers/bench-answers.ts';
import { drawResults } from './answers/draw-picture.ts';
import { benchDiscord } from './discord/bench-discord.ts';
import { benchShards } from './discord/bench-shards.ts';
import { benchImporting } from './importing/bench-importing.ts';
import { benchUpdate } from './importing/bench-update.ts';
import { trainJudge } from './learn/judge/train-judge.ts';
import { trainRanking } from './learn/train-ranking.ts';
import { makeWordVectors } from './learn/word-vectors.ts';
import { benchPage } from './page/bench-page.ts';
import { benchShelf } from './shelf/bench-shelf.ts';
import { benchSoak, drawLastSoak } from './soak/bench-soak.ts';

type Bench = (args: readonly string[]) => Promise<void>;

const BENCHES: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['answers', benchAnswers],
  ['discord', benchDiscord],
  [
    'draw',
    async () => {
      await drawResults();
      await drawLastSoak();
    },
  ],
  ['page', benchPage],
  ['shards', benchShards],
  ['import', benchImporting],
  ['shelf', benchShelf],
  ['soak', benchSoak],
  ['train', trainRanking],
  ['train-judge', trainJudge],
  ['update', benchUpdate],
  ['word-vectors', makeWordVectors],
]);

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES.get(name);
if (bench === undefined) {
  process.stderr.write(`Say what to measure: npm run bench -- ${[...BENCHES.keys()].join(' | ')}\n`);
  process.exitCode = 1;
} else {
  await bench(args);
}
