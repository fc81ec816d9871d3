import { findQuantile } from '../discord/find-quantile.ts';
import { createRandom } from '../seeded-random.ts';
import { misspell } from '../squad/misspell.ts';
import type { SquadArticle } from '../squad/read-squad.ts';
import type { System } from '../systems/system.ts';
import { grow } from './grow.ts';

/** What a question costs when there is more to search. */
export interface Growth {
  readonly system: string;
  readonly sentences: number;
  /** In milliseconds a question. */
  readonly median: number;
  readonly slow: number;
  /** In milliseconds, for the whole index. */
  readonly index: number;
  /** In megabytes, of the index alone. */
  readonly memory: number;
}

export const SIZES = [200, 2_000, 20_000, 100_000] as const;
const QUESTIONS = 200;
/** A system that takes longer than this for one question, in milliseconds, is asked a tenth as many. */
const BEARABLE = 200;
/** The first questions are slower while the code is compiled; they are asked, not counted. */
const WARM_UP = 5;

/** Every second question is misspelt. */
export function measureGrowth(
  system: System,
  articles: readonly SquadArticle[],
  sentences: number,
  { seed, collectGarbage }: { readonly seed: number; readonly collectGarbage: () => void },
): Growth {
  const paragraphs = grow(articles, sentences);
  const random = createRandom(seed);
  const texts = articles.flatMap(({ questions }) => questions.map(({ text }) => text));
  const step = Math.max(1, Math.floor(texts.length / QUESTIONS));
  const asked = texts.filter((_, place) => place % step === 0);
  collectGarbage();
  const before = process.memoryUsage();
  const start = performance.now();
  const search = system.open(paragraphs);
  const index = performance.now() - start;
  collectGarbage();
  const after = process.memoryUsage();
  const times: number[] = [];
  for (const [place, text] of asked.entries()) {
    if ((times[0] ?? 0) > BEARABLE && place % 10 !== 0) continue;
    const question = place % 2 === 0 ? text : misspell(text, random);
    const begin = performance.now();
    search(question, 10);
    if (place >= WARM_UP) times.push(performance.now() - begin);
  }
  return {
    system: system.name,
    sentences,
    median: findQuantile(times, 0.5),
    slow: findQuantile(times, 0.95),
    index,
    memory: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20,
  };
}
