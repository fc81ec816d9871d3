import { expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const questions = smallFiles['lighthouse/questions.yaml'];

async function tellAll(changes: Parameters<typeof writeSmallKnowledge>[0]): Promise<string[]> {
  const read = await readKnowledge(await writeSmallKnowledge(changes));
  return (read.kind === 'refused' ? read.problems : read.warnings).map(toProblemLine);
}

test.each([
  {
    changes: { 'lighthouse/questions.yaml': undefined, 'lighthouse/questions.yaml.txt': questions },
    says: 'lighthouse/questions.yaml.txt — This file is not read. — Rename it to questions.yaml.',
  },
  {
    changes: {
      'lighthouse/article.md': undefined,
      'lighthouse/article.md.txt': smallFiles['lighthouse/article.md'],
    },
    says: 'lighthouse/article.md — The file article.md is missing. — Rename "article.md.txt" to article.md.',
  },
])('a name to which an editor added .txt is told: $says', async ({ changes, says }) => {
  expect(await tellAll(changes)).toContain(says);
});

test.each(['lighthouse/questions.yaml', 'lighthouse/article.md', 'synonyms.yaml'] as const)(
  "the marks that git leaves in %s are told as git's, and nothing else is",
  async (name) => {
    const [first = '', ...rest] = smallFiles[name].split('\n');
    const marked = [
      first,
      '<<<<<<< HEAD',
      ...rest.slice(0, 2),
      '=======',
      ...rest.slice(0, 2),
      '>>>>>>> main',
      ...rest.slice(2),
    ];
    const problems = (await tellAll({ [name]: marked.join('\n') })).filter((line) => line.startsWith(name));
    expect(problems).toEqual([
      `${name}:2:1 — Git could not merge two changes here; its marks (<<<<<<<, =======, >>>>>>>) stand in lines 2, 5, 8. — Keep of each two versions what is right, and delete the lines with the marks.`,
    ]);
  },
);
