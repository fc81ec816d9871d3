import { describe, expect, test } from 'vitest';
import { addEntry } from '../../../src/knowledge/editing/add-item.ts';

const ADDED = { wordings: ['Who paid for the repairs?', 'who paid: the town?'], cite: ['p2s1', 'p3s1'] };

describe('an entry', () => {
  test('is written behind the last one, and nothing else changes', () => {
    const file = lines(
      'questions:',
      '  - id: cost',
      '    ask:',
      '      - price of the repair',
      '    cite: [p2s1]',
      '',
      '  # the day',
      '  - id: relit',
      '    ask: [lit again]',
      '    cite: [p1s1]',
      '',
      '# Each topic is a command.',
      'topics: []',
    );
    expect(add(file)).toBe(
      lines(
        'questions:',
        '  - id: cost',
        '    ask:',
        '      - price of the repair',
        '    cite: [p2s1]',
        '',
        '  # the day',
        '  - id: relit',
        '    ask: [lit again]',
        '    cite: [p1s1]',
        '  - id: paid-repairs',
        '    ask:',
        '      - Who paid for the repairs?',
        '      - "who paid: the town?"',
        '    cite: [p2s1, p3s1]',
        '',
        '# Each topic is a command.',
        'topics: []',
      ),
    );
  });

  test.each([
    { last: 'a list with dashes', end: ['    see:', '      - cost', '      - relit'] },
    { last: 'a list with dashes below their key', end: ['    see:', '    - cost', '    - relit'] },
    { last: 'a list in brackets', end: ['    see: [', '      cost,', '      relit ]'] },
    { last: 'a figure', end: ['    figure:', '      value: "11"', '      counts: crowns # in 2023'] },
    { last: 'a figure in braces', end: ['    figure: { value: "11",', '      counts: crowns }'] },
    { last: 'a text below an angle', end: ['    note: >', '      paid', '      in full'] },
    { last: 'nothing', end: ['    see: # nothing yet'] },
    { last: 'a remark', end: ['    # Ada will mend this one', '     # tomorrow'] },
  ])('stands behind an entry that ends with $last', ({ end }) => {
    const before = ['questions:', '  - id: cost', '    ask: [price]', '    cite: [p2s1]', ...end];
    const after = ['', '  # - id: later', '', 'topics: []', ''];
    expect(add(lines(...before, ...after))).toBe(
      lines(
        ...before,
        '  - id: paid-repairs',
        '    ask:',
        '      - Who paid for the repairs?',
        '      - "who paid: the town?"',
        '    cite: [p2s1, p3s1]',
        ...after,
      ),
    );
  });

  test('is written with the line ends, the indentation and the missing last line break of the file', () => {
    const file = '\uFEFFquestions:\r\n- id: cost\r\n  ask:\r\n  - price\r\n  cite: [p2s1]';
    expect(add(file)).toBe(
      `${file}\r\n- id: paid-repairs\r\n  ask:\r\n    - Who paid for the repairs?\r\n    - "who paid: the town?"\r\n  cite: [p2s1, p3s1]`,
    );
  });

  test('is written in braces where the file is', () => {
    expect(add('{ questions: [{ id: cost, ask: [price], cite: [p2s1] }] }')).toBe(
      '{ questions: [{ id: cost, ask: [price], cite: [p2s1] }, { id: paid-repairs, ask: [Who paid for the repairs?, "who paid: the town?"], cite: [p2s1, p3s1] }] }',
    );
  });

  test('can be the first', () => {
    const first = ['  - id: paid', '    ask:', '      - Who paid?', '    cite: [p2s1]', ''];
    const begin = (text: string) => addEntry(text, { wordings: ['Who paid?'], cite: ['p2s1'] });
    expect(begin('questions: []\n')).toEqual({ kind: 'edited', text: lines('questions:', ...first) });
    expect(begin('questions: [] # none\r\n')).toEqual({
      kind: 'edited',
      text: lines('questions: # none', ...first).replaceAll('\n', '\r\n'),
    });
    expect(begin('# nothing yet')).toEqual({
      kind: 'edited',
      text: lines('# nothing yet', 'questions:', ...first),
    });
    expect(begin('')).toEqual({ kind: 'edited', text: lines('questions:', ...first) });
    expect(begin('topics: []\n')).toEqual({
      kind: 'edited',
      text: lines('topics: []', 'questions:', ...first),
    });
  });

  test.each([
    {
      file: 'a broken file',
      text: 'questions:\n  - id: cost\n ask: [price]\n',
      what: 'This file has a mistake, so nothing can be written into it from here.',
      fix: 'Use /knowledge reload to see the mistake, mend it in the file, and try again.',
    },
    {
      file: 'a file with nothing below the key',
      text: 'questions:\n',
      what: 'There is no list below “questions:” in this file.',
      fix: 'Write the first one there, or take “questions:” out and try again.',
    },
  ])('is refused in words by $file', ({ text, what, fix }) => {
    expect(addEntry(text, ADDED)).toEqual({ kind: 'refused', what, fix });
  });
});

describe('the id of an entry', () => {
  test.each([
    { question: 'How many soldiers were wounded?', id: 'soldiers-wounded' },
    { question: "What's the mayor's name?", id: 'mayor-name' },
    { question: 'Was Müller’s café née “Zoë” open?', id: 'muller-cafe-nee-zoe-open' },
    { question: 'who is it', id: 'who-is-it' },
    { question: '40,000 crowns', id: '40-000-crowns' },
    { question: 'كم عدد الجنود؟', id: 'question' },
    { question: '🙏', id: 'question' },
    { question: 'p7s2', id: 'about-p7s2' },
    { question: 'What is in p7s2?', id: 'about-p7s2' },
    { question: '-- Ada: and Bo --', id: 'ada-bo' },
    { question: 'x'.repeat(300), id: 'question' },
    {
      question: 'According to which officials were the repairs of the keepers’ lantern paid?',
      id: 'according-officials-repairs-keepers',
    },
  ])('says what “$question” is about: $id', ({ question, id }) => {
    expect(findId(add(FILE, [question]))).toBe(id);
  });

  test.each([
    { question: '22', written: '  - id: "22"' },
    { question: 'Null?', written: '  - id: "null"' },
    { question: 'yes', written: '  - id: "yes"' },
    { question: '2016-04-18', written: '  - id: "2016-04-18"' },
  ])(
    'stands in quotation marks where it would be taken for something else: $written',
    ({ question, written }) => {
      expect(add(FILE, [question]).split('\n')).toContain(written);
    },
  );

  test('gets the next free number where entries or gaps have it already', () => {
    const file = lines(
      'questions:',
      '  - id: paid',
      '    ask: [a]',
      '  - id: "paid-3"',
      '    ask: [b]',
      'gaps:',
      '  - id: paid-2',
      '    ask: [c]',
      '',
    );
    const once = add(file, ['Who paid?']);
    expect(findId(once)).toBe('paid-4');
    expect(findId(add(once, ['Who paid?']))).toBe('paid-5');
  });

  test('has at most forty characters, a number included', () => {
    const long = 'abcdefgh ijklmnop qrstuvwx abcdefgh ijklmnop';
    const once = add(FILE, [long]);
    expect(findId(once)).toBe('abcdefgh-ijklmnop-qrstuvwx-abcdefgh');
    expect(findId(add(once, [long]))).toBe('abcdefgh-ijklmnop-qrstuvwx-abcdefgh-2');
  });
});

const FILE = 'questions:\n  - id: cost\n    ask: [price]\n    cite: [p2s1]\n';

function add(file: string, wordings: readonly string[] = ADDED.wordings): string {
  const edited = addEntry(file, { ...ADDED, wordings });
  return edited.kind === 'edited' ? edited.text : `${edited.what} ${edited.fix}`;
}

/** Of the last entry. */
function findId(file: string): string | undefined {
  return [...(file.split('gaps:')[0] ?? '').matchAll(/- id: (.+)/g)].at(-1)?.[1];
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
