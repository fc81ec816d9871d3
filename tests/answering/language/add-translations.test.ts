import { describe, expect, test } from 'vitest';
import type { Translation } from '../../../src/knowledge/knowledge.ts';
import { language } from '../../means.ts';

const read = (text: string, own: readonly Translation[]) => {
  const { readWords, translate } = language.withTranslations(own);
  return translate(readWords(text))
    .map(({ form }) => form)
    .join(' ');
};

const de = (english: string, ...words: string[]): Translation => ({ language: 'de', english, words });

describe('the words of an article', () => {
  test.each<{ kind: string; own: Translation; asked: string; english: string }>([
    {
      kind: 'a word',
      own: de('clapper', 'Klöppel'),
      asked: 'wo ist der Klöppel',
      english: 'where is the clapper',
    },
    {
      kind: 'an umlaut spelt out',
      own: de('clapper', 'Klöppel'),
      asked: 'wo ist der Kloeppel',
      english: 'where is the clapper',
    },
    {
      kind: 'any ending',
      own: de('bell', 'Glocke*'),
      asked: 'wo sind die Glockentürme',
      english: 'where are the bell',
    },
    {
      kind: 'a phrase',
      own: de('guild', 'Zunft der Weber'),
      asked: 'wo ist die Zunft der Weber',
      english: 'where is the guild',
    },
    {
      kind: 'a hyphen',
      own: de('guild', 'Weber-Zunft'),
      asked: 'wo ist die Weber-Zunft',
      english: 'where is the guild',
    },
    {
      kind: 'a phrase for a word',
      own: de('bell_founder', 'Glockengießer'),
      asked: 'wer ist der Glockengiesser',
      english: 'who is the bell founder',
    },
    {
      kind: 'a word of the list, which goes behind',
      own: de('bell tower', 'Gebiet'),
      asked: 'wo ist das Gebiet',
      english: 'where is the bell tower',
    },
    {
      kind: 'a short word set apart',
      own: { language: 'fr', english: 'forge', words: ["l'âtre"] },
      asked: "où est l'âtre",
      english: 'where is forge',
    },
    {
      kind: 'Turkish',
      own: { language: 'tr', english: 'bell', words: ['çan*'] },
      asked: "çan'ın ağırlığı ne kadar",
      english: 'bell agirligi how much',
    },
    {
      kind: 'Arabic with its article',
      own: { language: 'ar', english: 'bell', words: ['جرس'] },
      asked: 'متى وصل الجرس',
      english: 'when arrive bell',
    },
    {
      kind: 'Sorani in Arabic letters',
      own: { language: 'ckb', english: 'bell', words: ['زەنگ*'] },
      asked: 'زه‌نگه‌كه‌ كه‌ی گه‌یشت',
      english: 'bell when reach',
    },
  ])('$kind', ({ own, asked, english }) => {
    expect(read(asked, [own])).toBe(english);
  });

  test('tell of the language: a single word that no list has is enough', () => {
    expect(read('Glockengießerei?', [])).toBe('glockengiesserei');
    expect(read('Glockengießerei?', [de('foundry', 'Glockengießerei')])).toBe('foundry');
  });

  test('of two articles stand for both', () => {
    const own = [de('river bank', 'Bank'), de('bench', 'Bank')];
    expect(read('wo ist die Bank', own)).toBe('where is the river bank bench');
  });

  test('change nothing for who does not have them', () => {
    language.withTranslations([de('clapper', 'wo', 'Klöppel')]);
    expect(read('wo ist der Klöppel', [])).toBe('where is the kloppel');
    expect(language.withTranslations([])).toBe(language);
  });
});
