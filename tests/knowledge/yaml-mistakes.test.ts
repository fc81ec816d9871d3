import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/knowledge/yaml/parse-yaml.ts';

const intact = { questions: [{ id: 'a', ask: ['one', 'two'], cite: ['p1s1'] }, { id: 'b' }] };

describe('a line that YAML cannot read is told, and what follows it is read all the same', () => {
  test.each([
    {
      mistake: 'a tab',
      lines: [
        'questions:',
        '  - id: a',
        '    ask:',
        '    \t- one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '4:1 This line is indented with a tab. Put spaces in place of each tab, as many as similar lines have.',
    },
    {
      mistake: 'the bullet of Markdown',
      lines: [
        'questions:',
        '  - id: a',
        '    ask:',
        '      * one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '4:7 An item of a list begins with a hyphen here, not with *. Write - in place of *, here and in the other items.',
    },
    {
      mistake: 'tabs throughout',
      lines: [
        'questions:',
        '\t- id: a',
        '\t  ask:',
        '\t\t- one',
        '\t\t- two',
        '\t  cite: [p1s1]',
        '\t- id: b',
      ],
      told: '2:1 This line is indented with a tab, and so are lines 3, 4, 5 and 2 more. Put spaces in place of each tab, as many as similar lines have.',
    },
    {
      mistake: 'the invisible space of word processors',
      lines: [
        'questions:',
        '  - id: a',
        '    ask:',
        '\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0- one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '4:1 This line is indented with no-break spaces, which look like spaces and are none. Delete the space before the text, and type it anew with the space bar.',
    },
    {
      mistake: 'a quotation mark that is not closed',
      lines: [
        'questions:',
        '  - id: a',
        '    ask:',
        '      - "one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '4:9 The quotation mark " at the start of this text is not closed. Write " at its end as well.',
    },
    {
      mistake: 'a list that is not closed',
      lines: ['questions:', '  - id: a', '    ask: [one, two', '    cite: [p1s1]', '  - id: b'],
      told: '3:10 The list that starts with [ is not closed. Write ] at its end.',
    },
    {
      mistake: 'a bracket too many',
      lines: ['questions:', '  - id: a', '    ask: [one, two]]', '    cite: [p1s1]', '  - id: b'],
      told: '3:10 There is one ] too many. Delete it.',
    },
    {
      mistake: 'a line too far to the right',
      lines: [
        'questions:',
        '  - id: a',
        '     ask:',
        '      - one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '3:1 This line starts with 5 spaces, which does not fit the lines around it. Start it with 4 spaces, so that it stands exactly under what it belongs to.',
    },
    {
      mistake: 'an item too far to the left',
      lines: [
        'questions:',
        '  - id: a',
        '    ask:',
        '      - one',
        '     - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '5:1 This line starts with 5 spaces, which does not fit the lines around it. Start it with 6 spaces, so that it stands exactly under what it belongs to.',
    },
    {
      mistake: 'several lines too far to the left',
      lines: [
        'questions:',
        '  - id: a',
        '   ask:',
        '     - one',
        '     - two',
        '   cite: [p1s1]',
        '  - id: b',
      ],
      told: '3:1 This line starts with 3 spaces, which does not fit the lines around it. Start it with 4 spaces, so that it stands exactly under what it belongs to.',
    },
    {
      mistake: 'a key without a colon',
      lines: [
        'questions:',
        '  - id: a',
        '    ask',
        '      - one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '3:5 There is no colon after "ask". Write "ask:".',
    },
    {
      mistake: 'a key without a space behind the colon',
      lines: [
        'questions:',
        '  - id:a',
        '    ask:',
        '      - one',
        '      - two',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '2:5 There is no space after "id:". Write a space between the colon and the text.',
    },
    {
      mistake: 'a second document',
      lines: ['questions:', '  - id: a', '    ask: [one, two]', '    cite: [p1s1]', '  - id: b', '---'],
      told: '6:1 A line such as "---" parts or steers a file, and a file of ours is in one piece. Delete this line.',
    },
    {
      mistake: 'a directive',
      lines: [
        '%YAML 1.1',
        '---',
        'questions:',
        '  - id: a',
        '    ask: [one, two]',
        '    cite: [p1s1]',
        '  - id: b',
      ],
      told: '1:1 A line such as "%YAML 1.1" parts or steers a file, and a file of ours is in one piece. Delete this line.',
    },
  ])('$mistake', async ({ lines, told }) => {
    const { written, mistakes } = await parseYaml(lines.join('\n'));
    expect(mistakes.map(({ line, column, what, fix }) => `${line}:${column} ${what} ${fix}`)).toEqual([told]);
    expect(written?.value).toEqual(intact);
  });
});

describe('a text that YAML takes for something else is told, with the text in quotation marks as the way out', () => {
  test.each([
    { text: '@bot are you there', told: 'A text cannot start with @ ', meant: '@bot are you there' },
    { text: '*very* big', told: 'A text cannot start with * ', meant: '*very* big' },
    { text: '&co', told: 'A text cannot start with & ', meant: '&co' },
    { text: '!important', told: 'A text cannot start with ! ', meant: '!important' },
    { text: '%5 of what', told: 'A text cannot start with % ', meant: '%5 of what' },
    { text: '[sic] one', told: 'A text cannot start with [ ', meant: '[sic] one' },
    { text: '{sic} one', told: 'A text cannot start with { ', meant: '{sic} one' },
    { text: '"Big" news', told: 'The text goes on after the quotation mark "', meant: '"Big" news' },
    { text: "'what's up'", told: "The text goes on after the quotation mark '", meant: "what's up" },
    { text: "'what's up", told: "The text goes on after the quotation mark '", meant: "what's up" },
    { text: '"one', told: 'The quotation mark " at the start of this text', meant: 'one' },
    { text: '"C:\\dir"', told: 'Between double quotation marks, a backslash', meant: 'C:\\dir' },
  ])('$text', async ({ text, told, meant }) => {
    const { written, mistakes } = await parseYaml(`ask:\n  - ${text}\n  - two`);
    expect(mistakes).toMatchObject([{ line: 2, column: 5, what: expect.stringContaining(told) }]);
    expect(written?.value).toEqual({ ask: [meant, 'two'] });
  });

  test('the way out is written out', async () => {
    const { mistakes } = await parseYaml('ask:\n  - "Big" news');
    expect(mistakes[0]?.fix).toBe(`Put the whole text in quotation marks: '"Big" news'.`);
  });
});

test.each([
  {
    text: 'a: b\n: [}\n: : }',
    line: 2,
    what: 'This line cannot be made out, and what follows it could not be checked.',
  },
  {
    text: '{a: [b}\n ]: x',
    line: 1,
    what: 'This line cannot be made out, and what follows it could not be checked.',
  },
  { text: 'a:\n  <<: {b: c}\n  d: e', line: 2, what: 'The key "<<" is not taken.' },
  { text: `a: ${'['.repeat(30)}`, line: 1, what: 'Here the file is nested more than 20 levels deep.' },
])(
  'what cannot be made out is told once, and nothing is guessed from it: $what',
  async ({ text, line, what }) => {
    const { written, mistakes } = await parseYaml(text);
    expect(mistakes).toMatchObject([{ line, what }]);
    expect(written).toBeUndefined();
  },
);
