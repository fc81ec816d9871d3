import { expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const sevenMistakes = `questions:
  - id: relit
    ask:
      - When was the lighthouse lit again?
	  - lighthouse back on
      - "which day did it shine again
    cite: [p1s7]
  - id: relit
    ask:
      - How much did the repairs cost?
      - no
    cites: [p2s1]
topics:
  - command: Repairs!
    description: What the repairs took
    title: The repairs
    entries: [relit]
`;

test('a file with seven mistakes of different kinds yields seven messages, each with line and fix', async () => {
  const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/questions.yaml': sevenMistakes }));
  expect(read.kind === 'refused' && read.problems.map(toProblemLine)).toEqual([
    'lighthouse/questions.yaml:5:1 — This line is indented with a tab. — Put spaces in place of each tab, as many as similar lines have.',
    'lighthouse/questions.yaml:6:9 — The quotation mark " at the start of this text is not closed. — Write " at its end as well.',
    'lighthouse/questions.yaml:7:12 — entry "relit" — There is no sentence "p1s7". — Paragraph 1 has 2 sentences, p1s1 to p1s2.',
    'lighthouse/questions.yaml:8:9 — entry "relit" — The id "relit" is taken by an entry or gap further up. — Choose another id for one of them.',
    'lighthouse/questions.yaml:11:9 — entry "relit" — Without quotation marks, no is taken for a yes or no and not for a text. — Put it in quotation marks: "no".',
    'lighthouse/questions.yaml:12:5 — entry "relit" — The key "cites" is not known here. — Did you mean "cite"?',
    'lighthouse/questions.yaml:14:14 — topic 1 — "Repairs!" cannot be the name of a command. — Use small letters from a to z, digits and hyphens, at most 32, without the slash, for example repairs.',
  ]);
});

test('mistakes of all files are told at once, in the order of files and lines', async () => {
  const folder = await writeSmallKnowledge({
    'lighthouse/article.md': '---\ntitle: Dark\n',
    'lighthouse/questions.yaml': sevenMistakes,
    'lighthouse/checks.yaml': 'must: []\nmusnt: []\n',
    'synonyms.yaml': 'groups:\n  - [a]\n',
  });
  const read = await readKnowledge(folder);
  expect(read.kind === 'refused' && read.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'lighthouse/article.md:1',
    'lighthouse/checks.yaml:2',
    ...[5, 6, 8, 11, 12, 14].map((line) => `lighthouse/questions.yaml:${line}`),
    'synonyms.yaml:2',
  ]);
});

test('of a file with hundreds of mistakes, the first hundred are told and that there are more', async () => {
  const many = `groups:\n${'  - [alone]\n'.repeat(300)}`;
  const read = await readKnowledge(await writeSmallKnowledge({ 'synonyms.yaml': many }));
  const lines = read.kind === 'refused' ? read.problems.map(toProblemLine) : [];
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe(
    'synonyms.yaml — There are more problems in this file than the 100 shown. — Mend these first, then check again.',
  );
});
