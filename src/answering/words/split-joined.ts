import type { LoneWord, Word } from './read-words.ts';

/**
 * Letters and digits written in one are read as with a hyphen between them, in a sentence as in a question: `covid19` as
 * `COVID-19`, `F16` as `F-16`.
 * @param toLone reads a part by itself
 */
export function splitJoined(words: readonly Word[], toLone: (lower: string) => LoneWord): readonly Word[] {
  if (!words.some(isJoined)) return words;
  return words.flatMap((word) => {
    const [, letters, digits] = isJoined(word) ? (JOINED.exec(word.typed) ?? []) : [];
    if (letters === undefined || digits === undefined) return [word];
    const [first, second] = [letters, digits].map((part) => ({ typed: part, ...toLone(part.toLowerCase()) }));
    return [
      { ...word, ...first, after: '-' },
      { ...word, ...second, before: '-', isCapital: false },
    ];
  });
}

function isJoined({ form, isNumber, isStop }: Word): boolean {
  return !isNumber && !isStop && ENDS_IN_DIGIT.test(form) && JOINED.test(form);
}

/** What hardly any word does, told at a glance. */
const ENDS_IN_DIGIT = /\d$/;
const JOINED = /^(\p{L}+)(\d+)$/u;
