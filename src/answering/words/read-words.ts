import { foldText } from './fold-text.ts';
import { toDigits } from './numbers.ts';
import { chatWords, stopWords } from './stop-words.ts';
import { toStem } from './to-stem.ts';

/** One word of a text, in the forms the search needs. */
export interface Word {
  /** As it stands in the text, without accents. */
  readonly typed: string;
  /** Lower case, without possessive or contraction; numbers in digits. */
  readonly form: string;
  readonly stem: string;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Whether it only carries grammar or chat. */
  readonly isStop: boolean;
  /** What stands between the word before and this one, without spaces: `, "` or `$`. */
  readonly before: string;
  /** What follows directly, as `%`. */
  readonly after: string;
}

/** A word longer than this is no word; it is cut so that it cannot cost time. */
const longestWord = 40;

/** The words of a text in order. */
export function readWords(text: string): Word[] {
  // Thousands of synonyms are single plain words, which need no folding.
  if (PLAIN_WORD.test(text)) return [toWord(text, '', '')];
  const plain = foldText(text).replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) =>
    initials.replaceAll('.', ''),
  );
  const words: Word[] = [];
  let end = 0;
  for (const { 0: typed, index } of plain.matchAll(wordPattern)) {
    const before = plain.slice(Math.max(end, index - 4), index).replaceAll(' ', '');
    end = index + typed.length;
    words.push(toWord(typed.slice(0, longestWord), before, plain[end] ?? ''));
  }
  return words;
}

const PLAIN_WORD = /^[a-z]{1,40}$/;
const wordPattern = /\d[\d,.]*\d(?:[a-z]{1,2}(?![\p{L}\p{N}]))?|[\p{L}\p{N}]+(?:'[\p{L}]+)*/giu;

function toWord(typed: string, before: string, after: string): Word {
  const form = dropContraction(typed.toLowerCase());
  const digits = toDigits(form);
  return {
    typed,
    form: digits ?? form,
    stem: digits ?? toStem(form),
    isCapital: /^\p{Lu}/u.test(typed),
    isNumber: digits !== undefined,
    isStop: stopWords.has(form) || chatWords.has(form),
    before,
    after,
  };
}

function dropContraction(lower: string): string {
  if (!lower.includes("'")) return lower;
  return lower
    .replace(/n't$/, '')
    .replace(/'(?:s|re|ve|ll|d|m|t)$/, '')
    .replaceAll("'", '');
}
