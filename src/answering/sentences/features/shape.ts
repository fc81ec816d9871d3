import { toRarity } from '../../lexicon/rarity.ts';
import { CLASS } from '../../words/word-classes.ts';
import type { LookedAt } from './looked-at.ts';
import { listNewWords } from './new-words.ts';

export const SHAPE = [
  'share of the sentence that was asked',
  'length (log)',
  'new words (log)',
  'new names (log)',
  'new numbers (log)',
  'begins with a pronoun',
] as const;

/** What the sentence is by itself, and what it adds to the question. */
export function measureShape(looked: LookedAt): readonly number[] {
  const { index, match } = looked;
  const { terms, classes } = match.tokens;
  const isNew = new Set(listNewWords(looked));
  let whole = 0;
  let asked = 0;
  let words = 0;
  let names = 0;
  let numbers = 0;
  for (const [place, term] of terms.entries()) {
    const own = classes[place] ?? 0;
    if ((own & CLASS.stop) !== 0) continue;
    const rarity = toRarity(index.inSentences.frequencyOf(term), index.inSentences.texts);
    whole += rarity;
    if (!isNew.has(place)) {
      asked += rarity;
      continue;
    }
    words += 1;
    if ((own & CLASS.capital) !== 0 && (own & CLASS.first) === 0) names += 1;
    if ((own & CLASS.number) !== 0) numbers += 1;
  }
  const share = whole === 0 ? 0 : asked / whole;
  const startsWithPronoun = ((classes[0] ?? 0) & CLASS.pronoun) !== 0 ? 1 : 0;
  return [
    share,
    ...[terms.length, words, names, numbers].map((count) => Math.log(1 + count)),
    startsWithPronoun,
  ];
}
