import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Suggestion, suggestEntry } from './answer.ts';
import type { Target } from './wordings/target.ts';

/**
 * The questions that what is being typed may become: those that contain it as it stands, then those it comes near.
 * With nothing typed, the first entry of each topic, then of all.
 */
export function complete(
  typed: string,
  limit: number,
  { articles }: Pick<Knowledge, 'articles'>,
  match: (question: string) => readonly Target[],
): readonly Suggestion[] {
  const all = articles.flatMap((article) => article.entries.map((entry) => ({ article, entry })));
  const wanted = toComparable(typed);
  const first =
    wanted === '' ? listFirst(articles) : all.filter(({ entry }) => containsWords(entry.question, wanted));
  const near =
    wanted === '' ? all : match(typed).flatMap((target) => (target.kind === 'entry' ? [target] : []));
  const suggestions = [...first, ...near].map(({ article, entry }) => suggestEntry(article, entry));
  return [...new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])).values()].slice(0, limit);
}

function listFirst(articles: Knowledge['articles']) {
  return articles.flatMap((article) =>
    article.topics.flatMap(({ entries: [entry] }) => (entry === undefined ? [] : [{ article, entry }])),
  );
}

/** What is typed is the beginning of a word somewhere in the question. */
function containsWords(question: string, wanted: string): boolean {
  return ` ${toComparable(question)}`.includes(` ${wanted}`);
}

function toComparable(text: string): string {
  return text.slice(0, 300).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
