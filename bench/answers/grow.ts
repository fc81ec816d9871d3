import type { SquadArticle } from '../squad/read-squad.ts';

/**
 * As many paragraphs as make so many sentences. When the articles do not suffice they are repeated, with an ending added
 * to every long word, so that the vocabulary grows as well (faster than in real texts).
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

function estrange(text: string, round: number): string {
  if (round === 0) return text;
  const ending = String.fromCharCode(97 + (round % 26), 98 + (Math.floor(round / 26) % 24));
  return text.replace(LONG_WORD, (word) => word + ending);
}
