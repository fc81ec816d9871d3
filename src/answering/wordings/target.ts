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

/** A question that stands in the article itself, as in a list of questions and answers: it leads to the line below it. */
export interface LeadTarget {
  readonly kind: 'lead';
  readonly article: Article;
  readonly lead: Sentence;
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
  const first = new Map<Sentence, Sentence>();
  for (const sentence of article.sentences) {
    const { lead, role } = sentence;
    if (lead !== undefined && role === 'statement' && lead.text.endsWith('?') && !first.has(lead))
      first.set(lead, sentence);
  }
  return [...first].map(([lead, sentence]) => ({ kind: 'lead', article, lead, sentence }));
}

export function wordingsOf(target: LedTo): readonly string[] {
  switch (target.kind) {
    case 'entry':
      return target.entry.wordings;
    case 'gap':
      return target.gap.wordings;
    case 'lead':
      return [target.lead.text];
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
