import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPictures, toHash } from '../../scripts/maintain/pictures/pictures.ts';

test('no picture in docs/ is older than what it shows; npm run write:pictures draws them anew', {
  timeout: 120_000,
}, async () => {
  const { pictures, assets } = await renderPictures();
  expect(pictures.length).toBeGreaterThan(5);
  const shown = Object.fromEntries(pictures.map((picture) => [picture.name, toHash(picture, assets)]));
  expect(shown).toEqual(JSON.parse(readFileSync('docs/pictures.json', 'utf8')));
  expect(pictures.filter(({ name }) => !existsSync(`docs/${name}`))).toEqual([]);
});

test('the README shows pictures that are there, and says what is in them', () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown = [...readme.matchAll(/(?:src|srcset)="(docs\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((path) => !existsSync(path))).toEqual([]);
  expect(readme).not.toMatch(/<img(?![^>]*alt="[^"]{20,}")/);
});
