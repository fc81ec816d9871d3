import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from '../../means.ts';

const { createWordReader, readChat, readWords } = language;

describe('a text is read as words', () => {
  test.each([
    { text: 'The U.S. sent 2,500 troops', forms: ['the', 'us', 'sent', '2500', 'troops'] },
    { text: "Barzani's letter didn’t say", forms: ['barzani', 'letter', 'did', 'say'] },
    { text: 'ten of the twenty-two', forms: ['10', 'of', 'the', '22'] },
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

  test.each([
    { one: 'three hundred', other: '300' },
    { one: 'two thousand five hundred', other: '2,500' },
    { one: 'two hundred and fifty', other: '250' },
    { one: '2.500', other: '2,500' },
    { one: '2’500', other: '2,500' },
    { one: '2 500', other: '2,500' },
    { one: '1\u202f250\u00a0000', other: '1,250,000' },
    { one: '1.250.000,5', other: '1,250,000.5' },
    { one: '1,5', other: '1.5' },
    { one: '1.2 million', other: '1200000' },
    { one: '1.2M', other: '1,200,000' },
    { one: '€3.5m', other: '€3,500,000' },
    { one: 'three million two hundred thousand', other: '3.2 million' },
    { one: 'twenty fourteen', other: '2014' },
    { one: 'a hundred', other: '100' },
    { one: 'two dozen', other: '24' },
    { one: '12.5 percent', other: '12.5%' },
    { one: '12.5 per cent', other: '12.5%' },
    { one: '12.5 pct', other: '12.5%' },
    { one: '85 metres', other: '85m' },
    { one: '85-metre', other: '85 m' },
    { one: '85 meters', other: '85 m' },
    { one: '30 mins', other: '30 minutes' },
    { one: 'covid19', other: 'COVID-19' },
    { one: 'F 16', other: 'F16' },
    { one: 'Łódź Søn Straße Æsir', other: 'Lodz Son Strasse Aesir' },
    { one: 'by W.H.O. rules', other: 'by (WHO) rules' },
  ])('"$one" and "$other" are read alike', ({ one, other }) => {
    expect(readWords(one).map(({ stem }) => stem)).toEqual(readWords(other).map(({ stem }) => stem));
  });

  test.each([
    { text: 'Python 3.10 and 3.1', forms: ['python', '3.10', 'and', '3.1'] },
    { text: 'at 192.168.1.1', forms: ['at', '192.168.1.1'] },
    { text: 'between 1990-91 and ten-three', forms: ['between', '1990', '91', 'and', '10', '3'] },
    {
      text: 'hundreds, one of them in 2014 300 times',
      forms: ['hundreds', 'one', 'of', 'them', 'in', '2014', '300', 'times'],
    },
    { text: 'm is a letter', forms: ['m', 'is', 'a', 'letter'] },
  ])('what is no number of several words stays apart: "$text"', ({ text, forms }) => {
    expect(readWords(text).map(({ form }) => form)).toEqual(forms);
  });

  test.each([
    { text: 'C++, C# or F#?', forms: ['c++', 'c#', 'or', 'f#'] },
    { text: 'R&D on .NET (or .env)', forms: ['r&d', 'on', '.net', 'or', '.env'] },
    { text: 'user#1234 left. Then .what', forms: ['user', '1234', 'left', 'then', 'what'] },
    { text: 'so++ the end...of it', forms: ['so', 'the', 'end', 'of', 'it'] },
  ])('a sign that is part of a word stays with it: "$text"', ({ text, forms }) => {
    expect(readWords(text).map(({ form }) => form)).toEqual(forms);
  });

  test.each([
    { text: 'what did the WHO say', names: ['WHO'] },
    { text: 'what did the who say', names: ['who'] },
    { text: 'does WHO know WHO did it', names: ['WHO'] },
    { text: 'W.H.O. said what', names: ['WHO'] },
    { text: 'WHO DID IT', names: [] },
    { text: 'in may, or on May 5', names: ['may', 'May'] },
    { text: 'may I go at 5 a.m., i.e. early', names: [] },
    { text: 'did Will say so, will he', names: ['Will'] },
  ])('of the words of grammar in "$text" $names are names', ({ text, names }) => {
    const grammar = new Set(['who', 'may', 'will', 'it', 'am', 'ie']);
    const found = readChat(text).filter(({ isStop, typed }) => !isStop && grammar.has(typed.toLowerCase()));
    expect(found.map(({ typed }) => typed)).toEqual(names);
  });

  test('in an article capitals are enough for a name, and nothing else is', () => {
    expect(
      readWords('Later WHO and IS met those who may.').flatMap(({ isStop, form }) => (isStop ? [] : [form])),
    ).toEqual(['later', 'WHO', 'IS', 'met']);
  });

  test.each([
    { text: 'tell us who died', isCountry: false },
    { text: 'TELL US WHO DIED', isCountry: false },
    { text: 'how many us troops', isCountry: true },
    { text: 'did they give US troops aid', isCountry: true },
    { text: 'what did the U.S. give', isCountry: true },
  ])('whether “us” in "$text" is the country: $isCountry', ({ text, isCountry }) => {
    expect(readChat(text).some(({ form, isStop }) => form === 'us' && !isStop)).toBe(isCountry);
  });

  test('the verb "use" is not taken for the country', () => {
    expect(readWords('used')[0]?.stem).not.toBe(readWords('US')[0]?.stem);
  });

  test('what stands around a number is kept for telling money and shares', () => {
    expect(readWords('about $40')[2]).toMatchObject({ form: '40', before: '$' });
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

  test('a long word is cut between characters', () => {
    expect(readWords(`x${'𠀀'.repeat(149)}`)[0]?.typed).toBe(`x${'𠀀'.repeat(19)}`);
  });

  test('signs that are read as words count as no more words than a question has', () => {
    expect(readWords('% € '.repeat(400)).length).toBeLessThanOrEqual(200);
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
