import type { Translation } from '../../knowledge/knowledge.ts';
import type { English } from './english.ts';
import type { ForeignLanguage, ForeignLanguages } from './foreign.ts';
import { toKey } from './letters.ts';

/**
 * The languages with the words that articles bring of their own. A word of an article goes before the general list's;
 * where two articles mean different things by one word, it stands for both.
 */
export function addTranslations(
  languages: ForeignLanguages<ForeignLanguage>,
  own: readonly Translation[],
  english: Pick<English, 'readWords'>,
): ForeignLanguages<ForeignLanguage> {
  const add = (code: keyof ForeignLanguages<unknown>): ForeignLanguage => {
    const translations = own.filter(({ language }) => language === code);
    return translations.length === 0
      ? languages[code]
      : addTo(languages[code], listMeanings(translations, code === 'de', english));
  };
  return {
    de: add('de'),
    fr: add('fr'),
    es: add('es'),
    tr: add('tr'),
    kmr: add('kmr'),
    ckb: add('ckb'),
    ar: add('ar'),
  };
}

interface Meanings {
  /** By words joined with a space, in the spelling in which they are looked for. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlyMap<string, string>;
}

function addTo(language: ForeignLanguage, { phrases, beginnings }: Meanings): ForeignLanguage {
  const parts = [...phrases.keys(), ...beginnings.keys()]
    .filter((key) => key.includes(' '))
    .flatMap((key) => key.split(' '));
  return {
    ...language,
    phrases: new Map([...language.phrases, ...phrases]),
    beginnings: new Map([...language.beginnings, ...beginnings]),
    parts: new Set([...language.parts, ...parts]),
  };
}

function listMeanings(
  translations: readonly Translation[],
  isSpeltOut: boolean,
  { readWords }: Pick<English, 'readWords'>,
): Meanings {
  const phrases = new Map<string, Set<string>>();
  const beginnings = new Map<string, Set<string>>();
  for (const { english, words } of translations) {
    for (const written of words.flatMap((word) => (isSpeltOut ? [word, spellOut(word)] : [word]))) {
      const key = readWords(written).map(toKey).join(' ');
      const meanings = written.endsWith('*') ? beginnings : phrases;
      if (key !== '') meanings.set(key, (meanings.get(key) ?? new Set()).add(english));
    }
  }
  return { phrases: joinMeanings(phrases), beginnings: joinMeanings(beginnings) };
}

function joinMeanings(meanings: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  return new Map([...meanings].map(([key, english]) => [key, [...english].join(' ')]));
}

/** As people write who have no key for it. */
function spellOut(word: string): string {
  return word.normalize('NFC').replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue');
}
