import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseArticleText } from '../../src/knowledge/article/article-text.ts';
import { toPlainWording } from '../../src/knowledge/checking/check-wordings.ts';
import { toNumberedWords } from '../../src/knowledge/checking/find-warnings.ts';
import { quoteText } from '../../src/knowledge/checking/unsafe-text.ts';
import { findNearest } from '../../src/knowledge/checking/wording-of-problems.ts';
import { decodeText } from '../../src/knowledge/files/decode-text.ts';
import { hiddenCharacters } from '../../src/knowledge/hidden-characters.ts';
import { toQuoted } from '../../src/knowledge/yaml/diagnose-line.ts';
import { createSpots } from '../../src/knowledge/yaml/written.ts';

describe('numbers in words and in digits are the same', () => {
  test.each([
    { text: 'Twenty-two soldiers', words: ['22', 'soldiers'] },
    { text: '22 soldiers', words: ['22', 'soldiers'] },
    { text: '1,400 killed', words: ['1400', 'killed'] },
    { text: 'one thousand four hundred', words: ['1400'] },
    { text: 'one two three', words: ['1', '2', '3'] },
    { text: 'forty thousand and twelve', words: ['40000', 'and', '12'] },
    { text: 'a thousand', words: ['a', 'thousand'] },
    { text: 'three hundred five men', words: ['305', 'men'] },
    { text: 'two million', words: ['2000000'] },
    { text: 'four or five', words: ['4', 'or', '5'] },
    { text: '2.5 percent', words: ['2.5', 'percent'] },
    { text: 'three hundred twenty-two', words: ['322'] },
    { text: 'three hundred and five', words: ['300', 'and', '5'] },
    { text: 'two million three hundred thousand four', words: ['2300004'] },
    { text: 'one hundred thousand', words: ['100000'] },
    { text: 'hundred', words: ['hundred'] },
    { text: 'two hundred hundred', words: ['200', 'hundred'] },
    { text: 'two thousand thousand', words: ['2000', 'thousand'] },
    { text: 'twelve two', words: ['12', '2'] },
    { text: 'twenty-two five', words: ['22', '5'] },
    { text: 'nineteen twenty', words: ['19', '20'] },
    { text: 'twenty thirty', words: ['20', '30'] },
    { text: 'twenty zero', words: ['20', '0'] },
    { text: '22 three', words: ['22', '3'] },
    { text: '1,40 and 1,400,000 and 1.400', words: ['1,40', 'and', '1400000', 'and', '1.400'] },
    { text: 'nobody', words: ['nobody'] },
    { text: '', words: [] },
  ])('$text', ({ text, words }) => {
    expect(toNumberedWords(text)).toEqual(words);
  });
});

describe('hidden characters', () => {
  test.each([
    { text: 'plain words, 12 %, “quotes” – and é', hidden: false },
    { text: 'a heart ❤️ and a thumb 👍🏽', hidden: false },
    { text: 'می\u200Cخواهم', hidden: false },
    { text: 'two\nlines\tand a tab', hidden: false },
    { text: 'soft\u00ADhyphen', hidden: true },
    { text: 'la\u200Ctin', hidden: true },
    { text: 'byte-order\uFEFFmark', hidden: true },
    { text: 'line\u2028separator', hidden: true },
    { text: 'tag\u{E0041}', hidden: true },
    { text: 'half a pair \uD83D', hidden: true },
  ])('in $text: $hidden', ({ text, hidden }) => {
    expect(hiddenCharacters().test(text)).toBe(hidden);
  });
});

test('a text repeated in a message is on one line, short, and shows nothing hidden', () => {
  const check = fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
    const quoted = quoteText(text);
    expect(Array.from(quoted).length).toBeLessThanOrEqual(82);
    expect(quoted).not.toMatch(/[\n\t]/);
    expect(hiddenCharacters().test(quoted)).toBe(false);
  });
  fc.assert(check);
});

test('a text in quotation marks is the same text for YAML', () => {
  const check = fc.property(fc.string({ maxLength: 40 }), (text) => {
    expect(parseDocument(`- ${toQuoted(text)}`).toJS()).toEqual([text]);
  });
  fc.assert(check);
});

test('line and column are those that counting finds', () => {
  const check = fc.property(
    fc.string({ unit: fc.constantFrom('a', '\n', 'é') }),
    fc.nat(30),
    (text, offset) => {
      const before = text.slice(0, Math.min(offset, text.length)).split('\n');
      const found = createSpots(text)(Math.min(offset, text.length));
      expect(found).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    },
  );
  fc.assert(check);
});

test('a name is told only when it is near', () => {
  expect(findNearest('cites', ['id', 'ask', 'cite'])).toBe('cite');
  expect(findNearest('CITE', ['id', 'ask', 'cite'])).toBe('cite');
  expect(findNearest('colour', ['id', 'ask', 'cite'])).toBeUndefined();
});

test('wordings are the same but for case, punctuation and spaces', () => {
  expect(toPlainWording("  What's UP,  Doc?! ")).toBe(toPlainWording('whats up doc'));
  expect(toPlainWording('ＦＵＬＬ width')).toBe('full width');
  expect(toPlainWording('4 killed')).not.toBe(toPlainWording('five killed'));
});

test('each line of an article is a sentence, and empty lines part paragraphs', () => {
  const { sentences } = parseArticleText('\nOne.\nTwo.\n\n\n  Three.  \n', { firstLine: 9 });
  expect(sentences).toMatchObject([
    { at: 'p1s1', paragraph: 1, number: 1, text: 'One.', spot: { line: 10, column: 1 } },
    { at: 'p1s2', paragraph: 1, number: 2, text: 'Two.', spot: { line: 11, column: 1 } },
    { at: 'p2s1', paragraph: 2, number: 1, text: 'Three.', spot: { line: 14, column: 3 } },
  ]);
});

test('old line ends of every kind become line feeds', () => {
  expect(decodeText(Buffer.from('\uFEFFa\r\nb\rc\n'))).toEqual({ kind: 'text', text: 'a\nb\nc\n' });
});
