import type { Means } from '../../src/answering/judging/examine.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { misspell } from '../squad/misspell.ts';
import type { SquadArticle } from '../squad/squad.ts';
import type { Searcher, System } from '../systems/system.ts';
import { clock, createRandom, shuffle } from '../tools.ts';
import { isAnswerable } from './measure-retrieval.ts';
import type { Growth } from './results.ts';

export const SIZES = [200, 2_000, 10_000, 20_000, 100_000] as const;
/** A system that takes longer than this for a question, in milliseconds and in the median, is asked no greater size. */
export const BEARABLE = 1_000;
const QUESTIONS = 200;
/** A slow system is asked fewer questions: none is begun when it has been asked for so long, in milliseconds. */
const PATIENCE = 20_000;
const LEAST_QUESTIONS = 20;
/** The first questions are slower while the code is compiled; they are asked, not counted. */
const WARM_UP = 20;
const WARM_UP_PATIENCE = 2_000;

interface Settings {
  readonly seed: number;
  readonly means: Means;
  readonly collectGarbage: () => void;
  readonly onSize: () => void;
}

/** Asks about the first sentences, then about ever more of them; every second question is misspelt. */
export function measureGrowth(
  system: System,
  articles: readonly SquadArticle[],
  sizes: readonly number[],
  settings: Settings,
): readonly Growth[] {
  const rows: Growth[] = [];
  for (const sentences of sizes) {
    const isBearable = rows.every(({ measured }) => measured !== undefined && measured.median <= BEARABLE);
    rows.push(
      isBearable
        ? measureSize(system, articles, sentences, settings)
        : { system: system.name, sentences, different: 0, questions: 0 },
    );
    settings.onSize();
  }
  return rows;
}

function measureSize(
  system: System,
  articles: readonly SquadArticle[],
  sentences: number,
  { seed, means, collectGarbage }: Settings,
): Growth {
  const paragraphs = grow(articles, sentences);
  const questions = drawQuestions(articles, sentences, { seed, means });
  collectGarbage();
  const before = process.memoryUsage();
  const { value: search, milliseconds: index } = clock(() => system.open(paragraphs, means));
  collectGarbage();
  const after = process.memoryUsage();
  const asked = askAll(search, questions);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return {
    system: system.name,
    // Counted where they were opened, so that nothing on the way can have left out any or taken one twice.
    sentences: paragraphs.flat().length,
    different: new Set(paragraphs.flat()).size,
    questions: asked.length,
    measured: {
      first: asked.filter(({ isRight }) => isRight).length / asked.length,
      median: findQuantile(times, 0.5),
      slow: findQuantile(times, 0.95),
      index,
      memory: Math.max(0, memory) / 2 ** 20,
    },
  };
}

interface Question {
  readonly text: string;
  readonly gold: number;
}

/** Questions that some of the sentences answer, in an order drawn by the seed; those counted come after the warm-up. */
function drawQuestions(
  articles: readonly SquadArticle[],
  sentences: number,
  { seed, means }: Pick<Settings, 'seed' | 'means'>,
): readonly Question[] {
  const random = createRandom(seed);
  const questions: Question[] = [];
  let first = 0;
  for (const article of articles) {
    for (const { text, gold } of article.questions.filter(isAnswerable)) {
      if (first + gold < sentences) questions.push({ text, gold: first + gold });
    }
    first += article.paragraphs.flat().length;
  }
  return shuffle(questions, random)
    .slice(0, WARM_UP + QUESTIONS)
    .map(({ text, gold }, place) => ({
      text: place % 2 === 0 ? text : misspell(text, random, means.language),
      gold,
    }));
}

function askAll(search: Searcher, questions: readonly Question[]) {
  const warm = performance.now() + WARM_UP_PATIENCE;
  for (const { text } of questions.slice(0, WARM_UP)) if (performance.now() < warm) search(text, 10);
  const end = performance.now() + PATIENCE;
  const asked: { readonly milliseconds: number; readonly isRight: boolean }[] = [];
  for (const { text, gold } of questions.slice(WARM_UP)) {
    if (asked.length >= LEAST_QUESTIONS && performance.now() > end) break;
    const { value, milliseconds } = clock(() => search(text, 10));
    asked.push({ milliseconds, isRight: value[0]?.sentence === gold });
  }
  return asked;
}

/**
 * As many paragraphs as make so many sentences. Where the articles do not suffice they are taken again, with an ending
 * added to every long word or, where there is none, to the longest: so no sentence is repeated, and the vocabulary grows
 * as well (faster than in real texts).
 */
export function grow(articles: readonly SquadArticle[], sentences: number): readonly (readonly string[])[] {
  const all = articles.flatMap(({ paragraphs }) => paragraphs);
  const grown: (readonly string[])[] = [];
  let count = 0;
  for (let round = 0; count < sentences && all.length > 0; round += 1) {
    for (const paragraph of all) {
      if (count >= sentences) break;
      const texts = paragraph.slice(0, sentences - count).map((text) => estrange(text, round));
      grown.push(texts);
      count += texts.length;
    }
  }
  return grown;
}

const LONG_WORD = /\b[a-z]{8,}\b/gi;

/** The text with an ending to every long word, another in each round from 1; as it is in round 0. */
export function estrange(text: string, round: number): string {
  if (round === 0) return text;
  const ending = String.fromCharCode(97 + (round % 26), 98 + (Math.floor(round / 26) % 24));
  const changed = text.replace(LONG_WORD, (word) => word + ending);
  if (changed !== text) return changed;
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return text.replace(longest, `${longest}${ending}`);
}
