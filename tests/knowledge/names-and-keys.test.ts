import { expect, test } from 'vitest';
import { tell } from './tell.ts';

test.each([
  {
    mistake: 'two entries with one id',
    write: ['id: cost', 'id: relit'],
    reads: [
      '8:11 — entry "relit" — There is no entry "cost". — Write the id of an entry of "questions", or take it out.',
      '9:9 — entry "relit" — The id "relit" is taken by an entry or gap further up. — Choose another id for one of them.',
      '32:15 — topic "/repairs" — There is no entry "cost". — Write the id of an entry of "questions", or take it out.',
    ],
  },
  {
    mistake: 'an entry and a gap with one id',
    write: ['id: cause-of-storm', 'id: cost'],
    reads: [
      '34:9 — gap "cost" — The id "cost" is taken by an entry or gap further up. — Choose another id for one of them.',
    ],
  },
  {
    mistake: 'an id with capitals and spaces',
    write: ['id: cause-of-storm', 'id: The Storm!'],
    reads: [
      '34:9 — gap 1 — "The Storm!" cannot be an id. — Use small letters from a to z, digits and hyphens, at most 40, for example the-storm.',
    ],
  },
  {
    mistake: 'an id that is too long',
    write: ['id: cause-of-storm', `id: ${'a'.repeat(41)}`],
    reads: [
      `34:9 — gap 1 — "${'a'.repeat(41)}" cannot be an id. — Use small letters from a to z, digits and hyphens, at most 40, for example ${'a'.repeat(40)}.`,
    ],
  },
  {
    mistake: 'an id that looks like an address',
    write: ['id: cause-of-storm', 'id: p1s2'],
    reads: [
      '34:9 — gap "p1s2" — The id "p1s2" looks like the address of a sentence. — Choose a word instead.',
    ],
  },
  {
    mistake: 'a wording that belongs to two entries but for case and punctuation',
    write: ['- number of helpers', '- Price of, the REPAIR?'],
    reads: [
      '22:9 — entry "volunteers" — The wording "Price of, the REPAIR?" belongs to entry "cost" already. — Leave it where it fits better, or make the two differ by a word.',
    ],
  },
  {
    mistake: 'a wording that belongs to an entry and a gap',
    write: ['- why was there a storm', '- what was paid'],
    reads: [
      '38:9 — gap "cause-of-storm" — The wording "what was paid" belongs to entry "cost" already. — Leave it where it fits better, or make the two differ by a word.',
    ],
  },
  {
    mistake: 'a wording without a word',
    write: ['- number of helpers', '- "???"'],
    reads: ['22:9 — entry "volunteers" — "???" has no word in it. — Write a question, or delete the line.'],
  },
  {
    mistake: 'a misspelt key',
    write: ['cite: [p2s2]', 'cites: [p2s2]'],
    reads: ['24:5 — entry "volunteers" — The key "cites" is not known here. — Did you mean "cite"?'],
  },
  {
    mistake: 'a key that is like none',
    write: ['cite: [p2s2]', 'cite: [p2s2]\n    colour: red'],
    reads: [
      '25:5 — entry "volunteers" — The key "colour" is not known here. — Possible keys are id, ask, cite, figure, see.',
    ],
  },
  {
    mistake: 'two unknown keys in one entry',
    write: ['cite: [p2s2]', 'cite: [p2s2]\n    sea: [cost]\n    answer: many'],
    reads: [
      '25:5 — entry "volunteers" — The key "sea" is not known here. — Did you mean "see"?',
      '26:5 — entry "volunteers" — The key "answer" is not known here. — Possible keys are id, ask, cite, figure, see.',
    ],
  },
  {
    mistake: 'a key that stands twice',
    write: ['cite: [p2s2]', 'cite: [p2s2]\n    cite: [p2s1]'],
    reads: [
      '25:5 — entry "volunteers" — The key "cite" stands here a second time; it stands in line 24 already. — Join the two, or delete one of them.',
    ],
  },
  {
    mistake: 'keys that would change what objects are',
    write: ['cite: [p2s2]', 'cite: [p2s2]\n    __proto__: x\n    constructor: {prototype: y}'],
    reads: [
      '25:5 — entry "volunteers" — The key "__proto__" is not allowed in any file. — Delete it.',
      '26:5 — entry "volunteers" — The key "constructor" is not allowed in any file. — Delete it.',
    ],
  },
  {
    mistake: 'a missing key',
    write: ['    cite: [p2s2]\n', ''],
    reads: [
      '19:5 — entry "volunteers" — The key "cite" is missing. — Add "cite:" with the addresses of the sentences that answer, such as "cite: [p1s1]".',
    ],
  },
  {
    mistake: 'a missing title',
    write: ['    title: The repairs\n', ''],
    reads: ['29:5 — topic "/repairs" — The key "title" is missing. — Add a line "title:" with its text.'],
  },
] as const)('$mistake is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('lighthouse/questions.yaml', write)).toEqual(
    reads.map((line) => `lighthouse/questions.yaml:${line}`),
  );
});
