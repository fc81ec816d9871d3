import { expect, test } from 'vitest';
import { language } from '../../means.ts';

const { readChat } = language;

const read = (text: string) => readChat(text).map(({ form }) => form);

test('writes out the short spellings of a chat', () => {
  expect(read('wen did teh ppl com frm ther')).toEqual([
    'when',
    'did',
    'the',
    'people',
    'com',
    'from',
    'there',
  ]);
});

test('reads y as why only where a question begins with it', () => {
  expect(read('y did they leave')[0]).toBe('why');
  expect(read('ok but y is that')[2]).toBe('why');
  expect(read('kurdos y iraquíes')).toEqual(['kurdos', 'y', 'iraquies']);
});

test('keeps what was typed', () => {
  expect(readChat('Wen?')[0]).toMatchObject({ typed: 'Wen', form: 'when', isStop: true });
});

test('takes drawn-out letters back', () => {
  expect(read('sooo whyyy nooo')).toEqual(['so', 'why', 'no']);
  expect(read('troooops beeen 1000000')).toEqual(['troops', 'been', '1000000']);
});
