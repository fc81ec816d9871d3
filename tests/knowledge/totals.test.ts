import { expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

test('more topics than Discord has room for are refused, counted over all articles', async () => {
  const read = await readKnowledge(await writeSmallKnowledge(twoArticles(41)));
  expect(read.kind === 'refused' && read.problems.map(toProblemLine)).toEqual([
    '. — There are 82 topics with commands of their own, and Discord has room for 80. — Join some of them; an article without topics can still be asked about.',
  ]);
});

test('as many topics as Discord has room for are read', async () => {
  const read = await readKnowledge(await writeSmallKnowledge(twoArticles(40)));
  expect(read.kind).toBe('read');
});

/** Two articles with so many topics each, all with different commands. */
function twoArticles(topics: number): Record<string, string> {
  const files = ['lighthouse', 'twin'].flatMap((id) =>
    Object.entries(smallFiles).map(([name, text]) => [
      name.replace('lighthouse', id),
      name.endsWith('questions.yaml')
        ? text.replace(/topics:[\s\S]*(?=gaps:)/, () => writeTopics(id, topics))
        : text,
    ]),
  );
  return Object.fromEntries(files);
}

function writeTopics(id: string, count: number): string {
  const topics = Array.from(
    { length: count },
    (_, number) => `  - {command: ${id}-${number}, description: x y, title: x y, entries: [cost]}\n`,
  );
  return `topics:\n${topics.join('')}`;
}
