import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { findReadBack, readBack } from '../../src/replies/read-back.ts';
import { renderNotice } from '../../src/replies/reply.ts';
import { toOneLine } from '../../src/replies/text.ts';
import { toMarkdown } from '../../src/replies/to-markdown.ts';

describe('a question that a message reads back', () => {
  test('is cut between characters', () => {
    const [text] = toMarkdown(readBack(renderNotice('No.'), `x${'𠀀'.repeat(200)}`, en.phrases));
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(findReadBack(text)).toBe(`x${'𠀀'.repeat(149)}`);
  });

  test('is found in it again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (question) => {
        const [text] = toMarkdown(readBack(renderNotice('No.'), question, en.phrases));
        const shown = toOneLine(question).trim();
        expect(findReadBack(text)).toBe(shown === '' ? undefined : shown);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'who is @everyone',
    '**what** \\*is\\* this',
    'is https://example.org right?',
    '- how many',
    'C++ <@1> `x`',
  ])('as “%s” is found as it was typed', (question) => {
    const [text] = toMarkdown(readBack(renderNotice('No.'), question, en.phrases));
    expect(findReadBack(text)).toBe(question);
  });

  test.each(['Which one?', '', 'Asked as: How many?', 'Asked: ', '> “Asked: x”'])(
    'is not found in “%s”, which reads none back',
    (text) => {
      expect(findReadBack(text)).toBeUndefined();
    },
  );
});
