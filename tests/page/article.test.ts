import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { expectOk } from '../expect-ok.ts';
import { writeSmallKnowledge } from '../small-article.ts';
import { openForTest } from './open-for-test.ts';

test('each sentence tells which questions it answers, and one that no question cites says so', async () => {
  const { text } = await (await openForTest()).visit().get('/article/lighthouse');
  const sentence = (at: string) =>
    new RegExp(`<span class="sentence [^>]*id="${at}".*?(?=<span class="sentence|$)`, 's').exec(text)?.[0] ??
    '';
  expect(sentence('p2s1')).toContain('answers 1 written question');
  expect(sentence('p2s1')).toContain('How much did the repairs cost?');
  expect(sentence('p3s2')).toContain('sentence uncited');
  expect(sentence('p3s2')).toContain('No written question cites this sentence.');
});

test('headings stand above the paragraphs below them, and lists are lists', async () => {
  const folder = await writeSmallKnowledge({
    'lighthouse/article.md':
      '---\ntitle: A\nlanguage: en\nwording: verbatim\n---\n\n# First part\n\nOne sentence stands here.\n\n## Within\n\n- The first item of it is this.\n- The second item of it is that.\n',
    'lighthouse/questions.yaml': undefined,
    'lighthouse/checks.yaml': undefined,
  });
  const { library } = expectOk(await openLibrary(folder));
  const { text } = await (await openForTest({ library })).visit().get('/article/lighthouse');
  expect(text).toContain('<h2>First part</h2>');
  expect(text).toContain('<h3>Within</h3>');
  expect(text).toContain('sentence uncited item');
});

test('an article that is not there is told to be missing', async () => {
  expect((await (await openForTest()).visit().get('/article/other')).status).toBe(404);
});
