import { describe, expect, test } from 'vitest';
import { createShowShelf } from '../../src/library/show-shelf.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';
import { museumFiles, openKept } from './open-kept.ts';

const BOTH = { ...smallFiles, ...museumFiles };
const HALL = 'When did the new hall open?';

describe('what a place shows', () => {
  test('is what is in force where it shows everything, or names every article', async () => {
    const { library } = await openKept({ folder: await writeSmallKnowledge(BOTH) });
    const show = createShowShelf();
    for (const articles of [undefined, ['museum', 'lighthouse'], ['lighthouse', 'museum', 'gone']])
      expect(show(library.current(), articles)).toBe(library.current());
  });

  test('is those articles as if nothing else were there', async () => {
    const { library } = await openKept({ folder: await writeSmallKnowledge(BOTH) });
    const shown = createShowShelf()(library.current(), ['lighthouse']);
    expect(shown.knowledge.articles.map(({ id }) => id)).toEqual(['lighthouse']);
    expect(shown.knowledge.version).toBe(library.current().knowledge.version);
    expect(shown.answerer.answer('what was paid').kind).toBe('answered');
    expect(shown.answerer.answer(HALL).kind).not.toBe('answered');
    expect(library.current().answerer.answer(HALL).kind).toBe('answered');
  });

  test('is made once for each shelf, in whatever order it names its articles, and anew for other knowledge', async () => {
    const third = { 'pier/article.md': museumFiles['museum/article.md'].replace('new hall', 'new pier') };
    const { library } = await openKept({ folder: await writeSmallKnowledge({ ...BOTH, ...third }) });
    const show = createShowShelf();
    const first = show(library.current(), ['museum', 'lighthouse']);
    expect(show(library.current(), ['lighthouse', 'museum'])).toBe(first);
    expect(show(library.current(), ['lighthouse'])).not.toBe(first);
    const other = { ...library.current() };
    expect(show(other, ['museum', 'lighthouse'])).not.toBe(first);
  });
});
