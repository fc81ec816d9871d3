import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, type Reply, renderNotice } from '../../src/replies/reply.ts';
import { MESSAGE_LIMIT, toMarkdown } from '../../src/replies/to-markdown.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 700 });
const part: fc.Arbitrary<Part> = fc.oneof(
  text.map((words) => ({ kind: 'words', text: words }) as const),
  text.map((title) => ({ kind: 'title', text: title }) as const),
  text.map((small) => ({ kind: 'small', text: small, url: 'https://example.org/a' }) as const),
  fc.array(text, { maxLength: 30 }).map((items) => ({ kind: 'list', items }) as const),
  fc.tuple(text, fc.constantFrom('verbatim' as const, 'restated' as const), fc.boolean()).map(
    ([quoted, wording, emphasised]) =>
      ({
        kind: 'quote',
        text: quoted,
        article: 'a',
        at: 'p7s1',
        address: '¶7·1',
        wording,
        emphasised,
      }) as const,
  ),
);

test('no message is over the limit, whatever a reply holds', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      for (const message of toMarkdown(replyOf(parts)))
        expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    }),
    { numRuns: 300 },
  );
});

test('a sentence that does not fit any more goes whole into the next message', () => {
  const sentences = ['a', 'b', 'c'].map((letter) => letter.repeat(900));
  const messages = toMarkdown(replyOf(sentences.map((sentence) => quote(sentence))));
  expect(messages).toHaveLength(2);
  for (const sentence of sentences)
    expect(messages.filter((message) => message.includes(sentence))).toHaveLength(1);
});

describe('what Discord is sent', () => {
  test.each([
    { what: 'a restated sentence', part: quote('Four died.'), sent: '> Four died.  ¶7·1' },
    {
      what: 'a sentence in the article’s words',
      part: { ...quote('Four died.'), wording: 'verbatim' as const },
      sent: '> “Four died.”  ¶7·1',
    },
    {
      what: 'an emphasised sentence',
      part: { ...quote('Four died.'), emphasised: true },
      sent: '> **Four died.**  ¶7·1',
    },
    { what: 'a title', part: { kind: 'title' as const, text: 'Casualties' }, sent: '**Casualties**' },
    {
      what: 'a source with an address',
      part: { kind: 'small' as const, text: 'From “A”', url: 'https://e.org/a' },
      sent: '-# From “A” · <https://e.org/a>',
    },
    {
      what: 'words with marks in them',
      part: { kind: 'words' as const, text: 'I looked for: *x*' },
      sent: 'I looked for: \\*x\\*',
    },
  ])('$what is “$sent”', ({ part: only, sent }) => {
    expect(toMarkdown(replyOf([only]))).toEqual([sent]);
  });
});

test('only sentences of an article stand in a quotation', () => {
  const [message] = toMarkdown(renderNotice('> this is what somebody typed'));
  expect(message).not.toMatch(/^>/m);
});

function quote(words: string) {
  return {
    kind: 'quote',
    text: words,
    article: 'a',
    at: 'p7s1',
    address: '¶7·1',
    wording: 'restated',
    emphasised: false,
  } as const;
}

function replyOf(parts: readonly Part[]): Reply {
  return { audience: 'everyone', parts, actions: [] };
}
