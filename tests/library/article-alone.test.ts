import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMenu } from '../../commands/index.ts';
import { compareKnowledge } from '../../src/library/compare-knowledge.ts';
import { faq, minutes } from '../plain-articles.ts';
import { readKnowledgeOf, smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { ADA, ask, BEN, CLO, openKept, QUESTIONS, readAll, save, versionOf, withMore } from './open-kept.ts';

const ARTICLE = 'lighthouse/article.md';
const alone = { [ARTICLE]: smallFiles[ARTICLE] };

async function openAlone() {
  const folder = await writeSmallKnowledge({
    [QUESTIONS]: undefined,
    'lighthouse/checks.yaml': undefined,
    'synonyms.yaml': undefined,
  });
  return openKept({ folder });
}

describe('an article alone', () => {
  test('is in force, and an entry made in Discord begins its file', async () => {
    const { library, folder } = await openAlone();
    const first = versionOf(library);
    const edit = {
      article: 'lighthouse',
      kind: 'entry',
      wordings: ['Who is the mayor?'],
      cite: ['p3s1'],
    } as const;
    expect(await library.edit(edit, BEN, first)).toMatchObject({ kind: 'loaded' });
    const begun = `# yaml-language-server: $schema=../questions.schema.json
questions:
  - id: mayor
    ask:
      - Who is the mayor?
    cite: [p3s1]
`;
    expect(await readAll(folder)).toEqual({ ...alone, [QUESTIONS]: begun });
    expect(ask(library, 'Who is the mayor?')).toEqual(['p3s1']);
    const gap = {
      article: 'lighthouse',
      kind: 'gap',
      missing: 'who built it',
      wordings: ['Who built it?'],
    } as const;
    expect(await library.edit(gap, BEN, versionOf(library))).toMatchObject({ kind: 'loaded' });
    expect(await library.rollBack(first, CLO)).toMatchObject({ kind: 'loaded' });
    expect(await readAll(folder)).toEqual(alone);
    expect(versionOf(library)).toBe(first);
  });

  test('a gap made in Discord begins the file as well', async () => {
    const { library, folder } = await openAlone();
    const gap = {
      article: 'lighthouse',
      kind: 'gap',
      missing: 'who built it',
      wordings: ['Who built it?'],
    } as const;
    expect(await library.edit(gap, BEN, versionOf(library))).toMatchObject({ kind: 'loaded' });
    expect((await readAll(folder))[QUESTIONS]).toContain('\ngaps:\n  - id: built\n');
  });

  test('a file of questions that comes and goes is a version each time, and both come back', async () => {
    const { library, folder } = await openAlone();
    const first = versionOf(library);
    await save(folder, { [QUESTIONS]: smallFiles[QUESTIONS] });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
    const second = versionOf(library);
    expect(createMenu(library.current().knowledge).map(({ name }) => name)).toContain('repairs');
    await rm(join(folder, QUESTIONS));
    expect(await library.reload(ADA)).toMatchObject({ kind: 'loaded' });
    expect(versionOf(library)).toBe(first);
    expect(createMenu(library.current().knowledge).map(({ name }) => name)).not.toContain('repairs');
    await library.rollBack(second, CLO);
    expect(await readAll(folder)).toEqual({ ...alone, [QUESTIONS]: smallFiles[QUESTIONS] });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
  });

  test('a file of many questions that is gone is asked about first', async () => {
    const { library, folder } = await openKept();
    await save(folder, { [QUESTIONS]: withMore(4) });
    await library.reload(ADA);
    await rm(join(folder, QUESTIONS));
    await rm(join(folder, 'lighthouse/checks.yaml'));
    expect(await library.reload(ADA)).toMatchObject({ kind: 'doubtful' });
    expect(ask(library, 'what was paid')).toEqual(['p2s1']);
  });

  test('the same files are not read again', async () => {
    const { library } = await openAlone();
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
  });
});

describe('a demonstration', () => {
  const demo = {
    [ARTICLE]: smallFiles[ARTICLE].replace('language: en', 'language: en\ndemo: true'),
    [QUESTIONS]: withMore(6),
  };
  const GARDEN = 'garden/article.md';

  test('steps aside without a question when an article is put beside it, and comes back when that goes', async () => {
    const { library, folder } = await openKept({ folder: await writeSmallKnowledge(demo) });
    const first = versionOf(library);
    const menu = () => createMenu(library.current().knowledge).map(({ name }) => name);
    expect(menu()).toContain('repairs');
    await save(folder, { [GARDEN]: minutes });
    const outcome = await library.reload(ADA);
    expect(outcome).toMatchObject({
      kind: 'loaded',
      record: { summary: '1 article, outline and 11 sentences added, demonstration removed' },
    });
    expect(library.current().knowledge).toMatchObject({
      articles: [{ id: 'garden' }],
      steppedAside: ['lighthouse'],
    });
    expect(menu()).not.toContain('repairs');
    expect(await library.reload(ADA)).toMatchObject({ kind: 'unchanged' });
    const second = versionOf(library);
    expect(await library.rollBack(first, CLO)).toMatchObject({ kind: 'loaded' });
    expect(library.current().knowledge).not.toHaveProperty('steppedAside');
    expect(Object.keys(await readAll(folder))).not.toContain(GARDEN);
    await library.rollBack(second, CLO);
    expect(library.current().knowledge.articles).toMatchObject([{ id: 'garden' }]);
    expect(Object.keys(await readAll(folder))).toContain(ARTICLE);
  });

  test('does not make up for the entries of an article that is gone', async () => {
    const own = Object.fromEntries(
      Object.entries({ [ARTICLE]: smallFiles[ARTICLE], [QUESTIONS]: withMore(6) }).map(([name, text]) => [
        name.replace('lighthouse', 'tower'),
        text,
      ]),
    );
    const { library, folder } = await openKept({ folder: await writeSmallKnowledge({ ...demo, ...own }) });
    expect(library.current().knowledge.steppedAside).toEqual(['lighthouse']);
    await rm(join(folder, 'tower'), { recursive: true });
    expect(await library.reload(ADA)).toMatchObject({ kind: 'doubtful' });
  });
});

test('a heading that changes is told as the outline of its article, and no sentence is', async () => {
  const before = await readKnowledgeOf({ 'kites/article.md': faq });
  const now = await readKnowledgeOf({ 'kites/article.md': faq.replace('## Prizes ##', '## Lamps') });
  const { changed, added, removed, texts } = compareKnowledge(before, now);
  expect({ changed, added, removed }).toEqual({ changed: ['outline kites'], added: [], removed: [] });
  expect(texts.get('outline kites')?.before).toContain('Prizes › p6s1: p6s2');
  expect(texts.get('outline kites')?.now).toContain('Lamps › p6s1: p6s2');
});
