import { expect, test } from 'vitest';
import { language } from '../../means.ts';

const { readChat, readWords, translate } = language;

const read = (text: string) =>
  translate(readWords(text))
    .map(({ form }) => form)
    .join(' ');

test.each([
  ['Wie viele Soldaten sind in Kirkuk gestorben?', 'how many soldiers are in kirkuk die'],
  ["Qui a revendiqué l'attaque ?", 'who claim responsibility attack'],
  ['¿Cuándo llegó la carta?', 'when get the letter'],
  ['Mektup ne zaman geldi?', 'letter when arrive'],
  ['Name kengî hat?', 'letter when come'],
  ['متى وصلت الرسالة؟', 'when arrive letter'],
  ['کەی نامەکە گەیشت؟', 'when letter reach'],
  [
    'من الجهة التي أعلنت مسؤوليتها عن هجوم الخميس؟',
    'which group that claim responsibility about attack thursday',
  ],
  ['combien de soldats américains', 'how many soldiers american'],
  ['كم عدد القتلى how many died', 'how many kill how many died'],
  ['متى وصلت الرسالة to Erbil 2014', 'when arrive letter to erbil 2014'],
  ['wann war Austin in Erbil', 'when was austin in erbil'],
])('%s', (question, english) => {
  expect(read(question)).toBe(english);
});

test.each([
  'whose mission changes',
  'relations with iraq',
  'is barzani iraqi prime minister',
  'die hard fans',
  'al qaeda in iraq',
  'un security council',
  'does the eu help',
  'kerkuk attak',
  'how mnay wer kiled in kirkuk',
])('leaves English alone: %s', (question) => {
  expect(read(question)).toBe(question);
});

test('marks a word it does not know, so that nobody mends it', () => {
  const [, , , last] = translate(readWords('wer hat den Kühlschrank'));
  expect(last).toMatchObject({ form: 'kuhlschrank', isForeign: true });
});

test('what was read before changes nothing', () => {
  translate(readChat('y did they leave'));
  const spanish = translate(readChat('carta y Barzani'));
  expect(spanish.map(({ form }) => form)).toEqual(['letter', 'and', 'barzani']);
});
