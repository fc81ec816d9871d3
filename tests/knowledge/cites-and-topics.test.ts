import { expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { tell } from './tell.ts';

test.each([
  {
    mistake: 'an address beyond the end of its paragraph',
    write: ['[p2s2]', '[p2s9]'],
    reads: [
      '24:12 — entry "volunteers" — There is no sentence "p2s9". — Paragraph 2 has 2 sentences, p2s1 to p2s2.',
    ],
  },
  {
    mistake: 'an address beyond the end of the article',
    write: ['near: p1s2', 'near: p12s1'],
    reads: [
      '40:11 — gap "cause-of-storm" — There is no sentence "p12s1". — The article has 3 paragraphs, so the last one starts with p3s1.',
    ],
  },
  {
    mistake: 'a second sentence of the headline',
    write: ['[p2s2]', '[p0s2]'],
    reads: ['24:12 — entry "volunteers" — There is no sentence "p0s2". — Write p0s1 for the headline.'],
  },
  {
    mistake: 'something that is no address',
    write: ['[p2s2]', '[¶2·2]'],
    reads: [
      '24:12 — entry "volunteers" — "¶2·2" is not the address of a sentence. — Write it like p7s2 for paragraph 7, sentence 2; the headline is p0s1.',
    ],
  },
  {
    mistake: 'a sentence cited twice',
    write: ['cite: [p1s1]', 'cite: [p1s1, p1s2, p1s1]'],
    reads: ['7:24 — entry "relit" — "p1s1" is cited twice. — Take one of them out.'],
  },
  {
    mistake: 'a misspelt id in "see"',
    write: ['see: [cost]', 'see: [costs]'],
    reads: ['8:11 — entry "relit" — There is no entry "costs". — Did you mean "cost"?'],
  },
  {
    mistake: 'a gap in "see"',
    write: ['see: [cost]', 'see: [cause-of-storm]'],
    reads: [
      '8:11 — entry "relit" — "cause-of-storm" is a gap, not an entry. — Name entries of "questions" here.',
    ],
  },
  {
    mistake: 'an entry twice in "see"',
    write: ['see: [cost]', 'see: [cost, cost]'],
    reads: ['8:17 — entry "relit" — "cost" stands in this list twice. — Take one of them out.'],
  },
  {
    mistake: 'an entry that names itself',
    write: ['see: [cost]', 'see: [relit]'],
    reads: ['8:11 — entry "relit" — The entry names itself. — Take it out of its own "see".'],
  },
  {
    mistake: 'a gap where an entry should be',
    write: ['entries: [cost, volunteers]', 'entries: [cost, cause-of-storm]'],
    reads: [
      '32:21 — topic "/repairs" — "cause-of-storm" is a gap, not an entry. — Name entries of "questions" here.',
    ],
  },
  {
    mistake: 'an entry twice in a topic',
    write: ['entries: [cost, volunteers]', 'entries: [cost, cost]'],
    reads: ['32:21 — topic "/repairs" — "cost" stands in this list twice. — Take one of them out.'],
  },
  {
    mistake: "a command with capitals and a space, which Discord's rules forbid",
    write: ['command: repairs', 'command: Repair works'],
    reads: [
      '29:14 — topic 1 — "Repair works" cannot be the name of a command. — Use small letters from a to z, digits and hyphens, at most 32, without the slash, for example repair-works.',
    ],
  },
  {
    mistake: 'a command that the bot itself has',
    write: ['command: repairs', 'command: help'],
    reads: [
      '29:14 — topic "/help" — The bot itself has the command /help. — Choose another name for the topic.',
    ],
  },
  {
    mistake: 'two topics with one command',
    write: ['gaps:', '  - {command: repairs, description: More, title: More, entries: [cost]}\ngaps:'],
    reads: [
      '33:15 — topic "/repairs" — There are two topics with the command /repairs. — Join the two, or rename one of them.',
    ],
  },
  {
    mistake: 'a description that Discord has no room for',
    write: ['description: What the repairs took', `description: ${'long '.repeat(21).trim()}`],
    reads: [
      `30:18 — topic "/repairs" — "${'long '.repeat(16).slice(0, 79)}…" has 104 characters, and at most 100 are possible here. — Shorten it, because Discord shows it beside the command.`,
    ],
  },
  {
    mistake: 'a first wording that is too long for a choice',
    write: ['- How many volunteers carried the glass?', `- How ${'many '.repeat(20)}volunteers?`],
    reads: [
      '21:9 — entry "volunteers" — The first wording has 115 characters. — Put a wording of at most 100 characters first, because Discord shows it as a choice.',
    ],
  },
  {
    mistake: 'a wording that nobody could type into /ask',
    write: ['- number of helpers', `- ${'helper '.repeat(44)}`],
    reads: [
      `22:9 — entry "volunteers" — "${'helper '.repeat(12).slice(0, 79)}…" has 307 characters, and at most 300 are possible here. — Shorten it.`,
    ],
  },
] as const)('$mistake is told with its place and what to do', async ({ write, reads }) => {
  expect(await tell('lighthouse/questions.yaml', write)).toEqual(
    reads.map((line) => `lighthouse/questions.yaml:${line}`),
  );
});

test.each([
  { cite: '[p1s2]', says: 'There is no sentence "p1s2". — Paragraph 1 has one sentence, p1s1.' },
  { cite: '[p2s1]', says: 'There is no sentence "p2s1". — The article has one paragraph.' },
  { cite: '[p0s1, p1s1, p0s1]', says: '"p0s1" is cited twice. — Take one of them out.' },
])('of an article of one sentence, $cite is told with what there is', async ({ cite, says }) => {
  expect(await tellOf('The lighthouse was lit again.', cite)).toEqual([says]);
});

test.each([
  {
    text: 'What was paid:\nForty crowns were paid.\nTen were left.',
    says: 'The line p1s1 only names what follows: "What was paid:" — Cite the lines below it, such as p1s2; it is shown above them.',
  },
  {
    text: 'What was paid?\nForty crowns were paid.',
    says: 'The line p1s1 only asks: "What was paid?" — Cite the line below it, such as p1s2; it is shown above them.',
  },
  {
    text: 'Forty crowns were paid.\nWhat was left?',
    cite: '[p1s2]',
    says: 'The line p1s2 only asks: "What was left?" — Cite the line that answers.',
  },
])(
  'a line that is no answer is told with where the answer stands',
  async ({ text, says, cite = '[p1s1]' }) => {
    expect(await tellOf(text, cite)).toEqual([says]);
    expect(await tellOf(text, '[p0s1]')).toEqual([]);
  },
);

/** What is said of an entry that cites this, without where it stands. */
async function tellOf(text: string, cite: string): Promise<readonly string[]> {
  const folder = await writeSmallKnowledge({
    'lighthouse/article.md': smallFiles['lighthouse/article.md'].replace(/\n\n[\s\S]*$/, `\n\n${text}\n`),
    'lighthouse/questions.yaml': `questions:\n  - {id: a, ask: [a b, a c, a d], cite: ${cite}}\n`,
    'lighthouse/checks.yaml': undefined,
  });
  const read = await readKnowledge(folder);
  const lines = read.kind === 'refused' ? read.problems.map(toProblemLine) : [];
  return lines.map((line) => line.split(' — ').slice(2).join(' — '));
}
