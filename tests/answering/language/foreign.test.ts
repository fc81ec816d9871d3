import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readList } from '../../../src/answering/language/foreign.ts';

test.each([
  { list: 'who: wer\nwhen: wann wer', says: 'language/xx.txt:2: “wer” stands in line 1 already' },
  {
    list: '# a comment\n\nwho: wer\nwho: wen',
    says: 'language/xx.txt:4: the English “who” stands in line 3',
  },
  { list: 'for: für\nagainst: fur', says: 'language/xx.txt:2: “fur” stands in line 1 already' },
  { list: 'kill: töt*\ndie: gestorben töt*', says: 'language/xx.txt:2: “tot*” stands in line 1 already' },
])('what stands twice in a list is refused with both lines: $says', ({ list, says }) => {
  expect(() => readList(list, 'language/xx.txt')).toThrow(says);
});

test('umlauts are understood spelt out where the list says so', () => {
  const { phrases } = readList('for: für', 'language/xx.txt', true);
  expect(Object.fromEntries(phrases)).toEqual({ fur: 'for', fuer: 'for' });
});

/** Short forms of every language stand in one more file, which says no words. */
const LISTS = readdirSync('language').filter((name) => name.endsWith('.txt') && name !== 'abbreviations.txt');

test.each(LISTS)('%s says what each line means', (name) => {
  const text = readFileSync(`language/${name}`, 'utf8');
  const { phrases, beginnings } = readList(text, `language/${name}`);
  expect(phrases.size + beginnings.size).toBeGreaterThan(100);
  expect(text).toMatch(/^# .* words in which members ask\. Each line: the English words, a colon/);
});
