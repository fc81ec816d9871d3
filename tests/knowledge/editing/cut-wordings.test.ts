import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutFromQuestions, cutFromWordings } from '../../../src/knowledge/editing/cut-wordings.ts';
import { arbitraryQuestions } from './arbitrary-questions.ts';

describe('taking wordings out of questions.yaml', () => {
  test.each([
    {
      manner: 'lines with dashes',
      text: 'questions:\n  - id: a\n    ask:\n      - one\n      # why\n      - two # was asked\n      - three\n    cite: [p1s1]\n',
      gone: ['two'],
      left: 'questions:\n  - id: a\n    ask:\n      - one\n      # why\n      - three\n    cite: [p1s1]\n',
    },
    {
      manner: 'a dash on the line above its text',
      text: 'questions:\n  - id: a\n    ask:\n      - one\n      -\n        two\n      - three\n',
      gone: ['two'],
      left: 'questions:\n  - id: a\n    ask:\n      - one\n      - three\n',
    },
    {
      manner: 'brackets on one line',
      text: 'gaps:\n  - {id: a, ask: [one, "two, or", three, four]}\n',
      gone: ['two, or', 'four'],
      left: 'gaps:\n  - {id: a, ask: [one, three]}\n',
    },
    {
      manner: 'brackets over several lines',
      text: 'questions:\n  - id: a\n    ask: [\n      one, # first\n      two, # second\n      three\n    ]\n',
      gone: ['two', 'three'],
      left: 'questions:\n  - id: a\n    ask: [\n      one, # first\n    ]\n',
    },
    {
      manner: 'brackets with a remark between two on one line',
      text: 'questions:\n  - id: a\n    ask: [one, # first\n      two, three]\n',
      gone: ['two'],
      left: 'questions:\n  - id: a\n    ask: [one, # first\n      three]\n',
    },
    {
      manner: 'the line ends of Windows',
      text: 'questions:\r\n  - id: a\r\n    ask:\r\n      - one\r\n      - two\r\n',
      gone: ['two'],
      left: 'questions:\r\n  - id: a\r\n    ask:\r\n      - one\r\n',
    },
    {
      manner: 'what readers see',
      text: 'questions:\n  - id: a\n    ask: [one, two]\n',
      gone: ['one', 'two'],
      left: 'questions:\n  - id: a\n    ask: [one]\n',
    },
  ])('$manner: what is not named stays to the letter', ({ text, gone, left }) => {
    expect(cutFromQuestions(text, new Map([['a', new Set(gone)]]))).toBe(left);
  });

  test('leaves the same words of another entry', () => {
    const text = 'questions:\n  - {id: a, ask: [one, two]}\n  - {id: b, ask: [three, two]}\n';
    expect(cutFromQuestions(text, new Map([['b', new Set(['two'])]]))).toBe(
      'questions:\n  - {id: a, ask: [one, two]}\n  - {id: b, ask: [three]}\n',
    );
  });

  test('however the file is written, what is named is gone and nothing else', () => {
    fc.assert(
      fc.property(arbitraryQuestions, fc.infiniteStream(fc.boolean()), ({ text }, coins) => {
        const before = parseAll(text);
        const kept = before.map(({ id, ask }) => ({
          id,
          ask: ask.filter((_, place) => place === 0 || coins.next().value),
        }));
        const cuts = new Map(
          before.map(({ id, ask }, place) => [
            id,
            new Set(ask.filter((one) => kept[place]?.ask.includes(one) !== true)),
          ]),
        );
        const left = cutFromQuestions(text, cuts) ?? '';
        expect(parseAll(left)).toEqual(kept);
        expect(listOwnComments(left)).toEqual(listOwnComments(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('taking wordings out of wordings.yaml', () => {
  test.each([
    {
      case: 'a list that stays',
      text: '# More.\na:\n  - one\n  - two\nb: [three, four]\n',
      gone: ['one', 'three'],
      left: '# More.\na:\n  - two\nb: [four]\n',
    },
    {
      case: 'a list that gets empty goes with its id and one empty line',
      text: '# More.\n\na: # here\n  - one\n  # kept\n  - two\n\nb:\n  - five\n',
      gone: ['one', 'two'],
      left: '# More.\n\n  # kept\nb:\n  - five\n',
    },
    {
      case: 'so does one in brackets over several lines',
      text: 'a: [\n  one,\n  two,\n]\n\nb:\n  - five\n',
      gone: ['one', 'two'],
      left: 'b:\n  - five\n',
    },
    { case: 'nothing is left', text: '# More.\na: [one]\nb:\n  - two\n', gone: ['one', 'two'], left: '' },
  ])('$case', ({ text, gone, left }) => {
    const cuts = new Map(['a', 'b'].map((id) => [id, new Set(gone)]));
    expect(cutFromWordings(text, cuts)).toBe(left);
  });

  test('a file in curly brackets is refused when a list would have to go', () => {
    expect(cutFromWordings('{a: [one], b: [two]}\n', new Map([['a', new Set(['one'])]]))).toBeUndefined();
  });
});

interface Asking {
  readonly id: string;
  readonly ask: readonly string[];
}

function parseAll(text: string): readonly Asking[] {
  const { questions, gaps = [] }: Record<string, readonly Asking[]> = parse(
    text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n'),
  );
  return [...(questions ?? []), ...gaps].map(({ id, ask }) => ({ id, ask: ask.map((one) => one.trim()) }));
}

function listOwnComments(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).filter((line) => /^\s*#/.test(line));
}
