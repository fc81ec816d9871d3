import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleChange } from './article-change.ts';
import { compareKnowledge } from './compare-knowledge.ts';

/**
 * What else the change would do than was asked for: a file may be written in a way that says more than it seems.
 * @returns names as `compareKnowledge` gives them
 */
export function findStray(
  before: Knowledge,
  now: Knowledge,
  { article, ...change }: ArticleChange,
): readonly string[] {
  const own = [change, ...(change.kind === 'merge' ? [change.into] : [])].map(({ id }) => `${article}/${id}`);
  const isOwn = (name: string) =>
    own.some((id) => new RegExp(`^(?:entry|gap|wording) ${id}(?: |$)`).test(name));
  const { added, removed, changed } = compareKnowledge(before, now);
  // What names an entry that goes, names it no more.
  const isNaming = (name: string) => change.kind !== 'change' && /^(?:entry|topic) /.test(name);
  return [...added, ...removed, ...changed.filter((name) => !isNaming(name))].filter((name) => !isOwn(name));
}
