import { LRUCache } from 'lru-cache';
import type { Shown, Snapshot } from './outcome.ts';

/** Makes of the knowledge in force what a place shows of it: the same as if nothing else were there. */
export type ShowShelf = (snapshot: Snapshot, articles: readonly string[] | undefined) => Shown;

/** Most servers show everything, and many of the others the same few. */
const SHELVES_REMEMBERED = 500;

export function createShowShelf(): ShowShelf {
  const remembered = new LRUCache<string, { readonly of: Snapshot; readonly shown: Shown }>({
    max: SHELVES_REMEMBERED,
  });
  return (snapshot, articles) => {
    const all = snapshot.knowledge.articles;
    if (articles === undefined || all.every(({ id }) => articles.includes(id))) return snapshot;
    const key = [...articles].sort().join(' ');
    const known = remembered.get(key);
    if (known?.of === snapshot) return known.shown;
    const { knowledge, answerer } = snapshot;
    const shown = {
      knowledge: { ...knowledge, articles: all.filter(({ id }) => articles.includes(id)) },
      answerer: answerer.within(articles),
    };
    remembered.set(key, { of: snapshot, shown });
    return shown;
  };
}
