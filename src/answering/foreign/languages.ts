import { ARABIC_WORDS } from './arabic.ts';
import { FRENCH_WORDS } from './french.ts';
import { GERMAN_WORDS } from './german.ts';
import { KURDISH_WORDS } from './kurdish.ts';
import { readLanguage } from './read-language.ts';
import { SORANI_WORDS } from './sorani.ts';
import { SPANISH_WORDS } from './spanish.ts';
import { TURKISH_WORDS } from './turkish.ts';

export const SPANISH = readLanguage(SPANISH_WORDS);
export const SORANI = readLanguage(SORANI_WORDS, [/^و(?=\p{L}{3})/u, /^(?:له|به)(?=\p{L}{2})/u]);
/** Arabic writes `and`, `in`, `for`, `as`, `will` and `the` together with the word. */
export const ARABIC = readLanguage(ARABIC_WORDS, [
  /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u,
  /^[وفبلكس](?=\p{L}{3})/u,
  /^[وف][بلكس](?=\p{L}{3})/u,
]);

/** Those in Latin letters. */
export const LATIN = [
  readLanguage(spellOut(GERMAN_WORDS)),
  readLanguage(FRENCH_WORDS),
  SPANISH,
  readLanguage(TURKISH_WORDS),
  readLanguage(KURDISH_WORDS),
];

/** With `fuer` for `für` as well, as people without the key type it. */
function spellOut(list: string): string {
  const spelt = list
    .split('\n')
    .filter((line) => /[äöü]/.test(line))
    .map((line) => line.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
  return [...spelt, list.trim()].join('\n');
}
