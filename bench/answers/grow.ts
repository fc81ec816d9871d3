import type { SquadArticle } from '../squad/read-squad.ts';

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

function estrange(text: string, round: number): string {
  if (round === 0) return text;
  const ending = String.fromCharCode(97 + (round % 26), 98 + (Math.floor(round / 26) % 24));
  const changed = text.replace(LONG_WORD, (word) => word + ending);
  if (changed !== text) return changed;
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return text.replace(longest, `${longest}${ending}`);
}
