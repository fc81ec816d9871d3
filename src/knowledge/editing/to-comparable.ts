import type { Knowledge } from '../knowledge.ts';

/** All that is known, without the hash over the files. Entries name each other in circles, so ids stand for them. */
export function toComparable({ articles, synonyms }: Knowledge): string {
  const toIds = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const flat = articles.map((article) => ({
    ...article,
    entries: article.entries.map((entry) => ({ ...entry, see: toIds(entry.see) })),
    topics: article.topics.map((topic) => ({ ...topic, entries: toIds(topic.entries) })),
  }));
  return JSON.stringify([flat, synonyms]);
}
