import type { Article, Entry, Sentence } from '../knowledge/knowledge.ts';
import type { Suggestion } from './answer.ts';

/** The entry as something to choose. */
export function suggestEntry(article: Article, entry: Entry): Suggestion {
  return {
    id: `${article.id}/${entry.id}`,
    label: entry.question,
    cites: entry.cites.map((sentence) => ({ article, sentence })),
  };
}

/** A sentence nobody has written a question for, as something to choose. */
export function suggestSentence(article: Article, sentence: Sentence): Suggestion {
  return { id: `${article.id}/${sentence.at}`, label: sentence.text, cites: [{ article, sentence }] };
}

/** What else a reader of this entry may want: what a moderator wrote, then what lies in the same paragraphs. */
export function suggestOthers(article: Article, entry: Entry): readonly Suggestion[] {
  const paragraphs = new Set(entry.cites.map(({ paragraph }) => paragraph));
  const others = new Set(entry.see);
  others.delete(entry);
  for (const other of article.entries) {
    if (others.size >= MOST_OTHERS) break;
    if (other !== entry && other.cites.some(({ paragraph }) => paragraphs.has(paragraph))) others.add(other);
  }
  return [...others].slice(0, MOST_OTHERS).map((other) => suggestEntry(article, other));
}

const MOST_OTHERS = 5;
