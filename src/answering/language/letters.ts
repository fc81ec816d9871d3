import type { Word } from '../words/read-words.ts';

/** A word as the lists have it: without the short words and endings set apart in it (`l'attaque`, `Kerkük'te`). */
export function toKey({ typed }: Word): string {
  const lower = toLetters(typed);
  if (!lower.includes("'")) return lower;
  return lower.split("'").find(({ length }) => length > LONGEST_SHORT_WORD) ?? lower.replaceAll("'", '');
}

/** In letters: `qu'` and `d'`. */
const LONGEST_SHORT_WORD = 2;

/**
 * Folded text in lower case, with one letter for those that keyboards and habits of spelling interchange: Arabic and
 * Sorani forms of a letter, a dotless `i`, `ß` for `ss`, Arabic digits for plain ones.
 */
export function toLetters(folded: string): string {
  const lower = folded.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(ANY_VARIANT, (variant) => VARIANTS.get(variant) ?? variant).replace(DOUBLE_WAW, 'و');
}

const PLAIN = /^[ -~]*$/;

const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'کك',
    'یيىێ',
    'هةەھہ',
    'وۆ',
    'رڕ',
    'لڵ',
    'فڤ',
    'iı',
    ...[...'0123456789'].map((digit, value) => digit + atDigit('٠', value) + atDigit('۰', value)),
  ]
    .flatMap(([plain = '', ...variants]) =>
      variants.map((variant): readonly [string, string] => [variant, plain]),
    )
    .concat([
      ['ß', 'ss'],
      ['œ', 'oe'],
      ['æ', 'ae'],
      ['ـ', ''],
    ]),
);

function atDigit(zero: string, value: number): string {
  return String.fromCodePoint((zero.codePointAt(0) ?? 0) + value);
}

const ANY_VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g');
/** `کەرکووک` and `کەرکوک`; but not `دوو`, where it stands at the beginning. */
const DOUBLE_WAW = /(?<=\p{L}{2})وو/gu;
