/**
 * The text in one form, whatever keyboard it came from: compatibility forms resolved (ﬁ, １, ⁵), accents and
 * stacked marks dropped, curly quotes and odd dashes made plain, invisible characters removed. Keeps case.
 */
export function foldText(text: string): string {
  // Nearly all texts are plain as they stand, and eight passes over each of ten thousand wordings delay the start.
  if (/^[ -~]*$/.test(text) && !/`| {2}/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Letters that Unicode takes for whole, and that keyboards without them replace. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map(
  'ł l|Ł L|ø o|Ø O|đ d|Đ D|ħ h|Ħ H|ŧ t|Ŧ T|ı i|ß ss|ẞ SS|æ ae|Æ AE|œ oe|Œ OE|þ th|Þ Th|ð d|Ð D|ŋ ng|Ŋ Ng|ə e|Ə E'
    .split('|')
    .map((pair): readonly [string, string] => {
      const [letter = '', plain = ''] = pair.split(' ');
      return [letter, plain];
    }),
);
const WHOLE_LETTER = new RegExp(`[${[...WHOLE_LETTERS.keys()].join('')}]`, 'gu');

/** `U.S.` as `US`: of initials with points only the letters are kept. */
export function joinInitials(folded: string): string {
  return folded.includes('.') ? folded.replace(INITIALS, (found) => found.replaceAll('.', '')) : folded;
}

const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/**
 * How a word looks whose signs are part of it, for a regular expression on folded text: `C++`, `F#`, `.NET`, `R&D`.
 * Elsewhere a sign is punctuation: `user#1234`, `wow...what`.
 */
export const SIGNED_WORD = [
  String.raw`\p{L}{1,2}&\p{L}{1,2}(?![\p{L}\p{N}])`,
  String.raw`(?<![^\s("'\[/])\.\p{L}{2,}(?![\p{L}\p{N}])`,
  String.raw`\p{L}+(?:\+\+|#)(?![\p{L}\p{N}+#])`,
].join('|');
