import { readTellingWords } from '../learned/read-telling-words.ts';
import { COMMON_WORDS } from './common-words.ts';

/** The stems of common English words: what is one of them is neither misspelt nor of another language. */
export const ENGLISH_STEMS: ReadonlySet<string> = new Set([
  ...COMMON_WORDS.trim().split(/\s+/),
  ...readTellingWords().keys(),
]);
