import { expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import { reservedCommands } from '../../src/knowledge/checking/check-ids.ts';
import { readSmallKnowledge } from '../small-article.ts';

test("no topic can take the name of one of the bot's own commands", async () => {
  const knowledge = await readSmallKnowledge();
  const withoutTopics = {
    ...knowledge,
    articles: knowledge.articles.map((article) => ({ ...article, topics: [] })),
  };
  const names = createMenu(withoutTopics).map(({ name }) => name);
  expect(names).toContain('ask');
  expect(names.filter((name) => !reservedCommands.has(name))).toEqual([]);
});
