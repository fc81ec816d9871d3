import type { Language } from '../../../src/answering/language/language.ts';
import type { SquadArticle } from '../../squad/squad.ts';

/** Rarities are kept in steps, and words rarer than the last step are left out: they count as 1. */
const STEP = 0.05;
const RAREST = 0.85;

/**
 * How rare words are in English: 1 - log(1 + sentences that have it) / log(1 + all sentences). Stop words are marked with a
 * dot as in the wordings. A line for each step, the rarity first.
 */
export function countBackground(articles: readonly SquadArticle[], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  const read = language.createWordReader();
  let sentences = 0;
  for (const sentence of articles.flatMap(({ paragraphs }) => paragraphs.flat())) {
    sentences += 1;
    const marks = new Set(read(sentence).map(({ stem, form, isStop }) => (isStop ? `.${form}` : stem)));
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const steps = new Map<string, string[]>();
  for (const [mark, count] of [...counts].sort()) {
    const rarity = 1 - Math.log(1 + count) / Math.log(1 + sentences);
    if (rarity > RAREST || /\d|\s/.test(mark)) continue;
    const step = (Math.round(rarity / STEP) * STEP).toFixed(2);
    steps.set(step, [...(steps.get(step) ?? []), mark]);
  }
  return [...steps].sort().map(([step, marks]) => `${step} ${marks.join(' ')}`);
}
