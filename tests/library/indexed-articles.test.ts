import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const BY = { who: 'Ada', how: 'reload' } as const;
const FERRY = '---\ntitle: Ferry\nlanguage: en\nwording: verbatim\n---\n\nThe ferry is back on 15 May.\n';

async function open(changes: Readonly<Record<string, undefined>> = {}) {
  const folder = await writeSmallKnowledge({ ...smallFiles, ...changes, 'ferry/article.md': FERRY });
  const { library } = expectOk(await openLibrary(folder));
  const find = (id: string) => library.current().knowledge.articles.find((one) => one.id === id);
  return { folder, library, find };
}

test('a reload reads and indexes the article that changed, and no other', async () => {
  const { folder, library, find } = await open();
  const [ferry, lighthouse] = [find('ferry'), find('lighthouse')];
  await writeFile(join(folder, 'ferry/article.md'), FERRY.replace('15 May', '20 June'));
  expect((await library.reload(BY)).kind).toBe('loaded');
  expect(find('lighthouse')).toBe(lighthouse);
  expect(find('ferry')).not.toBe(ferry);
  const answer = library.current().answerer.answer('when is the ferry back');
  expect(answer).toMatchObject({ cites: [{ sentence: { text: 'The ferry is back on 20 June.' } }] });
});

test('so it does where there are no synonyms for all articles, and the first article is the one that changed', async () => {
  const { folder, library, find } = await open({ 'synonyms.yaml': undefined });
  const [ferry, lighthouse] = [find('ferry'), find('lighthouse')];
  await writeFile(join(folder, 'ferry/article.md'), FERRY.replace('15 May', '20 June'));
  await library.reload(BY);
  expect(find('lighthouse')).toBe(lighthouse);
  expect(find('ferry')).not.toBe(ferry);
});

test('an article that was edited is not indexed again by the next reload', async () => {
  const { folder, library, find } = await open();
  const edit = { article: 'lighthouse', kind: 'remove', section: 'questions', id: 'cost' } as const;
  await library.edit(edit, BY, library.current().knowledge.version);
  const edited = find('lighthouse');
  expect(edited?.entries).toHaveLength(2);
  await writeFile(join(folder, 'ferry/article.md'), FERRY.replace('15 May', '20 June'));
  expect((await library.reload(BY)).kind).toBe('loaded');
  expect(find('lighthouse')).toBe(edited);
});

test('where the synonyms for all articles change, all are indexed again', async () => {
  const { folder, library, find } = await open();
  const before = find('lighthouse');
  await writeFile(join(folder, 'synonyms.yaml'), 'groups:\n  - [ferry, vessel]\n');
  expect((await library.reload(BY)).kind).toBe('loaded');
  expect(find('lighthouse')).not.toBe(before);
});
