import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/replies/text.ts';

/** Text of the kind people attack with, mixed with ordinary text. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '@everyone',
        '@here',
        '<@123456789012345678>',
        '<@&1>',
        '</ask:1>',
        '<t:1:R>',
        '<:a:1>',
        '[x](https://e.org)',
      ),
      fc.constantFrom(
        '**',
        '__',
        '~~',
        '||',
        '```',
        '`',
        '> ',
        '>>> ',
        '# ',
        '-# ',
        '- ',
        '1. ',
        '\\',
        '\n',
        '\u202E',
        '\u200B',
        '://',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

test('no text keeps a mark that Discord would read as markup, a mention or a link', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const bare = escapeMarkdown(text).replace(/\\./gsu, '');
      expect(bare).not.toMatch(/[\\*_~`|<>[\]]/);
      expect(bare).not.toMatch(/@everyone|@here|:\/\//);
      expect(bare).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/);
      expect(escapeMarkdown(text)).not.toMatch(/^ *(?:[#+-]|\d+[.)])/);
    }),
    { numRuns: 1_000 },
  );
});

test('a reader sees the same visible characters', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const seen = escapeMarkdown(text).replaceAll(/\\(.)/gsu, '$1');
      expect(visible(seen)).toBe(visible(text));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  { text: 'about 2,500 troops', escaped: 'about 2,500 troops' },
  { text: 'a*b', escaped: 'a\\*b' },
  { text: '- a list', escaped: '\\- a list' },
  { text: '10. a list', escaped: '10\\. a list' },
  { text: 'see [here](https://e.org)', escaped: 'see \\[here\\](https\\://e.org)' },
  { text: 'hi <@123>', escaped: 'hi \\<@123\\>' },
  { text: 'two\nlines', escaped: 'two lines' },
])('“$text” is sent as “$escaped”', ({ text, escaped }) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

function visible(text: string): string {
  return text.replace(/[\p{Cc}\s\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '');
}
