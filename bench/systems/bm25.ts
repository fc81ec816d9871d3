import { stemmer } from 'stemmer';
import type { System } from './system.ts';

/** The settings that were measured best for sentences. */
const SATURATION = 0.9;
const BY_LENGTH = 0.4;

/** Plain BM25 over Porter stems without stop words, as a yardstick. */
export const bm25: System = {
  name: 'BM25',
  open: (paragraphs, { language: { stopWords } }) => {
    const readStems = (text: string): readonly string[] =>
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWords.has(word)).map(stemmer);
    const texts = paragraphs.flat().map(readStems);
    const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
    const postings = collect(texts);
    return (question, most) => {
      const scores = new Map<number, number>();
      for (const stem of new Set(readStems(question))) {
        const posting = postings.get(stem) ?? new Map<number, number>();
        const rarity = Math.log(1 + (texts.length - posting.size + 0.5) / (posting.size + 0.5));
        for (const [text, times] of posting) {
          const norm = 1 - BY_LENGTH + (BY_LENGTH * (texts[text]?.length ?? 0)) / average;
          const gain = (rarity * times * (SATURATION + 1)) / (times + SATURATION * norm);
          scores.set(text, (scores.get(text) ?? 0) + gain);
        }
      }
      return [...scores]
        .map(([sentence, score]) => ({ sentence, score }))
        .sort((left, right) => right.score - left.score || left.sentence - right.sentence)
        .slice(0, most);
    };
  },
};

function collect(texts: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const postings = new Map<string, Map<number, number>>();
  for (const [text, stems] of texts.entries()) {
    for (const stem of stems) {
      const posting = postings.get(stem) ?? new Map<number, number>();
      posting.set(text, (posting.get(text) ?? 0) + 1);
      postings.set(stem, posting);
    }
  }
  return postings;
}
