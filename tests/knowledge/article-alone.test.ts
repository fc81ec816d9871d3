import { describe, expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { faq, minutes, patchNotes } from '../plain-articles.ts';
import { readKnowledgeOf, smallFiles, writeSmallKnowledge } from '../small-article.ts';

type Files = Readonly<Record<string, string>>;

const nothingElse = Object.fromEntries(Object.keys(smallFiles).map((name) => [name, undefined]));

/** What a moderator is told about a folder with these files alone. */
async function tell(files: Files): Promise<string[]> {
  const read = await readKnowledge(await writeSmallKnowledge({ ...nothingElse, ...files }));
  return (read.kind === 'refused' ? read.problems : read.warnings).map(toProblemLine);
}

const front = '---\ntitle: Kites\nlanguage: en\nwording: verbatim\n---\n\n';

describe('article.md alone', () => {
  test.each([{ file: faq }, { file: patchNotes }, { file: minutes }])(
    'is a whole article, and nobody is told that anything is missing',
    async ({ file }) => {
      expect(await tell({ 'kites/article.md': file })).toEqual([]);
      const { articles } = await readKnowledgeOf({ 'kites/article.md': file });
      expect(articles).toMatchObject([
        { entries: [], gaps: [], topics: [], checks: { must: [], mustNot: [] } },
      ]);
      expect(articles[0]).not.toHaveProperty('outlet');
    },
  );

  test.each(['questions: []\n', 'topics: []\n', 'gaps: []\nquestions: []\n'])(
    'may stand beside a questions.yaml without an entry: %j',
    async (questions) => {
      const read = await tell({ 'kites/article.md': faq, 'kites/questions.yaml': questions });
      expect(read).toEqual([
        'kites/checks.yaml — The file checks.yaml is missing. — Add it, as README.md shows.',
      ]);
    },
  );

  test('may have gaps and no entry', async () => {
    const gaps = 'gaps:\n  - id: rain\n    missing: whether it rained\n    ask: [Did it rain?]\n';
    const { articles } = await readKnowledgeOf({ 'kites/article.md': faq, 'kites/questions.yaml': gaps });
    expect(articles).toMatchObject([{ entries: [], gaps: [{ id: 'rain' }] }]);
  });

  test('is not advised to have entries for its numbers before it has any', async () => {
    expect(await tell({ 'kites/article.md': `${front}Nine kites cost 400 crowns.\n` })).toEqual([]);
  });
});

test.each([
  {
    mistake: 'a questions.yaml under another name',
    files: { 'kites/question.yml': 'questions: []\n' },
    reads: ['kites/question.yml — This file is not read. — Rename it to questions.yaml.'],
  },
  {
    mistake: 'wordings of entries that nobody wrote',
    files: { 'kites/wordings.yaml': 'dogs: [may dogs come]\n' },
    reads: [
      'kites/wordings.yaml:1:1 — wordings of "dogs" — There is no entry or gap "dogs" in questions.yaml. — Write the id of an entry or gap, or take this list out.',
    ],
  },
  {
    mistake: 'a questions.yaml that is empty',
    files: { 'kites/questions.yaml': '' },
    reads: [
      'kites/questions.yaml:1:1 — The file is empty. — Fill it as README.md shows, or delete the file.',
    ],
  },
  {
    mistake: 'an entry that cites a question alone',
    files: { 'kites/questions.yaml': entry('p2s1'), 'kites/checks.yaml': '{}\n' },
    reads: [
      'kites/questions.yaml:4:12 — entry "kites" — The line p2s1 only asks: "Can I bring a dog?" — Cite the lines below it, such as p3s1; it is shown above them.',
    ],
  },
  {
    mistake: 'an entry that cites a label alone',
    files: { 'kites/questions.yaml': entry('p5s2'), 'kites/checks.yaml': '{}\n' },
    reads: [
      'kites/questions.yaml:4:12 — entry "kites" — The line p5s2 only names what follows: "You will need:" — Cite the lines below it, such as p5s3; it is shown above them.',
    ],
  },
])('$mistake is told', async ({ files, reads }) => {
  const told = await tell({ 'kites/article.md': faq, ...files });
  expect(told.filter((line) => !line.includes('checks.yaml is missing'))).toEqual(reads);
});

test('an entry may cite a lead before the lines below it', async () => {
  const { articles } = await readKnowledgeOf({
    'kites/article.md': faq,
    'kites/questions.yaml': entry('p2s1, p3s1'),
  });
  expect(articles[0]?.entries[0]?.cites.map(({ at }) => at)).toEqual(['p2s1', 'p3s1']);
});

function entry(cite: string): string {
  return `questions:\n  - id: kites\n    ask: [Are there kites?, any kites, kites there]\n    cite: [${cite}]\n`;
}

test.each([
  {
    text: 'no text',
    article: '',
    reads: [
      '6 — There is no text below the second "---". — Write the article there: a sentence on each line, an empty line between paragraphs.',
    ],
  },
  {
    text: 'only headings',
    article: '# Kites\n\n## Strings\n',
    reads: [
      '6 — The text has headings and no sentence. — Write sentences below the headings, each on a line of its own; a line without # is a sentence.',
    ],
  },
  {
    text: 'a hundred thousand headings',
    article: '# Kites\n'.repeat(100_000),
    reads: [
      '6 — The text has headings and no sentence. — Write sentences below the headings, each on a line of its own; a line without # is a sentence.',
    ],
  },
  {
    text: 'only questions',
    article: 'Where are the kites?\nWho flies them?\n',
    reads: [
      '6 — No line of the text is an answer: each only asks, or only names what follows. — Write the answers below them, a sentence on each line.',
    ],
  },
  {
    text: 'a heading without words',
    article: '## **\nKites fly.\n#\nThey land.\n',
    reads: [
      '7:1 — This heading has no words. — Write them behind the #, or delete the line.',
      '9:1 — This heading has no words. — Write them behind the #, or delete the line.',
    ],
  },
  {
    text: 'a heading that is a whole text',
    article: `  # ${'kite '.repeat(60)}\nKites fly.\n`,
    reads: [
      '7:3 — This heading has 299 characters, and at most 256 are possible. — Shorten it, or take the # away if it is a sentence.',
    ],
  },
  {
    text: 'a mention in a heading',
    article: '# Call @everyone\nKites fly.\n',
    reads: [
      '7:1 — heading — The text holds a mention: "@everyone". — Write the name without the sign in front of it.',
    ],
  },
  {
    text: 'an item without words',
    article: 'Kites fly.\n- ***\n',
    reads: ['8:1 — sentence p1s2 — "- ***" is no sentence. — Delete this line.'],
  },
  {
    text: 'several sentences on a line',
    article: 'Kites fly high. Nobody knows how high they fly. They land at dusk.\n',
    reads: [
      '7:1 — sentence p1s1 — This line seems to hold 3 sentences. — Begin a new line before "Nobody knows how high they …" and before "They land at dusk."; the sentences behind it in this paragraph then count on, also where they are cited.',
    ],
  },
])('$text is told with its place and what to do', async ({ article, reads }) => {
  expect(await tell({ 'kites/article.md': `${front.trimEnd()}\n\n${article}` })).toEqual(
    reads.map((line) => `kites/article.md:${line}`),
  );
});

describe('a demonstration', () => {
  const demo = faq.replace('language: en', 'language: en\ndemo: true');

  test('is answered from while it stands alone', async () => {
    const knowledge = await readKnowledgeOf({ 'kites/article.md': demo });
    expect(knowledge.articles).toMatchObject([{ id: 'kites', isDemo: true }]);
    expect(knowledge).not.toHaveProperty('steppedAside');
  });

  test('steps aside where another article stands, and beside demonstrations it does not', async () => {
    const knowledge = await readKnowledgeOf({
      'kites/article.md': demo,
      'toys/article.md': demo,
      'garden/article.md': minutes,
    });
    expect(knowledge.articles.map(({ id }) => id)).toEqual(['garden']);
    expect(knowledge.steppedAside).toEqual(['kites', 'toys']);
    const both = await readKnowledgeOf({ 'kites/article.md': demo, 'toys/article.md': demo });
    expect(both.articles.map(({ id }) => id)).toEqual(['kites', 'toys']);
  });

  test('is none with demo: false', async () => {
    const { articles } = await readKnowledgeOf({
      'kites/article.md': demo.replace('true', 'false'),
      'garden/article.md': minutes,
    });
    expect(articles).toHaveLength(2);
  });
});
