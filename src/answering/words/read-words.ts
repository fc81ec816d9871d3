import type { ToStem } from './stems.ts';

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
  /** The same for a word of an article: “story” is chat around a question, but an article may be about one. */
  readonly isEmpty: boolean;
  /** What stands between the word before and this one, without spaces: `, "` or `$`. */
  readonly before: string;
  /** What follows directly, as `%`. */
  readonly after: string;
  /** Whether it was typed in another language, and is an English word of the same meaning where one is known. */
  readonly isForeign?: true;
}

/** What a word is by itself, wherever it stands. */
export type LoneWord = Pick<Word, 'form' | 'stem' | 'isNumber' | 'isStop' | 'isEmpty'>;

/** A word longer than this is no word; it is cut so that it cannot cost time. */
const longestWord = 40;

/**
 * By folding one character may become four words (U+FDFA), each of which costs a search. A text of more words than a
 * question of a thousand characters has is read as far as it was typed in words, and `½` may be two of them.
 */
const mostGrown = 200;
const grown = 100;

/** What is known of words. */
export interface WordLists {
  readonly toStem: ToStem;
  readonly stopWords: ReadonlySet<string>;
  readonly chatter: ReadonlySet<string>;
  readonly chatWords: ReadonlySet<string>;
}

export interface WordReading {
  readonly readWords: (text: string) => Word[];
  readonly createWordReader: () => (text: string) => Word[];
}

export function createWordReading(lists: WordLists): WordReading {
  const toLone = (lower: string): LoneWord => toLoneWord(lower, lists);
  return {
    readWords: (text) => readWith(text, toLone),
    createWordReader: () => {
      const known = new Map<string, LoneWord>();
      return (text) =>
        readWith(text, (lower) => {
          const remembered = known.get(lower);
          if (remembered !== undefined) return remembered;
          const word = toLone(lower);
          known.set(lower, word);
          return word;
        });
    },
  };
}

function readWith(source: string, toLone: (lower: string) => LoneWord): Word[] {
  // Thousands of synonyms are single plain words, which need neither folding nor looking for their ends.
  if (plainWordPattern.test(source)) return [placeWord(source, toLone(source), '', '')];
  const folded = foldText(source);
  // Only a full stop can make initials, and few texts have one between letters.
  const text = folded.includes('.') ? folded.replace(initialsPattern, joinInitials) : folded;
  const words: Word[] = [];
  let most = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    if (words.length === mostGrown) most = Math.max(mostGrown, countWords(source) + grown);
    if (words.length === most) break;
    const gap = text.slice(Math.max(end, index - 4), index);
    const before = gap === ' ' ? '' : gap.replaceAll(' ', '');
    end = index + found.length;
    const typed = found.slice(0, longestWord);
    words.push(placeWord(typed, toLone(typed.toLowerCase()), before, text[end] ?? ''));
  }
  return words;
}

const plainWordPattern = /^[a-z]{1,40}$/;
const initialsPattern = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const capitalPattern = /^\p{Lu}/u;
const wordPattern = /\d[\d,.]*\d(?:[a-z]{1,2}(?![\p{L}\p{N}]))?|[\p{L}\p{N}]+(?:'[\p{L}]+)*/giu;

function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

function joinInitials(initials: string): string {
  return initials.replaceAll('.', '');
}

function placeWord(typed: string, lone: LoneWord, before: string, after: string): Word {
  const { form, stem, isNumber, isStop, isEmpty } = lone;
  const isCapital = capitalPattern.test(typed);
  return { typed, form, stem, isCapital, isNumber, isStop, isEmpty, before, after };
}

function toLoneWord(lower: string, { toStem, stopWords, chatter, chatWords }: WordLists): LoneWord {
  const form = dropContraction(lower);
  const isEmpty = stopWords.has(form) || chatter.has(form);
  const digits = toDigits(form);
  return {
    form: digits ?? form,
    stem: digits ?? toStem(form),
    isNumber: digits !== undefined,
    isStop: isEmpty || chatWords.has(form),
    isEmpty,
  };
}

function dropContraction(lower: string): string {
  if (!lower.includes("'")) return lower;
  return lower
    .replace(/n't$/, '')
    .replace(/'(?:s|re|ve|ll|d|m|t)$/, '')
    .replaceAll("'", '');
}

/**
 * The text in one form, whatever keyboard it came from: compatibility forms resolved (ﬁ, １, ⁵), accents and
 * stacked marks dropped, curly quotes and odd dashes made plain, invisible characters removed. Keeps case.
 */
export function foldText(text: string): string {
  // Nearly all texts are plain as they stand, and seven passes over each of ten thousand wordings delay the start.
  if (/^[ -~]*$/.test(text) && !/`| {2}/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Without `one`, which mostly is no number: “is Iran the one that pushes”, “one of them”. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units
    .split(' ')
    .map((word, value): readonly [string, number] => [word, value])
    .filter(([word]) => word !== 'one'),
  ...tens.split(' ').map((word, place): readonly [string, number] => [word, 20 + 10 * place]),
]);

/** A number written with digits or as a word, in plain digits (`2,500`, `2.5k` → `2500`, `22nd`, `ten` → `10`). */
function toDigits(form: string): string | undefined {
  const spelled = numberWords.get(form);
  if (spelled !== undefined) return String(spelled);
  if (!/^\d/.test(form)) return undefined;
  const found = /^(\d+(?:\.\d+)?)(st|nd|rd|th|k|m|s)?$/.exec(form.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (found === null) return undefined;
  const [, digits = '', ending] = found;
  if (ending === 'k') return String(Number(digits) * 1000);
  return digits;
}
