import { createRandom, shuffle } from '../seeded-random.ts';
import type { SquadArticle, SquadQuestion } from '../squad/read-squad.ts';

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
