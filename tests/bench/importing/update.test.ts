import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { measure } from '../../../bench/importing/bench-update.ts';
import { HARD, PLAIN } from '../../../bench/importing/rewritten.ts';
import { readArticleFile } from '../../../src/knowledge/article/article-file.ts';

const file = await readFile('knowledge/us-support-for-peshmerga/article.md', 'utf8');
const { sentences = [] } = await readArticleFile('article.md', file);

test.each([
  { page: 'with a paragraph more, a tenth of its sentences changed and a twentieth gone', rewriting: PLAIN },
  { page: 'with twice as much of it, in another order', rewriting: HARD },
])(
  'of a page $page, 99 of 100 sentences are carried right, and none wrong without being asked',
  ({ rewriting }) => {
    const { sentences: all, right, silent, wrongSilent } = measure([sentences], rewriting);
    expect(right / all).toBeGreaterThanOrEqual(0.99);
    expect(wrongSilent).toBe(0);
    expect(silent).toBeGreaterThan(all / 2);
  },
);
