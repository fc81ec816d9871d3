import { expect, test } from 'vitest';
import { addGap } from '../../../src/knowledge/editing/add-item.ts';

const ADDED = { missing: 'who lit the lamp', wordings: ['Who lit the lamp?', 'who: lamp'], near: 'p1s1' };

test('a gap is written behind the last one', () => {
  const file = lines(
    'questions: []',
    'gaps:',
    '  - id: storm',
    '    missing: what caused the storm',
    '    ask:',
    '      - why the storm',
    '    near: p1s2',
    '# the end',
    '',
  );
  expect(add(file)).toBe(
    lines(
      'questions: []',
      'gaps:',
      '  - id: storm',
      '    missing: what caused the storm',
      '    ask:',
      '      - why the storm',
      '    near: p1s2',
      '  - id: lit-lamp',
      '    missing: who lit the lamp',
      '    ask:',
      '      - Who lit the lamp?',
      '      - "who: lamp"',
      '    near: p1s1',
      '# the end',
      '',
    ),
  );
});

test('a gap to which no sentence is near has no line for it', () => {
  const { near: _, ...added } = ADDED;
  expect(addGap('questions: []\ngaps:\n- id: storm\n', added)).toEqual({
    kind: 'edited',
    text: lines(
      'questions: []',
      'gaps:',
      '- id: storm',
      '- id: lit-lamp',
      '  missing: who lit the lamp',
      '  ask:',
      '    - Who lit the lamp?',
      '    - "who: lamp"',
      '',
    ),
  });
});

test('a gap is named after what is missing, with a number where an entry has that name', () => {
  const file = 'questions:\n- id: lit-lamp\n  ask: [lamp]\ngaps:\n- id: storm\n';
  expect(add(file)).toContain('\n- id: lit-lamp-2\n  missing: who lit the lamp\n');
});

test.each([
  { file: 'that ends with a line break', text: 'questions: []\n', between: '' },
  { file: 'that ends without a line break', text: 'questions: []', between: '\n' },
  { file: 'that ends with remarks', text: 'questions: []\n\n# the end\n\n', between: '' },
  {
    file: 'whose last key is a text of several lines',
    text: 'questions: []\nx: |\n  a\n\n  b\n',
    between: '',
  },
  { file: 'with a byte-order mark', text: '\uFEFFquestions: []\n', between: '' },
])('the first gap of a file $file begins the list at its end', ({ text, between }) => {
  expect(add(text)).toBe(
    `${text}${between}${lines(
      'gaps:',
      '  - id: lit-lamp',
      '    missing: who lit the lamp',
      '    ask:',
      '      - Who lit the lamp?',
      '      - "who: lamp"',
      '    near: p1s1',
      '',
    )}`,
  );
});

test('the first gap of a file of Windows ends its lines as Windows does', () => {
  expect(add('questions: []\r\ntopics: []')).toBe(
    'questions: []\r\ntopics: []\r\ngaps:\r\n  - id: lit-lamp\r\n    missing: who lit the lamp\r\n    ask:\r\n      - Who lit the lamp?\r\n      - "who: lamp"\r\n    near: p1s1\r\n',
  );
});

test.each([
  {
    list: 'a list in brackets',
    before: 'gaps: [{ id: storm }]',
    after: (gap: string) => `gaps: [{ id: storm }, ${gap}]`,
  },
])('a gap goes into $list', ({ before, after }) => {
  const gap =
    '{ id: lit-lamp, missing: who lit the lamp, ask: [Who lit the lamp?, "who: lamp"], near: p1s1 }';
  expect(add(`${before} # below\nquestions: []\n`)).toBe(`${after(gap)} # below\nquestions: []\n`);
});

test.each(['gaps: []', 'gaps: [ ]'])('a gap goes into the empty list %j as lines', (list) => {
  expect(add(`${list} # below\nquestions: []\n`)).toBe(
    'gaps: # below\n  - id: lit-lamp\n    missing: who lit the lamp\n    ask:\n      - Who lit the lamp?\n      - "who: lamp"\n    near: p1s1\nquestions: []\n',
  );
});

test.each([
  {
    file: 'a broken file',
    text: 'gaps: [',
    what: 'This file has a mistake, so nothing can be written into it from here.',
    fix: 'Use /knowledge reload to see the mistake, mend it in the file, and try again.',
  },
  {
    file: 'a key without a list',
    text: 'questions: []\ngaps:\n',
    what: 'There is no list below “gaps:” in this file.',
    fix: 'Write the first one there, or take “gaps:” out and try again.',
  },
  {
    file: 'a file in braces without gaps',
    text: '{ questions: [] }\n',
    what: 'This file is written in a way that the bot cannot add to without harm.',
    fix: 'Add it in the file itself; /knowledge export sends it to you.',
  },
  {
    file: 'a file that says where it ends',
    text: 'questions: []\n...\n',
    what: 'This file is written in a way that the bot cannot add to without harm.',
    fix: 'Add it in the file itself; /knowledge export sends it to you.',
  },
])('a gap is refused in words by $file', ({ text, what, fix }) => {
  expect(addGap(text, ADDED)).toEqual({ kind: 'refused', what, fix });
});

function add(file: string): string {
  const edited = addGap(file, ADDED);
  return edited.kind === 'edited' ? edited.text : `${edited.what} ${edited.fix}`;
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
