import { expect, test } from 'vitest';
import { tell } from './tell.ts';

test.each([
  {
    mistake: 'an empty file',
    write: [/[\s\S]+/, ''],
    reads: ['1 — The file is empty. — Write the article into it, as README.md shows.'],
  },
  {
    mistake: 'a file without front matter',
    write: [/^---\n[\s\S]*?---\n/, '# Light *again*\n'],
    reads: [
      `1 — The file does not begin with the lines that say what it is. — Write these above the text, each on a line of its own: --- | title: "Light *again" | language: en | wording: verbatim | --- (without the strokes between them; wording: restated if the sentences are not the article's own).`,
    ],
  },
  {
    mistake: 'front matter that does not begin',
    write: ['---\n', ''],
    reads: [
      '1 — The file does not begin with the lines that say what it is. — Let it begin with a line "---", right above "title: Lighthouse of Skarn shines again after storm".',
    ],
  },
  {
    mistake: 'front matter that does not end',
    write: ['---\n\nThe', '\nThe'],
    reads: [
      '1 — There is no second line "---" that ends the part with the title. — Write "---" on a line of its own above the text.',
    ],
  },
  {
    mistake: 'no text',
    write: [/---\n\n[\s\S]*/, '---\n'],
    reads: [
      '10 — There is no text below the second "---". — Write the article there: a sentence on each line, an empty line between paragraphs.',
    ],
  },
  {
    mistake: 'a missing title',
    write: [/title: .*\n/, ''],
    reads: ['2:1 — The key "title" is missing. — Add a line "title:" with its text.'],
  },
  {
    mistake: 'a demo in words',
    write: ['outlet: Skarn Courier', 'demo: maybe'],
    reads: [
      '3:7 — "demo" is neither true nor false. — Write demo: true for an example only, or delete the line.',
    ],
  },
  {
    mistake: 'a misspelt key',
    write: ['outlet:', 'Outlett:'],
    reads: ['3:1 — The key "Outlett" is not known here. — Did you mean "outlet"?'],
  },
  {
    mistake: 'a colon in the title',
    write: ['title: Light', 'title: Storm: Light'],
    reads: [
      '2:8 — The text after "title:" holds another colon with a space behind it, which makes it unclear what is the key. — Put the whole text in quotation marks: "Storm: Lighthouse of Skarn shines again after storm".',
    ],
  },
  {
    mistake: 'a date in words',
    write: ['2023-03-09', '9 March 2023'],
    reads: [
      '5:12 — "9 March 2023" is not a date. — Write year, month and day like 2016-04-18, or delete the line.',
    ],
  },
  {
    mistake: 'a day that does not exist',
    write: ['2023-03-09', '2023-02-30'],
    reads: [
      '5:12 — "2023-02-30" is not a date. — Write year, month and day like 2016-04-18, or delete the line.',
    ],
  },
  {
    mistake: 'a link without encryption',
    write: ['https://', 'http://'],
    reads: [
      '6:6 — "http://example.org/skarn-lighthouse" is not a link that the bot shows. — Write the whole address, starting with https://.',
    ],
  },
  {
    mistake: 'a link that hides where it leads',
    write: ['https://', 'https://known.example@'],
    reads: [
      '6:6 — "https://known.example@example.org/skarn-lighthouse" is not a link that the bot shows. — Write the whole address, starting with https://.',
    ],
  },
  {
    mistake: 'a language by its name',
    write: ['language: en', 'language: english'],
    reads: [
      '7:11 — "english" is not a language tag. — Write en for English, de for German, ckb for Sorani Kurdish.',
    ],
  },
  {
    mistake: 'an unknown kind of wording',
    write: ['wording: verbatim', 'wording: quoted'],
    reads: [
      `8:10 — "quoted" is not a kind of wording. — Write verbatim if the sentences are the article's own, or restated if they say it in other words.`,
    ],
  },
  {
    mistake: 'a sentence too long for one reply',
    write: ['Ada Lind', 'Ada Lind '.repeat(170)],
    reads: [
      '17:1 — sentence p3s1 — This sentence has 1566 characters, and at most 1500 fit into one reply. — Put a line break where it can be parted.',
    ],
  },
  {
    mistake: 'a line without words',
    write: ['The mayor', '* * *\nThe mayor'],
    reads: ['17:1 — sentence p3s1 — "* * *" is no sentence. — Delete this line.'],
  },
  {
    mistake: 'a mention in a sentence',
    write: ['Ada Lind', '<@123456>'],
    reads: [
      '17:1 — sentence p3s1 — The text holds a mention: "<@123456>". — Write the name without the sign in front of it.',
    ],
  },
  {
    mistake: 'a hidden character in a sentence',
    write: ['Ada Lind', 'Ada\u2060 Lind'],
    reads: [
      '17:15 — There is a character without width here that nobody sees (U+2060). — Delete it, or delete the words around it and type them anew.',
    ],
  },
  {
    mistake: 'letters under a pile of accents',
    write: ['Ada', `A${'\u0301'.repeat(12)}da`],
    reads: [
      `17:1 — sentence p3s1 — The text holds many accents on one letter: "${'\u0301'.repeat(12)}". — Write the word without them.`,
    ],
  },
] as const)('$mistake in article.md is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('lighthouse/article.md', write)).toEqual(
    reads.map((line) => `lighthouse/article.md:${line}`),
  );
});
