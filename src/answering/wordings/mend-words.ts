import type { Word } from '../words/read-words.ts';
import type { Repair, Spelling } from '../words/spelling.ts';

/** A word, spelt as it was probably meant; what moderators write is taken as it stands. */
export interface MendedWord extends Word {
  readonly isMended?: true;
}

export interface Repairer {
  readonly readWords: (text: string) => readonly Word[];
  /** Knows the words of the wordings and the words that carry grammar. */
  readonly spelling: Spelling;
  /** Whether this is the stem of a word that is written down; such a word is not misspelt. */
  readonly isKnown: (stem: string) => boolean;
  /** How often this form of a word is written down. */
  readonly countOf: (form: string) => number;
}

/** A question's misspelt words are mended up to this many; the rest of a hostile text stays as it is. */
const MOST_REPAIRS = 12;

/** Puts the likeliest word in the place of each that stands nowhere. What was typed is kept as `typed`. */
export function mendWords(words: readonly Word[], repairer: Repairer): readonly MendedWord[] {
  let repairs = 0;
  return words.map((word) => {
    if (word.isStop || word.isNumber || word.isForeign || repairer.isKnown(word.stem)) return word;
    repairs += 1;
    const form = repairs > MOST_REPAIRS ? undefined : findMeant(word.form, repairer);
    const [meant] = form === undefined ? [] : repairer.readWords(form);
    if (meant === undefined) return word;
    const { stem, isStop, isEmpty } = meant;
    return { ...word, form: meant.form, stem, isStop, isEmpty, isMended: true };
  });
}

/** Of the words that it may be a misspelling of, one that is often written down is likelier than a rare one. */
function findMeant(form: string, { spelling, readWords, isKnown, countOf }: Repairer): string | undefined {
  const [ing] = form.endsWith('in') ? readWords(`${form}g`) : [];
  if (ing !== undefined && isKnown(ing.stem)) return ing.form;
  const toScore = ({ form: meant, weight }: Repair): number =>
    weight * (meant.length < form.length ? LETTER_TOO_MANY : 1) * (1 + Math.log1p(countOf(meant)) / 10);
  const [best] = [...spelling.repair(form)].sort((left, right) => toScore(right) - toScore(left));
  return best?.form;
}

/** People drop letters more often than they add some: `watr` is `water` and not `war`. */
const LETTER_TOO_MANY = 0.8;
