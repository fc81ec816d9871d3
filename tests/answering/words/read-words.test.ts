import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from '../../means.ts';

const { createWordReader, readWords } = language;

describe('a text is read as words', () => {
  test.each([
    { text: 'The U.S. sent 2,500 troops', forms: ['the', 'us', 'sent', '2500', 'troops'] },
    { text: "Barzani's letter didn’t say", forms: ['barzani', 'letter', 'did', 'say'] },
    { text: 'ten of the twenty-two', forms: ['10', 'of', 'the', '20', '2'] },
    { text: 'the 22nd, about 2.5k', forms: ['the', '22', 'about', '2500'] },
    { text: 'Kengî hat Hewlêrê?', forms: ['kengi', 'hat', 'hewlere'] },
    { text: 'ﬁve １２', forms: ['5', '12'] },
    { text: '🙂 … ```', forms: [] },
  ])('"$text"', ({ text, forms }) => {
    expect(readWords(text).map(({ form }) => form)).toEqual(forms);
  });

  test.each([
    { one: 'attacks', other: 'attacked' },
    { one: 'died', other: 'deaths' },
    { one: 'fought', other: 'fighting' },
    { one: 'ten', other: '10' },
    { one: 'DÉFENCE', other: 'defense' },
  ])('"$one" and "$other" have one stem', ({ one, other }) => {
    expect(readWords(one)[0]?.stem).toBe(readWords(other)[0]?.stem);
  });

  test('the verb "use" is not taken for the country', () => {
    expect(readWords('used')[0]?.stem).not.toBe(readWords('US')[0]?.stem);
  });

  test('what stands around a number is kept for telling money and shares', () => {
    const [, price, share] = readWords('about $40 or 15%');
    expect([price?.before, share?.typed]).toEqual(['$', 'or']);
    expect(readWords('15%')[0]?.after).toBe('%');
  });

  test('a character that becomes many words gives no more of them than a question has', () => {
    const most = new Map<string, number>();
    for (let code = 1; code < 0x3_0000; code += 1) {
      const character = String.fromCodePoint(code);
      if (character.normalize('NFKD').length <= character.length) continue;
      const count = readWords(character.repeat(250)).length;
      if (count > 200) most.set(character, count);
    }
    expect([...most]).toEqual([]);
  });

  test('a long line that was typed as words loses none of them, though some of its characters become several', () => {
    const line = `${'the harbour office paid '.repeat(20)}½ of it. `;
    expect(readWords(line.repeat(50))).toHaveLength((4 * 20 + 4) * 50);
    expect(readWords('한국어 문장 '.repeat(300))).toHaveLength(2 * 300);
  });

  test('no text whatever gives a word that is empty, too long or has an accent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { typed, form } of readWords(text)) {
          expect(typed.length).toBeGreaterThan(0);
          expect(typed.length).toBeLessThanOrEqual(40);
          expect(form).not.toMatch(/\p{M}|\s/u);
        }
      }),
    );
  });

  test('a reader that remembers reads any text as one that does not', () => {
    const remembering = createWordReader();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aAS. \'`"-,1203kth\nſé%$'), maxLength: 60 }),
        (text) => {
          expect(remembering(text)).toEqual(readWords(text));
        },
      ),
    );
  });
});
