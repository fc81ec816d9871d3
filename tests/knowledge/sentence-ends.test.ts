import { expect, test } from 'vitest';
import { splitSentences } from '../../src/knowledge/article/sentence-ends.ts';

test.each([
  { line: 'The gate opens at nine. Bring a coat!', parts: ['The gate opens at nine.', 'Bring a coat!'] },
  { line: 'It cost 400. Nobody paid. “We waited.”', parts: ['It cost 400.', 'Nobody paid.', '“We waited.”'] },
  { line: '開きます。閉まります。', parts: ['開きます。', '閉まります。'] },
  { line: 'Die Tür ist offen. Ärger gab es nicht.', parts: ['Die Tür ist offen.', 'Ärger gab es nicht.'] },
])('$line is several', ({ line, parts }) => {
  expect(splitSentences(line)).toEqual(parts);
});

test.each(['?', '. ', 'Aa aa.', 'Aa."', '(A. ', 'a-'])('a line of nothing but %j comes back', (piece) => {
  expect(splitSentences(piece.repeat(700)).join('').length).toBeGreaterThan(0);
});

test.each([
  'Dr. Lind met Mr. Ross of the U.S. Navy at 9 a.m. Monday.',
  'See p. Ada, approx. 5 miles, vs. Skarn, bzw. Die Tür.',
  'Am 5. Mai und am 20. Januar.',
  'She said “Come in. Sit down.” and left.',
  'It is long (see there. Or here) and 2.500 m high.',
  'Version 2.1. of the game, e.g. on boats.',
  'Ask at the desk. or do not',
])('%s is one', (line) => {
  expect(splitSentences(line)).toEqual([line]);
});
