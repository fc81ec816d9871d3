import type { Means } from '../../src/answering/judging/examine.ts';
import { findQuantile } from '../discord/measure-rounds.ts';
import { misspell } from '../squad/misspell.ts';
import type { SquadArticle, SquadQuestion } from '../squad/squad.ts';
import type { System } from '../systems/system.ts';
import { clock, createRandom, shuffle } from '../tools.ts';
import type { Retrieval, Variant } from './results.ts';

interface Asked {
  /** The place of the right sentence, 0 for the first; infinite when it is not among the first ten. */
  readonly place: number;
  readonly milliseconds: number;
}

const MOST = 10;

interface RetrievalSettings {
  readonly seed: number;
  readonly means: Means;
  readonly onQuestion: () => void;
}

export function measureRetrieval(
  system: System,
  articles: readonly SquadArticle[],
  variant: Variant,
  { seed, means, onQuestion }: RetrievalSettings,
): Retrieval {
  const random = createRandom(seed);
  const asked: Asked[] = [];
  const indexing: number[] = [];
  for (const { paragraphs, questions } of articles) {
    const opened = clock(() => system.open(paragraphs, means));
    indexing.push(opened.milliseconds);
    for (const { text, gold } of questions.filter(isAnswerable)) {
      const question = variant === 'misspelt' ? misspell(text, random, means.language) : text;
      const { value, milliseconds } = clock(() => opened.value(question, MOST));
      const place = value.findIndex(({ sentence }) => sentence === gold);
      asked.push({ place: place === -1 ? Number.POSITIVE_INFINITY : place, milliseconds });
      onQuestion();
    }
  }
  const share = (isCounted: (one: Asked) => boolean): number => asked.filter(isCounted).length / asked.length;
  const times = asked.map(({ milliseconds }) => milliseconds);
  return {
    system: system.name,
    variant,
    questions: asked.length,
    first: share(({ place }) => place === 0),
    firstThree: share(({ place }) => place < 3),
    reciprocalRank: asked.reduce((sum, { place }) => sum + 1 / (place + 1), 0) / asked.length,
    median: findQuantile(times, 0.5),
    slow: findQuantile(times, 0.95),
    index: findQuantile(indexing, 0.5),
  };
}

/** The articles with about so many of their questions in all, of each article the same share; all for 0. */
export function drawSample(
  articles: readonly SquadArticle[],
  most: number,
  seed: number,
): readonly SquadArticle[] {
  const total = articles.reduce((sum, { questions }) => sum + questions.length, 0);
  if (most === 0 || most >= total) return articles;
  const random = createRandom(seed);
  return articles.map((article) => ({
    ...article,
    questions: shuffle(article.questions, random).slice(
      0,
      Math.round((most * article.questions.length) / total),
    ),
  }));
}

export function isAnswerable(question: SquadQuestion): question is SquadQuestion & { readonly gold: number } {
  return question.gold !== undefined;
}
