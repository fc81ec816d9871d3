import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripMarkdown } from '../../src/knowledge/article/strip-markdown.ts';

test.each([
  { line: 'a **bold**, *slanted* and __both__ _ways_', reads: 'a bold, slanted and both ways' },
  { line: '***all*** of **it *inside* it**', reads: 'all of it inside it' },
  { line: '**ends *together***', reads: 'ends together' },
  { line: '~~gone~~ but read', reads: 'gone but read' },
  { line: 'see [the **map**](https://example.org/a_(b)_c "Map") here', reads: 'see the map here' },
  { line: '![a lamp](lamp.png) and <https://example.org>', reads: 'a lamp and https://example.org' },
  { line: 'run `npm *test*` or ``a `b` c``', reads: 'run npm *test* or a `b` c' },
  { line: '`` `x` `` in a tick', reads: '`x` in a tick' },
  { line: '\\*no\\* and C:\\new', reads: '*no* and C:\\new' },
  { line: '2*3*4, snake_case_name and 5* inns', reads: '2*3*4, snake_case_name and 5* inns' },
  { line: '**open, `open, [open] and *', reads: '**open, `open, [open] and *' },
  { line: '[1] and [x] (not a link)', reads: '[1] and [x] (not a link)' },
  { line: 'a * b * c ** d **', reads: 'a * b * c ** d **' },
])('$line', ({ line, reads }) => {
  expect(stripMarkdown(line)).toBe(reads);
});

test('words stay, whatever signs stand among them', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '![',
    'word',
    ' ',
    '\\',
    '<',
    '>',
  );
  const lettersOf = (text: string) => text.replace(/[^a-z]/g, '');
  const check = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const line = pieces.join('');
    expect(lettersOf(stripMarkdown(line))).toBe(lettersOf(line));
  });
  fc.assert(check, { numRuns: 2_000 });
});

test.each([
  '*a ',
  '**a',
  '`',
  '``a` ',
  '[a',
  '](',
  '](a ',
  '[a](b',
  '](a "b',
  '***a** ',
  '_a_',
  '\\*',
  '<http://',
])('a line of nothing but %j comes back', (piece) => {
  expect(stripMarkdown(piece.repeat(50_000))).toEqual(expect.any(String));
});
