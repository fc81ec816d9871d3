import { expect, test } from 'vitest';
import { findBestF1, measureF1 } from '../../../../bench/answers/held-out/measure-triggering.ts';
import { parseWikiQa } from '../../../../bench/answers/held-out/wikiqa.ts';

const QUESTIONS = [
  {
    question: 'how are glacier caves formed',
    sentences: [
      { text: 'A partly submerged glacier cave .', isRight: false },
      { text: 'A glacier cave is formed within the ice .', isRight: true },
    ],
  },
  { question: 'who built it', sentences: [{ text: 'It stands in the ice .', isRight: false }] },
];

const NAMED = `QuestionID\tQuestion\tDocumentID\tDocumentTitle\tSentenceID\tSentence\tLabel
Q1\thow are glacier caves formed\tD1\tGlacier cave\tD1-0\tA partly submerged glacier cave .\t0
Q1\thow are glacier caves formed\tD1\tGlacier cave\tD1-3\tA glacier cave is formed within the ice .\t1
Q2\twho built it\tD1\tGlacier cave\tD1-4\tIt stands in the ice .\t0
`;
const PLAIN = `how are glacier caves formed\tA partly submerged glacier cave .\t0
how are glacier caves formed\tA glacier cave is formed within the ice .\t1
who built it\tIt stands in the ice .\t0
`;

test.each([
  { form: 'seven named columns', text: NAMED },
  { form: 'three columns', text: PLAIN },
  { form: 'lines that end as on Windows', text: NAMED.replaceAll('\n', '\r\n') },
])('WikiQA is read from $form', ({ text }) => {
  expect(parseWikiQa(text, 'file')).toEqual(QUESTIONS);
});

test.each([
  { text: NAMED.replace('\t1\n', '\tyes\n'), at: 'w.tsv:3:' },
  { text: PLAIN.replace('\tIt stands in the ice .', ''), at: 'w.tsv:3:' },
])('a line of another form is named with its number: $at', ({ text, at }) => {
  expect(() => parseWikiQa(text, 'w.tsv')).toThrow(at);
});

test('F1 counts what is given wrongly and what is not given', () => {
  const given = [true, true, false, false].map((isRight) => ({ score: 1, isRight }));
  expect(measureF1(given, 5)).toEqual({ precision: 2 / 4, recall: 2 / 5, f1: 4 / 9 });
});

test('F1 is 0 where nothing is given', () => {
  expect(measureF1([], 3)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('the best bar gives what is above it, and equal scores together', () => {
  const found = [
    { score: 9, isRight: true },
    { score: 5, isRight: false },
    { score: 5, isRight: true },
    { score: 1, isRight: false },
  ];
  expect(findBestF1(found, 2)).toBeCloseTo(4 / 5);
  expect(findBestF1(found.slice(1), 1)).toBeCloseTo(2 / 3);
});
