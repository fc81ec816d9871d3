import { expect, test } from 'vitest';
import { ARABIC_WORDS } from '../../../src/answering/foreign/arabic.ts';
import { FRENCH_WORDS } from '../../../src/answering/foreign/french.ts';
import { GERMAN_WORDS } from '../../../src/answering/foreign/german.ts';
import { KURDISH_WORDS } from '../../../src/answering/foreign/kurdish.ts';
import { readLanguage } from '../../../src/answering/foreign/read-language.ts';
import { SORANI_WORDS } from '../../../src/answering/foreign/sorani.ts';
import { SPANISH_WORDS } from '../../../src/answering/foreign/spanish.ts';
import { TURKISH_WORDS } from '../../../src/answering/foreign/turkish.ts';

test.each(
  Object.entries({
    ARABIC_WORDS,
    FRENCH_WORDS,
    GERMAN_WORDS,
    KURDISH_WORDS,
    SORANI_WORDS,
    SPANISH_WORDS,
    TURKISH_WORDS,
  }),
)('in %s no entry is overridden by a later one', (_, list) => {
  const entries = list.match(/(?<=: .*)\S+/g) ?? [];
  const { phrases, beginnings } = readLanguage(list);
  expect(phrases.size + beginnings.size).toBe(entries.length);
});
