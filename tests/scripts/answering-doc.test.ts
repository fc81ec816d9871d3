import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { placeExample } from '../../scripts/maintain/place-example.ts';
import { renderWorkedExample, WORKED_EXAMPLE } from '../../scripts/maintain/render-worked-example.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOk } from '../expect-ok.ts';
import { means } from '../means.ts';
import { readSmallKnowledge } from '../small-article.ts';

test('docs/answering.md tells what really happens; if not, run `npm run write:docs`', async () => {
  const page = await readFile('docs/answering.md', 'utf8');
  expect(placeExample(page, await followExample())).toBe(page);
});

test('the worked example holds no score, which would change with everything the bot learns', async () => {
  expect(await followExample()).not.toMatch(/\b\d*\.\d|\d\s?%/);
});

test('the worked example changes with the knowledge it is followed through', async () => {
  const example = renderWorkedExample(await readSmallKnowledge(), means);
  expect(example).toContain('### 8. The reply');
  expect(example).not.toContain('who pays for the repairs');
  expect(await followExample()).toContain('who pays for the repairs');
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

async function followExample(): Promise<string> {
  const { knowledge } = expectOk(await readKnowledge(WORKED_EXAMPLE));
  return renderWorkedExample(knowledge, means);
}
