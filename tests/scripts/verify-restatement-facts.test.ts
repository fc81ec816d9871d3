import { describe, expect, test } from 'vitest';
import { splitOriginal } from '../../scripts/maintain/verify-restatement/read.ts';
import { verifyRestatement } from '../../scripts/maintain/verify-restatement/verify.ts';
import { readShortForms } from '../../src/importing/short-forms.ts';
import type { Paragraphs } from '../../src/knowledge/article/build-article.ts';
import { readAbbreviations } from '../../src/library/read-means.ts';

const forms = readShortForms(await readAbbreviations(), 'en');

const original = splitOriginal(
  `Ferry to Brisk Island runs again after storm

PORT MALLOW, Northshire - The Brisk Ferry Company said on Monday it would sail again from December 3, after the U.S. Coast Guard had cleared the harbour. It lost two boats in 2019.

About 1,250 islanders had waited for 12 days. Mayor Ada Quill thanked the crew of the Heron. By the end of the year, twenty-two more cabins will open.`,
  forms,
);

const restated: Paragraphs = [
  ['Storm over, Brisk Island has its ferry again'],
  [
    'PORT MALLOW, Northshire – The Brisk Ferry Company has told reporters on Monday that sailings resume on December 3, the harbour having been cleared by the US Coast Guard.',
    'The company had two of its boats destroyed in 2019.',
  ],
  [
    'For 12 days some 1,250 people on the island were stranded.',
    'The crew of the Heron received thanks from Mayor Ada Quill.',
    'Another 22 cabins are to open by the end of the year.',
  ],
];

describe('a restatement set beside its original', () => {
  test('agrees when every number, name and word of time is kept in other words', () => {
    expect(verifyRestatement(original, restated, {})).toEqual([]);
  });

  test.each([
    {
      change: 'a dropped number',
      at: [2, 0],
      text: 'For days some 1,250 people on the island were stranded.',
      found: ['p2s1: Only the original has the number “12”.'],
    },
    {
      change: 'a changed number',
      at: [2, 2],
      text: 'Another 23 cabins are to open by the end of the year.',
      found: [
        'p2s3: Only the original has the number “22”.',
        'p2s3: Only the restatement has the number “23”.',
      ],
    },
    {
      change: 'a changed weekday',
      at: [1, 0],
      text: 'PORT MALLOW, Northshire – The Brisk Ferry Company has told reporters on Sunday that sailings resume on December 3, the harbour having been cleared by the US Coast Guard.',
      found: [
        'p1s1: Only the original has the word of time “monday”.',
        'p1s1: Only the restatement has the word of time “sunday”.',
      ],
    },
    {
      change: 'a changed year',
      at: [1, 1],
      text: 'The company had two of its boats destroyed in 2018.',
      found: [
        'p1s2: Only the original has the word of time “2019”.',
        'p1s2: Only the restatement has the word of time “2018”.',
      ],
    },
    {
      change: 'a lost “end of the year”',
      at: [2, 2],
      text: 'Another 22 cabins are to open.',
      found: [
        'p2s3: Only the original has the word of time “year”.',
        'p2s3: Only the original has the word of time “end”.',
      ],
    },
    {
      change: 'a lost name',
      at: [2, 1],
      text: 'The crew of the Heron received thanks from the mayor, Quill.',
      found: ['p2s2: Only the original has the name “ada”.'],
    },
    {
      change: 'an added name',
      at: [1, 1],
      text: 'The Brisk company had two of its boats destroyed in 2019.',
      found: ['p1s2: Only the restatement has the name “brisk”.'],
    },
    {
      change: 'a name lost from the headline',
      at: [0, 0],
      text: 'Storm over, the island has its ferry again',
      found: ['p0s1: Only the original has the name “brisk”.'],
    },
  ])('reports $change with its address and side', ({ at: [paragraph = 0, sentence = 0], text, found }) => {
    expect(listDifferences(replaceSentence(paragraph, sentence, text))).toEqual(found);
  });

  test('reports merged sentences by their count alone when nothing else is lost', () => {
    const merged = restated.with(1, [(restated[1] ?? []).join(' ')]);
    expect(listDifferences(merged)).toEqual(['p1: The original has 2 sentences here, the restatement 1.']);
  });

  test('still finds what is lost in a paragraph whose sentences were merged', () => {
    const merged = restated.with(2, [
      'For 12 days some 1,250 people waited, and 22 cabins open by the end of the year.',
    ]);
    expect(listDifferences(merged)).toEqual([
      'p2: The original has 3 sentences here, the restatement 1.',
      'p2: Only the original has the name “ada”.',
      'p2: Only the original has the name “quill”.',
      'p2: Only the original has the name “heron”.',
    ]);
  });

  test('reports a missing paragraph', () => {
    expect(listDifferences(restated.slice(0, 2))).toEqual([
      'text: The original has 2 paragraphs, the restatement 1.',
    ]);
  });
});

describe('what is to be read in place of a pronoun', () => {
  const named = replaceSentence(1, 1, 'The Brisk Ferry Company had two of its boats destroyed in 2019.');

  test('lets the restatement name what the original calls “it”', () => {
    expect(verifyRestatement(original, named, { p1s2: { It: 'the Brisk Ferry Company' } })).toEqual([]);
  });

  test('cannot bring in a name that the original has nowhere', () => {
    const invented = replaceSentence(1, 1, 'Oddny had two of its boats destroyed in 2019.');
    expect(verifyRestatement(original, invented, { p1s2: { It: 'Oddny' } })).toEqual([
      { at: 'p1s2', what: '“It” cannot mean “oddny”: the original has that name nowhere.' },
    ]);
  });

  test('is reported when its words or its sentence are not in the original', () => {
    const found = verifyRestatement(original, restated, {
      p1s2: { 'the firm': 'Brisk' },
      p9s1: { It: 'Brisk' },
    });
    expect(found).toEqual([
      { at: 'p1s2', what: 'The original does not have the words “the firm” here.' },
      { at: 'p9s1', what: 'The original has no sentence here in which to read a name.' },
    ]);
  });
});

describe("an operator's copy", () => {
  test('is cut into headline, paragraphs and sentences, and “U.S.” ends none of them', () => {
    expect(original.map((sentences) => sentences.length)).toEqual([1, 2, 3]);
  });

  test.each([
    {
      copy: 'with Windows line ends and a byte order mark',
      text: '\uFEFFOne headline\r\n\r\nA one. A two.\r\n\r\nB one.\r\n',
    },
    { copy: 'with one line a paragraph and no blank lines', text: 'One headline\nA one. A two.\nB one.' },
    { copy: 'with paragraphs broken into short lines', text: 'One headline\n\nA one.\nA two.\n\n\nB\none.' },
  ])('$copy is cut in the same way', ({ text }) => {
    expect(splitOriginal(text, forms)).toEqual([['One headline'], ['A one.', 'A two.'], ['B one.']]);
  });
});

function replaceSentence(paragraph: number, sentence: number, text: string): Paragraphs {
  return restated.with(paragraph, (restated[paragraph] ?? []).with(sentence, text));
}

function listDifferences(text: Paragraphs): string[] {
  return verifyRestatement(original, text, {}).map(({ at, what }) => `${at}: ${what}`);
}
