import type { Cues } from '../language/cues.ts';
import type { Word } from '../words/read-words.ts';
import { CLASS, classify } from '../words/word-classes.ts';

/** What a text denies, counts, names and picks out: what a sentence may lack of a question however many words they share. */
export interface Facts {
  readonly stems: ReadonlySet<string>;
  readonly forms: readonly string[];
  /** As `CLASS`, a number for each word. */
  readonly classes: readonly number[];
  readonly isNegated: boolean;
  readonly isSoftlyNegated: boolean;
  /** `first`, `largest`, `after`. */
  readonly orderWords: ReadonlySet<string>;
  /** Numbers in digits (`22`, `2014`). */
  readonly numbers: ReadonlySet<string>;
  /** The stems of words with a capital letter where no sentence begins. */
  readonly names: ReadonlySet<string>;
  /** As `Cues.attributesOf`, all words together. */
  readonly attributes: number;
}

export function readFacts(words: readonly Word[], cues: Cues): Facts {
  const classes = words.map((word, place) => classify(word, words[place - 1]));
  const has = (place: number, bit: number): boolean => ((classes[place] ?? 0) & bit) !== 0;
  const names = words.filter(
    (word, place) =>
      word.isCapital && place > 0 && !word.isStop && !word.isNumber && !/[.!?]/.test(word.before),
  );
  const forms = words.map(({ form }) => form);
  let attributes = 0;
  for (const [place, word] of words.entries()) {
    attributes |= cues.attributesOf(word);
    if (has(place, CLASS.money)) attributes |= cues.attributesOf(MONEY);
  }
  return {
    stems: new Set(words.map(({ stem }) => stem)),
    forms,
    classes,
    isNegated: cues.denies(words),
    isSoftlyNegated: forms.some(cues.isSoftNegation),
    orderWords: new Set(forms.filter(cues.isOrder)),
    numbers: new Set(words.filter(({ isNumber }) => isNumber).map(({ form }) => form)),
    names: new Set(names.map(({ stem }) => stem)),
    attributes,
  };
}

/** A sign of a currency says what the word says. */
const MONEY = { form: 'money', stem: 'money' };
