import type { Word } from '../words/read-words.ts';
import type { English } from './english.ts';
import { type ForeignLanguage, type ForeignLanguages, findWord } from './foreign.ts';
import { toKey } from './letters.ts';

/** The language of a text, where it is surely none but one of the few that are known; undefined for English. */
export type FindLanguage = (words: readonly Word[]) => ForeignLanguage | undefined;

/** Each wording of the knowledge is read, so what words tell is remembered, of so many. */
const WORDS_REMEMBERED = 10_000;

export function createLanguageFinder(
  languages: ForeignLanguages<ForeignLanguage>,
  english: Pick<English, 'stopWords' | 'isCommon'>,
): FindLanguage {
  const { de, fr, es, tr, kmr } = languages;
  const known: Known = { ...languages, latin: [de, fr, es, tr, kmr], english };
  const clues = new Map<string, Clue>();
  const readClue = (word: Word): Clue => {
    // By its form as well, because a letter may be typed for one word or another (`y` for `why`).
    const typedFor = `${word.typed} ${word.form}`;
    const remembered = clues.get(typedFor);
    if (remembered !== undefined) return remembered;
    const clue = toClue(word, known);
    // Forgetting all of them now and then is cheaper than keeping account of which was used last.
    if (clues.size >= WORDS_REMEMBERED) clues.clear();
    clues.set(typedFor, clue);
    return clue;
  };
  return (words) => pickLanguage(words, words.map(readClue), known);
}

interface Known extends ForeignLanguages<ForeignLanguage> {
  /** Those in Latin letters. */
  readonly latin: readonly ForeignLanguage[];
  readonly english: Pick<English, 'stopWords' | 'isCommon'>;
}

function pickLanguage(
  words: readonly Word[],
  clues: readonly Clue[],
  known: Known,
): ForeignLanguage | undefined {
  const arabic = clues.filter(({ isArabic }) => isArabic);
  if (2 * arabic.length > words.length) return pickArabicOrSorani(arabic, known);
  if (clues.every(({ speaksFor }) => speaksFor.size === 0)) return undefined;
  const weights = known.latin.map(
    (language) => weigh(language, clues) + (language === known.es ? weighSpanishSigns(words) : 0),
  );
  const most = Math.max(...weights);
  return most > 0 ? known.latin[weights.indexOf(most)] : undefined;
}

/** What a word says about the language of the text it stands in. */
interface Clue {
  readonly key: string;
  readonly isArabic: boolean;
  /** How much it speaks against every language that does not have it. */
  readonly english: number;
  /** How much it speaks for each language that has it; nothing if it is or might be English. */
  readonly speaksFor: ReadonlyMap<ForeignLanguage, number>;
  /** How much its letters speak for Sorani; below zero, for Arabic. */
  readonly sorani: number;
}

/** Fewer content words than this, or than this share, may be names in an English question. */
const FEWEST_KNOWN = 2;
const SHARE_KNOWN = 0.25;
/** In words: a text of no more may be a single word of another language. */
const SHORT = 2;
/** In letters: a single word of no more is as likely a name (`EU`, `GIs`). */
const LONGEST_NAME = 3;

/** Zero or less if the text is not in this language. */
function weigh(language: ForeignLanguage, clues: readonly Clue[]): number {
  const own = clues.filter(({ speaksFor }) => speaksFor.has(language));
  if (!isEnough(clues, language, own)) return 0;
  return sum(
    clues.map(
      ({ key, speaksFor, english }) =>
        speaksFor.get(language) ?? (hasWord(key, language) ? SHARED : -english),
    ),
  );
}

/** In letters: `al` and `un` begin names. */
const LONGEST_SYLLABLE = 2;

/** One word that asks is enough beside no English grammar: `combien`, but not “how many wer killed”. */
function isEnough(clues: readonly Clue[], language: ForeignLanguage, own: readonly Clue[]): boolean {
  const asks =
    own.some(({ key, speaksFor }) => key.length > LONGEST_SYLLABLE && speaksFor.get(language) === GRAMMAR) &&
    clues.every(({ key, english }) => english < ENGLISH_GRAMMAR || hasWord(key, language));
  if (asks || own.length >= Math.max(FEWEST_KNOWN, SHARE_KNOWN * clues.length)) return true;
  return clues.length <= SHORT && own.some(isLong) && clues.every(({ key }) => hasWord(key, language));
}

function isLong({ key }: Clue): boolean {
  return key.length > LONGEST_NAME;
}

/** A word that carries grammar is in every text of its language, and hardly ever a name. */
const GRAMMAR = 1.5;
const CONTENT = 1;
/** Only to tell French from Spanish, where both would do. */
const SHARED = 0.2;
const ENGLISH_GRAMMAR = 1.5;
const ENGLISH_CONTENT = 0.5;

/** Marks that only Spanish has. What `readWords` leaves of letters with accents tells nothing any more. */
function weighSpanishSigns(words: readonly Word[]): number {
  return words.some(({ before }) => /[¿¡]/.test(before)) ? SIGN : 0;
}

const SIGN = 2;

function pickArabicOrSorani(clues: readonly Clue[], { ar, ckb }: Known): ForeignLanguage | undefined {
  const arabic = sum(clues.map(({ speaksFor, sorani }) => (speaksFor.get(ar) ?? 0) - sorani));
  const sorani = sum(clues.map(({ speaksFor }) => speaksFor.get(ckb) ?? 0));
  if (clues.every(({ speaksFor }) => !speaksFor.has(ar) && !speaksFor.has(ckb))) return undefined;
  return sorani > arabic ? ckb : ar;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function toClue(word: Word, { ar, ckb, latin, english: known }: Known): Clue {
  const key = toKey(word);
  const isArabic = ARABIC_LETTER.test(key);
  const english = weighEnglish(word, known);
  const speaksFor = new Map<ForeignLanguage, number>();
  // Most words are English, and nothing needs to be looked up for them.
  const languages = english > 0 || word.isNumber ? [] : isArabic ? [ar, ckb] : latin;
  for (const language of languages) {
    const weight = weighWord(word, key, language);
    if (weight > 0) speaksFor.set(language, weight);
  }
  return { key, isArabic, english, speaksFor, sorani: weighSorani(word.typed) };
}

function weighWord(word: Word, key: string, language: ForeignLanguage): number {
  const meant = findWord(key, language);
  if (meant === undefined) return language.parts.has(key) ? CONTENT : 0;
  if (isAlike(word, meant)) return 0;
  return meant.every(({ isStop }) => isStop) ? GRAMMAR : CONTENT;
}

function hasWord(key: string, language: ForeignLanguage): boolean {
  return language.parts.has(key) || findWord(key, language) !== undefined;
}

/** `mission` and `relations` tell nothing about the language. */
function isAlike({ stem }: Word, meant: readonly Word[]): boolean {
  const beginning = stem.slice(0, COMMON_BEGINNING);
  return meant.some((word) => word.stem.startsWith(beginning));
}

const COMMON_BEGINNING = 4;

function weighEnglish({ form, stem, isNumber }: Word, { stopWords, isCommon }: Known['english']): number {
  if (isNumber) return 0;
  if (stopWords.has(form)) return ENGLISH_GRAMMAR;
  return isCommon(stem) ? ENGLISH_CONTENT : 0;
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Letters that only one of the two languages has; below zero they speak for Arabic. */
function weighSorani(typed: string): number {
  if (/[ێۆەڕڵڤپچگژھ]/.test(typed)) return 1;
  return /[ةثذصضطظ]|^ال/.test(typed) ? -1 : 0;
}
