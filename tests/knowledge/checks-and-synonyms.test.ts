import { expect, test } from 'vitest';
import { tell } from './tell.ts';

test.each([
  {
    mistake: 'an address that does not exist',
    write: ['[p1s1]', '[p1s1, p7s1]'],
    reads: [
      '3:18 — must 1 — There is no sentence "p7s1". — The article has 3 paragraphs, so the last one starts with p3s1.',
    ],
  },
  {
    mistake: 'a question that is a wording already',
    write: ['- Who won the football match?', '- reason for the bad weather!'],
    reads: [
      '5:5 — must_not 1 — "reason for the bad weather!" is a wording of gap "cause-of-storm" already, so it checks nothing. — Ask the same thing in other words.',
    ],
  },
  {
    mistake: 'a question that must be answered and is a wording already',
    write: ['on which day did it shine again', 'what was PAID'],
    reads: [
      '2:10 — must 1 — "what was PAID" is a wording of entry "cost" already, so it checks nothing. — Ask the same thing in other words.',
    ],
  },
  {
    mistake: 'a question that must be answered and must not',
    write: ['- Who won the football match?', '- On which day did it shine again?'],
    reads: [
      '5:5 — must_not 1 — "On which day did it shine again?" stands in "must" already. — Delete one of the two.',
    ],
  },
  {
    mistake: 'a question that must not be answered twice',
    write: ['must_not:\n', 'must_not:\n  - Which sea is it at?\n  - which SEA is it at\n'],
    reads: ['6:5 — must_not 2 — "which SEA is it at" stands in "must_not" already. — Delete one of the two.'],
  },
  {
    mistake: 'a misspelt key',
    write: ['must_not:', 'mustnot:'],
    reads: ['4:1 — The key "mustnot" is not known here. — Did you mean "must_not"?'],
  },
  {
    mistake: 'an empty file',
    write: [/[\s\S]+/, ''],
    reads: ['1:1 — The file is empty. — Fill it as README.md shows, or delete the file.'],
  },
  {
    mistake: 'a text instead of keys',
    write: [/[\s\S]+/, 'hello'],
    reads: [
      '1:1 — Here keys with values are expected, but there is only a text. — Write them each on a line of its own, such as "id: aid-vehicles".',
    ],
  },
  {
    mistake: 'a list instead of keys',
    write: [/[\s\S]+/, '- must\n- must_not\n'],
    reads: [
      '1:1 — There is one hyphen or bracket too many: here keys are expected, not a list. — Write keys such as "must:", each on a line of its own.',
    ],
  },
] as const)('$mistake in checks.yaml is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('lighthouse/checks.yaml', write)).toEqual(
    reads.map((line) => `lighthouse/checks.yaml:${line}`),
  );
});

test.each([
  {
    mistake: 'a group of one word',
    write: ['[cost, price, expense]', '[cost]'],
    reads: [
      '3:5 — group 2 — A group needs at least two words. — Add a word that means the same, or delete the group.',
    ],
  },
  {
    mistake: 'a word instead of a group',
    write: ['[cost, price, expense]', 'cost'],
    reads: [
      '3:5 — group 2 — A list is expected here. — Put the words in square brackets, with commas between them.',
    ],
  },
  {
    mistake: 'a misspelt key',
    write: ['groups:', 'group:'],
    reads: ['1:1 — The key "group" is not known here. — Did you mean "groups"?'],
  },
] as const)('$mistake in synonyms.yaml is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('synonyms.yaml', write)).toEqual(reads.map((line) => `synonyms.yaml:${line}`));
});
