import type { Article, Entry, Gap } from '../../knowledge/knowledge.ts';

/** What a moderator wrote wordings for: something the article says, or something it does not. */
export type Target = EntryTarget | GapTarget;

export interface EntryTarget {
  readonly kind: 'entry';
  readonly article: Article;
  readonly entry: Entry;
}

export interface GapTarget {
  readonly kind: 'gap';
  readonly article: Article;
  readonly gap: Gap;
}

/** All targets of an article, entries first; their places in the list are their numbers. */
export function listTargets(article: Article): readonly Target[] {
  return [
    ...article.entries.map((entry) => ({ kind: 'entry', article, entry }) as const),
    ...article.gaps.map((gap) => ({ kind: 'gap', article, gap }) as const),
  ];
}

export function wordingsOf(target: Target): readonly string[] {
  return target.kind === 'entry' ? target.entry.wordings : target.gap.wordings;
}

/**
 * What a reader gets to see first: targets with the same outcome are no rivals, because either way the same sentence
 * answers.
 */
export function toOutcome(target: Target): string {
  const { article } = target;
  return target.kind === 'entry'
    ? `${article.id}/${target.entry.cites[0]?.at}`
    : `${article.id}/gap/${target.gap.id}`;
}
