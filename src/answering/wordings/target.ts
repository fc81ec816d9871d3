import { onlyAsks } from '../../knowledge/article/sentence-ends.ts';
import type { Article, Entry, Gap, Sentence } from '../../knowledge/knowledge.ts';

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

/**
 * A question that stands in the article itself, as a line or a heading of a list of questions and answers: it leads to
 * the first line below it.
 */
export interface LeadTarget {
  readonly kind: 'lead';
  readonly article: Article;
  readonly question: string;
  readonly sentence: Sentence;
}

/** All that a question's words may lead to. */
export type LedTo = Target | LeadTarget;

/** Entries first, then gaps, then the article's own questions; their places in the list are their numbers. */
export function listTargets(article: Article): readonly LedTo[] {
  return [
    ...article.entries.map((entry) => ({ kind: 'entry', article, entry }) as const),
    ...article.gaps.map((gap) => ({ kind: 'gap', article, gap }) as const),
    ...listLeads(article),
  ];
}

function listLeads(article: Article): readonly LeadTarget[] {
  const first = new Map<string, Sentence>();
  for (const sentence of article.sentences) {
    const above = [sentence.lead?.text ?? '', sentence.headings.at(-1) ?? ''];
    const question = above.find(onlyAsks);
    if (sentence.role !== 'statement' || question === undefined) continue;
    if (!first.has(question)) first.set(question, sentence);
  }
  return [...first].map(([question, sentence]) => ({ kind: 'lead', article, question, sentence }));
}

export function wordingsOf(target: LedTo): readonly string[] {
  switch (target.kind) {
    case 'entry':
      return target.entry.wordings;
    case 'gap':
      return target.gap.wordings;
    case 'lead':
      return [target.question];
  }
}

/** The sentence that is shown first; undefined for a gap. */
export function findFirst(target: LedTo): Sentence | undefined {
  switch (target.kind) {
    case 'entry':
      return target.entry.cites.find(({ role }) => role === 'statement') ?? target.entry.cites[0];
    case 'gap':
      return undefined;
    case 'lead':
      return target.sentence;
  }
}
