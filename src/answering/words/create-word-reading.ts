import { LRUCache } from 'lru-cache';
import { foldText, joinInitials, SIGNED_WORD } from '../../knowledge/fold-text.ts';
import { type NameReading, toName } from './names-of-grammar.ts';
import type { NumberReading } from './numbers.ts';
import type { LoneWord, Word, WordReading } from './read-words.ts';
import { splitJoined } from './split-joined.ts';
import type { ToStem } from './stems.ts';

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
  readonly numbers: NumberReading;
  readonly names: NameReading;
}

/** How the words of a question are read, and those of an article; what a word is by itself is found out once for both. */
export function createWordReadings(lists: WordLists): {
  readonly typed: WordReading;
  readonly edited: WordReading;
} {
  const toLone = rememberWords((lower) => toLoneWord(lower, lists));
  const { numbers, names } = lists;
  return {
    typed: createWordReading({ numbers, names, toLone, isEdited: false }),
    edited: createWordReading({ numbers, names, toLone, isEdited: true }),
  };
}

function createWordReading(reader: Reader): WordReading {
  return {
    readWords: (text) => readWith(text, reader),
    createWordReader: () => {
      const known = new Map<string, LoneWord>();
      const recall = (lower: string): LoneWord => {
        const remembered = known.get(lower);
        if (remembered !== undefined) return remembered;
        const word = reader.toLone(lower);
        known.set(lower, word);
        return word;
      };
      const remembering = { ...reader, toLone: recall };
      return (text) => readWith(text, remembering);
    },
  };
}

type ToLone = (lower: string) => LoneWord;

/** So many words are remembered that were read last: of the words of SQuAD's articles, one after another, they are 85 %. */
const WORDS_REMEMBERED = 4_000;
/** V8 cuts a longer word out of its text without copying it, so that whoever keeps the word keeps the text. */
const LONGEST_REMEMBERED = 12;

/** The same words come again in every question and article: what was found out of one need not be found out again. */
function rememberWords(read: ToLone): ToLone {
  const remembered = new LRUCache<string, LoneWord>({ max: WORDS_REMEMBERED });
  return (lower) => {
    if (lower.length > LONGEST_REMEMBERED) return read(lower);
    const known = remembered.get(lower);
    if (known !== undefined) return known;
    const word = read(lower);
    remembered.set(lower, word);
    return word;
  };
}

interface Reader extends Pick<WordLists, 'numbers' | 'names'> {
  /** Whether capitals can be relied on, as in an article. */
  readonly isEdited: boolean;
  readonly toLone: ToLone;
}

function readWith(source: string, reader: Reader): readonly Word[] {
  const { toLone, numbers, names, isEdited } = reader;
  // Thousands of synonyms are single plain words, which need neither folding nor looking for their ends.
  if (plainWordPattern.test(source)) return [placeWord(source, toLone(source), '', '')];
  const split = splitWords(source, reader);
  const words = isEdited && /\d/.test(source) ? splitJoined(split, toLone) : split;
  const joined = words.some(({ form, isNumber }) => isNumber || numbers.isPart(form))
    ? numbers.join(words, toLone)
    : words;
  return joined.some(({ form }) => names.mayBe(form)) ? names.tell(joined, isEdited) : joined;
}

function splitWords(source: string, { toLone, numbers }: Reader): Word[] {
  const folded = foldText(source);
  const text = joinInitials(folded);
  const initials = listInitials(folded);
  const hasSigns = signPattern.test(text);
  const words: Word[] = [];
  let most = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(hasSigns ? wordPattern : plainPattern)) {
    if (most === Number.POSITIVE_INFINITY && words.length >= mostGrown)
      most = Math.max(mostGrown, countWords(source) + grown);
    if (words.length >= most) break;
    const gap = text.slice(Math.max(end, index - 4), index);
    const before = gap === ' ' ? '' : findSign(text, index, gap) + gap.replaceAll(' ', '');
    end = index + found.length;
    const after = text[end] ?? '';
    const [number, unit] = (isDigit(found) ? numbers.splitUnit(found) : undefined) ?? [];
    const typed = shorten(number ?? found);
    const sign = hasSigns ? numbers.readSign(found[0] ?? '') : undefined;
    const word = placeWord(typed, toLone(sign ?? typed.toLowerCase()), before, after);
    words.push(word.isStop && initials.has(found) ? { ...word, ...toName(word) } : word);
    if (unit !== undefined) words.push(placeWord(unit, toLone(unit.toLowerCase()), '', after));
  }
  return words;
}

/** The sign of a currency that stands directly before a number, though it is a word itself. */
function findSign(text: string, index: number, gap: string): string {
  const sign = gap === '' ? text[index - 1] : undefined;
  return sign !== undefined && currencyPattern.test(sign) ? sign : '';
}

function isDigit(found: string): boolean {
  return found.charCodeAt(0) < LAST_DIGIT;
}

/** In code units, the one behind `9`. */
const LAST_DIGIT = 58;

/** `W.H.O.` is no “who”; but `a.m.`, `i.e.` and `E.g.` are grammar. */
function listInitials(folded: string): ReadonlySet<string> {
  if (!folded.includes('.')) return NO_INITIALS;
  const found = folded.match(/(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|(?:\p{Ll}\.){3,})/gu) ?? [];
  return new Set(found.map(joinInitials));
}

const NO_INITIALS: ReadonlySet<string> = new Set();

/** The beginning of a word that is too long to be one, never cut within a character. */
function shorten(found: string): string {
  if (found.length <= longestWord) return found;
  const cut = found.slice(0, longestWord);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

const plainWordPattern = /^[a-z]{1,40}$/;
const smallPattern = /^[a-z]/;
const capitalPattern = /^\p{Lu}/u;
const currencyPattern = /[€$£¥]/;
const NUMBER = String.raw`\d{1,3}(?:[ ']\d{3})+(?![\p{L}\p{N}])|\d[\d,.]*\d(?:[a-z]{1,2}(?![\p{L}\p{N}]))?`;
const WORD = String.raw`[\p{L}\p{N}]+(?:'\p{L}+)*`;
const wordPattern = new RegExp(`${NUMBER}|${SIGNED_WORD}|${WORD}|%+|[€$£¥]+`, 'giu');
/** The same for the many texts that have none of the signs, for which looking behind each word would be in vain. */
const plainPattern = new RegExp(`${NUMBER}|${WORD}`, 'giu');
const signPattern = /[.&+#%€$£¥]/;

/** Signs are no words, though they are read as some. */
function countWords(text: string): number {
  return text.match(plainPattern)?.length ?? 0;
}

function placeWord(typed: string, lone: LoneWord, before: string, after: string): Word {
  const { form, stem, isNumber, isStop, isEmpty } = lone;
  const isCapital = !smallPattern.test(typed) && capitalPattern.test(typed);
  return { typed, form, stem, isCapital, isNumber, isStop, isEmpty, before, after };
}

function toLoneWord(lower: string, { toStem, stopWords, chatter, chatWords, numbers }: WordLists): LoneWord {
  const form = dropSign(dropContraction(lower), stopWords);
  const isEmpty = stopWords.has(form) || chatter.has(form);
  const digits = numbers.toDigits(form);
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

/** A word of grammar has no signs; they are those of somebody in a hurry: `.what`, `so++`. */
function dropSign(form: string, stopWords: ReadonlySet<string>): string {
  if (!/^\.|[+#]$/.test(form)) return form;
  const bare = form.replace(/^\.|(?<![+#])[+#]+$/g, '');
  return stopWords.has(bare) ? bare : form;
}
