import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOk } from '../expect-ok.ts';
import { readSmallKnowledge, smallFiles, writeSmallKnowledge } from '../small-article.ts';

describe('a folder without mistakes', () => {
  test('becomes articles whose citations are sentences', async () => {
    const { articles, synonyms } = await readSmallKnowledge();
    const [article] = articles;
    expect(articles.map(({ id }) => id)).toEqual(['lighthouse']);
    expect(article?.sentences.map(({ at }) => at)).toEqual([
      'p0s1',
      'p1s1',
      'p1s2',
      'p2s1',
      'p2s2',
      'p3s1',
      'p3s2',
    ]);
    expect(article?.entries[1]).toMatchObject({
      id: 'cost',
      question: 'How much did the repairs cost?',
      wordings: ['How much did the repairs cost?', 'price of the repair', 'what was paid'],
      cites: [{ at: 'p2s1', paragraph: 2, number: 1, text: expect.stringMatching(/^Repairs cost 40,000/) }],
      figure: { value: '40,000', counts: 'crowns paid for the repairs', who: 'the harbour office' },
    });
    expect(article?.topics).toMatchObject([
      { command: 'repairs', entries: [{ id: 'cost' }, { id: 'volunteers' }] },
    ]);
    expect(article?.gaps).toMatchObject([{ id: 'cause-of-storm', near: { at: 'p1s2' } }]);
    expect(article?.checks).toMatchObject({
      must: [{ question: 'on which day did it shine again', anyOf: [{ at: 'p1s1' }] }],
      mustNot: ['Who won the football match?'],
    });
    expect(synonyms).toEqual([
      ['lighthouse', 'light', 'beacon'],
      ['cost', 'price', 'expense'],
    ]);
  });

  test('cites the very sentences and names the very entries of the article', async () => {
    const [article] = (await readSmallKnowledge()).articles;
    const [relit, cost] = article?.entries ?? [];
    expect(article?.sentences).toContain(relit?.cites[0]);
    expect(relit?.see[0]).toBe(cost);
  });

  test('has the headline as sentence p0s1', async () => {
    const [article] = (await readSmallKnowledge()).articles;
    expect(article?.sentences[0]).toEqual({
      ...{ at: 'p0s1', paragraph: 0, number: 1, text: article?.title },
      ...{ headings: [], role: 'statement' },
    });
  });

  test('keeps dates as they are written, with and without quotation marks', async () => {
    const quoted = smallFiles['lighthouse/article.md'].replace('2023-03-09', '"2023-03-09"');
    const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/article.md': quoted }));
    expect(read).toMatchObject({ knowledge: { articles: [{ published: '2023-03-09' }] } });
    expect((await readSmallKnowledge()).articles[0]?.published).toBe('2023-03-09');
  });

  test('cannot be changed once it is read', async () => {
    const knowledge = await readSmallKnowledge();
    expect(findUnfrozen(knowledge)).toEqual([]);
  });

  test('is read alike with a byte-order mark and the line ends of Windows', async () => {
    const asOnWindows = Object.fromEntries(
      Object.entries(smallFiles).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const read = await readKnowledge(await writeSmallKnowledge(asOnWindows));
    const { articles, synonyms } = await readSmallKnowledge();
    expect(read).toMatchObject({ kind: 'read', knowledge: { articles, synonyms } });
  });

  test('tells the place of each wording and each check', async () => {
    const read = expectOk(await readKnowledge(await writeSmallKnowledge()));
    const { findWording, findCheck } = read.places;
    expect(findWording('lighthouse', 'price of the repair')).toEqual({
      file: 'lighthouse/questions.yaml',
      line: 12,
      column: 9,
    });
    expect(findWording('lighthouse', 'why was there a storm')).toMatchObject({ line: 38 });
    expect(findCheck('lighthouse', 'Who won the football match?')).toEqual({
      file: 'lighthouse/checks.yaml',
      line: 5,
      column: 5,
    });
    expect(findWording('another', 'price of the repair')).toBeUndefined();
  });

  test('may hold several articles with the same commands, ids and wordings', async () => {
    const twin = Object.fromEntries(
      Object.entries(smallFiles).map(([name, text]) => [name.replace('lighthouse/', 'twin/'), text]),
    );
    const read = await readKnowledge(await writeSmallKnowledge(twin));
    expect(read).toMatchObject({
      kind: 'read',
      knowledge: { articles: [{ id: 'lighthouse' }, { id: 'twin' }] },
    });
  });
});

describe('the version', () => {
  test('is seven hexadecimal digits, the same for the same files', async () => {
    const { version } = await readSmallKnowledge();
    expect(version).toMatch(/^[0-9a-f]{7}$/);
    expect((await readSmallKnowledge()).version).toBe(version);
  });

  test('differs when one letter of one file differs', async () => {
    const folder = await writeSmallKnowledge({ 'synonyms.yaml': 'groups:\n  - [cost, prize]\n' });
    expect(await readKnowledge(folder)).not.toMatchObject({
      knowledge: { version: (await readSmallKnowledge()).version },
    });
  });

  test('does not depend on files that are not read', async () => {
    const folder = await writeSmallKnowledge({ 'notes.txt': 'call Mina', 'lighthouse/.draft.yaml': 'x' });
    expect(await readKnowledge(folder)).toMatchObject({
      knowledge: { version: (await readSmallKnowledge()).version },
    });
  });
});

/** The ways to all parts of a value that could still be changed. */
function findUnfrozen(value: unknown, path = 'knowledge', seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.entries(value).flatMap(([key, part]) => findUnfrozen(part, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
