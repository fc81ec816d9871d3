import type { Spelling } from '../lexicon/spelling.ts';
import { readWords, type Word } from '../words/read-words.ts';

/** A word, spelt as it was probably meant; what moderators write is taken as it stands. */
export interface MendedWord extends Word {
  readonly isMended?: true;
}

export interface Repairer {
  /** Knows the words of the wordings and the words that carry grammar. */
  readonly spelling: Spelling;
  /** Whether this is the stem of a word that is written down; such a word is not misspelt. */
  readonly isKnown: (stem: string) => boolean;
}

/** A question's misspelt words are mended up to this many; the rest of a hostile text stays as it is. */
const MOST_REPAIRS = 12;

/** Puts the likeliest word in the place of each that stands nowhere. What was typed is kept as `typed`. */
export function mendWords(words: readonly Word[], { spelling, isKnown }: Repairer): readonly MendedWord[] {
  let repairs = 0;
  return words.map((word) => {
    if (word.isStop || word.isNumber || isKnown(word.stem)) return word;
    repairs += 1;
    const form = repairs > MOST_REPAIRS ? undefined : spelling.repair(word.form)[0]?.form;
    const [meant] = form === undefined ? [] : readWords(form);
    if (meant === undefined) return word;
    return { ...word, form: meant.form, stem: meant.stem, isStop: meant.isStop, isMended: true };
  });
}
