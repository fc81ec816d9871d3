import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toQuestion } from '../../src/discord/to-question.ts';

test.each([
  { content: '<@123456789012345678> how many died?', question: 'how many died?' },
  { content: 'how many died, <@!123456789012345678>?', question: 'how many died, ?' },
  { content: '<@123456789012345678>', question: '' },
  { content: '  <@123456789012345678>\n\n ', question: '' },
  { content: '<@123456789012345678> ask <@223456789012345678> in <#323456789012345678>', question: 'ask in' },
  { content: '<@123456789012345678> <@&423456789012345678> @everyone who?', question: 'who?' },
  {
    content: '<@123456789012345678> <a:wave:523456789012345678> hello <:x:623456789012345678>',
    question: 'hello',
  },
  { content: '<@123456789012345678> ```js\nhow many\n``` `died`', question: 'js how many died' },
  { content: '<@123456789012345678> is 3 < 4 and 5 > 2?', question: 'is 3 < 4 and 5 > 2?' },
  { content: '<@123456789012345678> what was paid https://example.org/skarn?a=b', question: 'what was paid' },
  {
    content: 'what was paid <https://example.org/a_(b)>, www.example.org/x ?',
    question: 'what was paid , ?',
  },
  { content: 'what was [paid](https://example.org/x) then', question: 'what was paid then' },
  { content: 'what was paid <t:1637971200:D> or <t:1637971200>', question: 'what was paid or' },
  { content: 'see <id:customize> what was paid', question: 'see what was paid' },
  { content: 'what was paid (bob.b+c@mail.example.org)', question: 'what was paid ( )' },
  {
    content: '<p>How many <b class="x">keepers</b> &amp; guests?</p><br/>',
    question: 'How many keepers & guests?',
  },
  { content: '> Repairs cost 40,000 crowns\nwhen was it lit again', question: 'when was it lit again' },
  { content: '<@123456789012345678>\n> what was paid', question: '> what was paid' },
  { content: 'who says this\n>>> one\ntwo\nthree', question: 'who says this' },
  { content: 'what is vector<string> & std::map<int>', question: 'what is vector<string> & std::map<int>' },
  { content: '<@123456789012345678> </ask:723456789012345678> who', question: 'who' },
])('$content asks "$question"', ({ content, question }) => {
  expect(toQuestion(content)).toBe(question);
});

test('any text comes back on one line, without white space around it and without a mention', () => {
  const pieces = fc.array(
    fc.constantFrom('<@123456789012345678>', '<', '@', '`', ' ', '\n', 'a', '>', '<@', '1'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 500 }),
        pieces.map((all) => all.join('')),
      ),
      (text) => {
        const question = toQuestion(text);
        expect(question).toBe(question.trim());
        expect(question).not.toMatch(/[\n`]/);
      },
    ),
  );
});

test('a message of the greatest length is read in a moment, whatever it is made of', () => {
  const started = performance.now();
  for (const piece of [
    '<',
    '<@',
    '<a:',
    '</',
    '`',
    ' ',
    '<:aaaaaaaaaa',
    'a@',
    'a.',
    '[a',
    '](',
    '&#',
    '<b a',
    'http://',
    '\n> ',
  ])
    toQuestion(piece.repeat(4_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
