import { describe, expect, test } from 'vitest';
import { addWordings } from '../../../src/knowledge/editing/add-wordings.ts';

describe('a wording', () => {
  test('is written behind the last one of a block list, and nothing else changes', () => {
    const file = lines(
      '# What people ask about the lighthouse.',
      'questions:',
      '  - id: relit',
      '    ask:',
      '      - When was the lighthouse lit again?',
      '      - lighthouse back on',
      '    cite: [p1s1]',
      'topics: []',
    );
    expect(add(file, 'is the light back')).toBe(
      lines(
        '# What people ask about the lighthouse.',
        'questions:',
        '  - id: relit',
        '    ask:',
        '      - When was the lighthouse lit again?',
        '      - lighthouse back on',
        '      - is the light back',
        '    cite: [p1s1]',
        'topics: []',
      ),
    );
  });

  test('keeps to a list whose dashes stand below their key', () => {
    const file = lines('questions:', '- id: relit', '  ask:', '  - lighthouse back on', '  cite: [p1s1]');
    expect(add(file, 'is the light back')).toBe(
      lines(
        'questions:',
        '- id: relit',
        '  ask:',
        '  - lighthouse back on',
        '  - is the light back',
        '  cite: [p1s1]',
      ),
    );
  });

  test('keeps to a list whose dashes have lines of their own', () => {
    const file = lines(
      'questions:',
      '  -',
      '    id: relit',
      '    ask:',
      '      -',
      '        lighthouse back on',
      '    cite: [p1s1]',
    );
    expect(add(file, 'is the light back')).toBe(
      lines(
        'questions:',
        '  -',
        '    id: relit',
        '    ask:',
        '      -',
        '        lighthouse back on',
        '      - is the light back',
        '    cite: [p1s1]',
      ),
    );
  });

  test.each([
    {
      list: 'on one line',
      before: '    ask: [lighthouse back on, "lit, again"]',
      after: '    ask: [lighthouse back on, "lit, again", is the light back]',
    },
    {
      list: 'with a comma at its end',
      before: '    ask: [lighthouse back on, lit again, ]',
      after: '    ask: [lighthouse back on, lit again, is the light back, ]',
    },
    {
      list: 'with nothing in it',
      before: '    ask: []',
      after: '    ask: [is the light back]',
    },
    {
      list: 'over several lines',
      before: lines('    ask: [', '      lighthouse back on,', '      lit again', '    ]'),
      after: lines(
        '    ask: [',
        '      lighthouse back on,',
        '      lit again,',
        '      is the light back',
        '    ]',
      ),
    },
    {
      list: 'over several lines with a comma behind the last',
      before: lines('    ask: [', '      lighthouse back on,', '      lit again,', '    ]'),
      after: lines(
        '    ask: [',
        '      lighthouse back on,',
        '      lit again,',
        '      is the light back,',
        '    ]',
      ),
    },
    {
      list: 'with a remark behind the last comma',
      before: lines('    ask: [', '      lit again, # from Ada', '      # more to come', '    ]'),
      after: lines(
        '    ask: [',
        '      lit again, # from Ada',
        '      is the light back,',
        '      # more to come',
        '    ]',
      ),
    },
    {
      list: 'with a remark and no comma behind the last',
      before: lines('    ask: [', '      lit again # from Ada', '    ]'),
      after: lines('    ask: [', '      lit again, is the light back # from Ada', '    ]'),
    },
    {
      list: 'whose lines hold two wordings each',
      before: lines('    ask: [lighthouse back on, light back,', '      lit again, shining again]'),
      after: lines(
        '    ask: [lighthouse back on, light back,',
        '      lit again, shining again, is the light back]',
      ),
    },
  ])('keeps to a list in brackets $list', ({ before, after }) => {
    const around = (ask: string) => lines('questions:', '  - id: relit', ask, '    cite: [p1s1]');
    expect(add(around(before), 'is the light back')).toBe(around(after));
  });

  test('stands behind the remark of the last one, before remarks that stand alone', () => {
    const file = lines(
      'questions:',
      '  - id: relit # the storm',
      '    ask:',
      '      # short ones',
      '      - lit again',
      '      # long ones',
      '      - When was the lighthouse lit again? # from Ada',
      '',
      '      # - is it on',
      '    # where it stands',
      '    cite: [p1s1]',
    );
    expect(add(file, 'is the light back')).toBe(
      lines(
        'questions:',
        '  - id: relit # the storm',
        '    ask:',
        '      # short ones',
        '      - lit again',
        '      # long ones',
        '      - When was the lighthouse lit again? # from Ada',
        '      - is the light back',
        '',
        '      # - is it on',
        '    # where it stands',
        '    cite: [p1s1]',
      ),
    );
  });

  test('leaves a remark with the wording it is indented below', () => {
    const file = lines('questions:', '- id: relit', '  ask:', '  - lit again', '    # from Ada');
    expect(add(file, 'is the light back')).toBe(
      lines(
        'questions:',
        '- id: relit',
        '  ask:',
        '  - lit again',
        '    # from Ada',
        '  - is the light back',
      ),
    );
  });

  test.each([
    { form: 'in quotation marks', last: ['      - "lit', '        again"'] },
    { form: 'without quotation marks', last: ['      - lit', '', '        again'] },
    { form: 'below a bar', last: ['      - |', '        lit again'] },
    { form: 'below an angle', last: ['      - >-', '        lit', '        again'] },
  ])('stands behind a wording of several lines $form', ({ last }) => {
    const head = ['questions:', '  - id: relit', '    ask:', ...last];
    const file = lines(...head, '', '    cite: [p1s1]');
    expect(add(file, 'is the light back')).toBe(
      lines(...head, '      - is the light back', '', '    cite: [p1s1]'),
    );
  });

  test('at the end of a file without a last line break gets none either', () => {
    const file = 'questions:\n- id: relit\n  cite: [p1s1]\n  ask:\n  - lit again';
    expect(add(file, 'is the light back')).toBe(`${file}\n  - is the light back`);
  });

  test('stands before the remarks and empty lines at the end of the file', () => {
    const file = 'questions:\n- id: relit\n  cite: [p1s1]\n  ask:\n  - lit again\n\n\n# the end\n\n';
    expect(add(file, 'is the light back')).toBe(
      'questions:\n- id: relit\n  cite: [p1s1]\n  ask:\n  - lit again\n  - is the light back\n\n\n# the end\n\n',
    );
  });

  test.each([
    { system: 'Windows', end: '\r\n' },
    { system: 'old Macintoshes', end: '\r' },
  ])('ends its line as $system do where the file does', ({ end }) => {
    const file = [
      'questions:',
      '- id: relit',
      '  ask:',
      '  - lit again # x',
      '  cite: [',
      '    p1s1,',
      '  ]',
      '',
    ];
    expect(add(file.join(end), 'is the light back')).toBe(
      file.toSpliced(4, 0, '  - is the light back').join(end),
    );
    const inBrackets = ['questions:', '- id: relit', '  ask: [', '    lit again,', '  ]', ''];
    expect(add(inBrackets.join(end), 'is the light back')).toBe(
      inBrackets.toSpliced(4, 0, '    is the light back,').join(end),
    );
  });

  test('leaves the byte-order mark where it is', () => {
    expect(add('\uFEFFquestions:\n- id: relit\n  ask:\n  - lit again\n', 'is the light back')).toBe(
      '\uFEFFquestions:\n- id: relit\n  ask:\n  - lit again\n  - is the light back\n',
    );
  });

  test('can be added to a file that is written in braces', () => {
    expect(add('{ questions: [{ id: relit, ask: [lit again] }] }\n', 'is the light back')).toBe(
      '{ questions: [{ id: relit, ask: [lit again, is the light back] }] }\n',
    );
  });

  test('can be added to a gap, whose entry of the same place stays as it is', () => {
    const file = lines(
      'questions:',
      '  - id: relit',
      '    ask: [lit again]',
      'gaps:',
      '  - id: museum',
      '    missing: when the lantern is shown',
      '    ask: [museum date]',
    );
    const edited = addWordings(file, { section: 'gaps', id: 'museum', wordings: ['lantern on show'] });
    expect(edited).toEqual({
      kind: 'edited',
      text: file.replace('[museum date]', '[museum date, lantern on show]'),
    });
  });
});

test('several wordings are added in their order', () => {
  const file = lines('questions:', '- id: relit', '  ask:', '  - lit again', '- id: cost', '  ask: [price]');
  const wordings = ['is it back', 'yes', 'light: on?'];
  expect(addWordings(file, { section: 'questions', id: 'relit', wordings })).toEqual({
    kind: 'edited',
    text: lines(
      'questions:',
      '- id: relit',
      '  ask:',
      '  - lit again',
      '  - is it back',
      '  - "yes"',
      '  - "light: on?"',
      '- id: cost',
      '  ask: [price]',
    ),
  });
  expect(addWordings(file, { section: 'questions', id: 'cost', wordings })).toEqual({
    kind: 'edited',
    text: file.replace('[price]', '[price, is it back, "yes", "light: on?"]'),
  });
});

describe('refused in words is', () => {
  test.each([
    { file: 'a broken file', text: 'questions: [' },
    { file: 'a file that is a list', text: '- id: relit\n' },
    { file: 'a file with a key that stands twice', text: 'questions: []\nquestions: []\n' },
    { file: 'a file with anchors', text: 'questions:\n- id: relit\n  ask: &ask [lit again]\n  see: *ask\n' },
    { file: 'a file with two documents', text: 'questions:\n- id: relit\n  ask: [lit again]\n---\nx: y\n' },
  ])('$file', ({ text }) => {
    expect(addWordings(text, { section: 'questions', id: 'relit', wordings: ['is it on'] })).toEqual({
      kind: 'refused',
      what: 'This file has a mistake, so nothing can be written into it from here.',
      fix: 'Use /knowledge reload to see the mistake, mend it in the file, and try again.',
    });
  });

  test.each([
    { id: 'an id that is not there', wanted: { section: 'questions', id: 'cost' } as const },
    { id: 'the id of an entry among the gaps', wanted: { section: 'gaps', id: 'relit' } as const },
  ])('$id', ({ wanted }) => {
    const file = 'questions:\n- id: relit\n  ask: [lit again]\ngaps: []\n';
    expect(addWordings(file, { ...wanted, wordings: ['is it on'] })).toEqual({
      kind: 'refused',
      what: `There is no “${wanted.id}” in this file any more.`,
      fix: 'Somebody has taken it out or renamed it; choose another.',
    });
  });

  test('a wording that no single line can hold', () => {
    const file = 'questions:\n- id: relit\n  ask: [lit again]\n';
    const wordings = ['first line\nsecond line'];
    expect(addWordings(file, { section: 'questions', id: 'relit', wordings })).toEqual({
      kind: 'refused',
      what: 'This file is written in a way that the bot cannot add to without harm.',
      fix: 'Add it in the file itself; /knowledge export sends it to you.',
    });
  });
});

/** The file with the wording added to the entry `relit`. */
function add(file: string, wording: string): string {
  const edited = addWordings(file, { section: 'questions', id: 'relit', wordings: [wording] });
  return edited.kind === 'edited' ? edited.text : `${edited.what} ${edited.fix}`;
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
