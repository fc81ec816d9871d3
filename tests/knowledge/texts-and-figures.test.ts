import { expect, test } from 'vitest';
import { tell } from './tell.ts';

test.each([
  {
    mistake: 'a number without quotation marks',
    write: ['value: "11"', 'value: 11'],
    reads: [
      '26:14 — entry "volunteers" — Without quotation marks, 11 is taken for a number and not for a text. — Put it in quotation marks: "11".',
    ],
  },
  {
    mistake: 'a version-like number, which would lose its zero,',
    write: ['- number of helpers', '- 1.10'],
    reads: [
      '22:9 — entry "volunteers" — Without quotation marks, 1.10 is taken for a number and not for a text. — Put it in quotation marks: "1.10".',
    ],
  },
  {
    mistake: 'the word no without quotation marks',
    write: ['- number of helpers', '- no'],
    reads: [
      '22:9 — entry "volunteers" — Without quotation marks, no is taken for a yes or no and not for a text. — Put it in quotation marks: "no".',
    ],
  },
  {
    mistake: 'a date without quotation marks',
    write: ['who: the harbour office', 'when: 2023-03-09'],
    reads: [
      '18:13 — entry "cost" — Without quotation marks, 2023-03-09 is taken for a date and not for a text. — Put it in quotation marks: "2023-03-09".',
    ],
  },
  {
    mistake: 'a colon inside a text',
    write: ['- number of helpers', '- helpers: how many'],
    reads: [
      '22:9 — entry "volunteers" — The colon after "helpers" makes two parts of this text. — Put the whole text in quotation marks: "helpers: how many".',
    ],
  },
  {
    mistake: 'a list where a text should be',
    write: ['title: The repairs', 'title: [The repairs]'],
    reads: [
      '31:12 — topic "/repairs" — "title" must be one text, not a list. — Leave out the hyphen or the square brackets.',
    ],
  },
  {
    mistake: 'keys where a text should be',
    write: ['title: The repairs', 'title: {en: Repairs, de: Reparatur}'],
    reads: [
      '31:12 — topic "/repairs" — "title" must be one text, without keys below it. — Write the text on this line, in quotation marks.',
    ],
  },
  {
    mistake: 'a text where a list of addresses should be',
    write: ['cite: [p2s2]', 'cite: p2s2'],
    reads: [
      '24:11 — entry "volunteers" — "cite" must be a list. — Put what stands after "cite:" in square brackets, with commas between several.',
    ],
  },
  {
    mistake: 'hyphens without a space behind them',
    write: [
      '- How many volunteers carried the glass?\n      - number of helpers\n      - who',
      '-how many\n      -number of helpers\n      -who',
    ],
    reads: ['21:7 — entry "volunteers" — "ask" must be a list. — Write a space after each hyphen.'],
  },
  {
    mistake: 'a text where keys should be',
    write: ['topics:\n', 'topics:\n  - casualties\n'],
    reads: [
      '29:5 — topic 1 — Here keys with values are expected, but there is only a text. — Write them each on a line of its own, such as "id: aid-vehicles".',
    ],
  },
  {
    mistake: 'an empty list',
    write: ['cite: [p2s2]', 'cite: []'],
    reads: [
      '24:11 — entry "volunteers" — The list "cite" is empty. — Write the address of at least one sentence into it, such as [p1s1].',
    ],
  },
  {
    mistake: 'a key with nothing behind it',
    write: ['cite: [p2s2]', 'cite:'],
    reads: [
      '24:10 — entry "volunteers" — There is nothing after "cite:". — Put what stands after "cite:" in square brackets, with commas between several.',
    ],
  },
  {
    mistake: 'a hyphen with nothing behind it',
    write: ['- number of helpers', '-'],
    reads: [
      '22:8 — entry "volunteers" — There is nothing after the hyphen. — Write a text there, or delete the hyphen.',
    ],
  },
  {
    mistake: 'an empty text',
    write: ['- number of helpers', '- ""'],
    reads: [
      '22:9 — entry "volunteers" — There is nothing between the quotation marks. — Write a text there, or delete the line.',
    ],
  },
  {
    mistake: 'a text over two lines',
    write: ['- number of helpers', '- |\n        number of\n        helpers'],
    reads: [
      '22:9 — entry "volunteers" — "number of helpers" has a line break or a tab in it. — Write it on one line, with spaces only.',
    ],
  },
  {
    mistake: 'a figure that is not in the sentence',
    write: ['value: 40,000', 'value: 41,000'],
    reads: [
      '16:14 — entry "cost" — The figure "41,000" does not stand in the sentence p2s1: "Repairs cost 40,000 crowns, according to the harbour office." — Write the figure as the sentence writes it, or cite the sentence that gives it.',
    ],
  },
  {
    mistake: 'a figure with two sentences',
    write: ['cite: [p2s2]', 'cite: [p2s2, p2s1]'],
    reads: [
      '24:11 — entry "volunteers" — An entry with a figure cites one sentence, and this one cites 2. — Leave the sentence that gives the figure, and make an entry of its own for the others.',
    ],
  },
  {
    mistake: 'a character without width',
    write: ['number of helpers', 'number of\u200B helpers'],
    reads: [
      '22:18 — There is a character without width here that nobody sees (U+200B). — Delete it, or delete the words around it and type them anew.',
    ],
  },
  {
    mistake: 'a sign that turns the direction of writing',
    write: ['number of helpers', 'number \u202Eof helpers'],
    reads: [
      '22:16 — There is a sign that turns the direction of writing here that nobody sees (U+202E). — Delete it, or delete the words around it and type them anew.',
    ],
  },
  {
    mistake: 'a control character',
    write: ['number of helpers', 'number \u001B[31mof helpers'],
    reads: [
      '22:16 — There is a control character here that nobody sees (U+001B). — Delete it, or delete the words around it and type them anew.',
    ],
  },
  {
    mistake: 'a hidden character written as a code',
    write: ['number of helpers', '"number of\\u2067 helpers"'],
    reads: [
      '22:9 — entry "volunteers" — There is a sign that turns the direction of writing here that nobody sees (U+2067). — Delete it, or delete the words around it and type them anew.',
    ],
  },
  {
    mistake: 'a mention',
    write: ['- number of helpers', '- how many helpers @everyone'],
    reads: [
      '22:9 — entry "volunteers" — The text holds a mention: "@everyone". — Write the name without the sign in front of it.',
    ],
  },
  {
    mistake: 'an invitation',
    write: ['title: The repairs', 'title: Repairs, see discord.gg/abcdef'],
    reads: [
      '31:12 — topic "/repairs" — The text holds an invitation to a server: "discord.gg/abcdef". — Take it out; the link of the article belongs in "url:".',
    ],
  },
  {
    mistake: 'a masked link',
    write: ['title: The repairs', "title: 'see [news](https://example.org)'"],
    reads: [
      '31:12 — topic "/repairs" — The text holds signs that Discord turns into something else: "](". — Write it in plain words.',
    ],
  },
] as const)('$mistake is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('lighthouse/questions.yaml', write)).toEqual(
    reads.map((line) => `lighthouse/questions.yaml:${line}`),
  );
});
