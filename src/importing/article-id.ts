import { isArticleId } from '../knowledge/files/find-files.ts';

/** As long as the name of an article's folder may be. */
const LONGEST = 40;

/** A name for an article's folder, of the first words of its title; with a number behind it where it is taken. */
export function createArticleId(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/[łı]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = words.reduce(
    (so, word) =>
      so === '' ? word.slice(0, LONGEST) : so.length + word.length < LONGEST ? `${so}-${word}` : so,
    '',
  );
  const wanted = isArticleId(name) ? name : 'article';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const id = `${wanted.slice(0, LONGEST - ending.length).replace(/-$/, '')}${ending}`;
    if (!taken.includes(id)) return id;
  }
}
