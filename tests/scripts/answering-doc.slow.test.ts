import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { placeExample } from '../../scripts/maintain/place-example.ts';
import { renderWorkedExample } from '../../scripts/maintain/render-worked-example.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

/** In milliseconds: learning the wordings three times over takes some seconds on a busy machine. */
const PATIENCE = 60_000;

test('docs/answering.md tells what really happens; if not, run `npm run write:docs`', {
  timeout: PATIENCE,
}, async () => {
  const read = await readKnowledge('knowledge');
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  const page = await readFile('docs/answering.md', 'utf8');
  expect(placeExample(page, renderWorkedExample(read.knowledge, means))).toBe(page);
});

test('the worked example changes with the knowledge it is followed through', async () => {
  const example = renderWorkedExample(await readSmallKnowledge(), means);
  expect(example).toContain('### 8. The reply');
  expect(example).not.toContain('Peshmerga');
});

test('a page is only written between the marks of the example', async () => {
  const page = await readFile('docs/answering.md', 'utf8');
  const written = placeExample(page, 'Something else.');
  expect(written).toContain('\n\nSomething else.\n\n<!--');
  expect(written.split('<!--')[0]).toBe(page.split('<!--')[0]);
  expect(written.split('-->').at(-1)).toBe(page.split('-->').at(-1));
  expect(placeExample(written, 'Something else.')).toBe(written);
});

test('a page that has lost a mark is not written', () => {
  expect(() => placeExample('# A page', 'x')).toThrow('npm run write:docs');
});
