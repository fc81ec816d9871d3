/**
 * Room 2, how a question becomes an answer. This file says what an answer is; `answerer.ts` finds it.
 */

import type { Article, CitedSentence, Entry, Gap, Sentence } from '../knowledge/knowledge.ts';
import type { Target } from './wordings/target.ts';

export type Answer = Answered | Closest | NotSaid | Unsure | Unknown;

/** The article says it: these sentences, the best first. */
export interface Answered {
  readonly kind: 'answered';
  readonly cites: readonly CitedSentence[];
  /** The curated entry that led here, where one did. */
  readonly entry?: EntryReference;
  /** Several entries carry rival figures, and no word of the question parts them: all of them are shown. */
  readonly areRivals?: true;
  /** Other questions a reader may want next; at most five. */
  readonly others: readonly Suggestion[];
  readonly reason: Reason;
}

/** The article speaks of what was asked, but what it says there may not answer it. */
export interface Closest {
  readonly kind: 'closest';
  /** One to three, the likeliest first. */
  readonly places: readonly Place[];
  /** What keeps the first place from being given as an answer, where that can be said. */
  readonly objection?: Objection;
  /** Words of the question that carried its meaning, as typed. */
  readonly lookedFor: readonly string[];
  /** Those of them that none of the places speaks of. */
  readonly lacking: readonly string[];
  readonly reason: Reason;
}

/** A place that is shown without being given as the answer. */
export interface Place extends CitedSentence {
  /** Where a moderator's question led there. */
  readonly entry?: Entry;
}

/** Why a place is no answer; the words are the question's and the sentence's, as they stand there. */
export type Objection =
  /** Asked is what is not so; the place says what is. */
  | { readonly kind: 'negated' }
  | { readonly kind: 'opposite'; readonly asked: string; readonly found: string }
  /** A word such as "first" or "largest", which is not said of this. */
  | { readonly kind: 'order'; readonly asked: string }
  /** A number or a year that stands nowhere in the article. */
  | { readonly kind: 'number'; readonly asked: string }
  /** A name that is not spoken of there. */
  | { readonly kind: 'name'; readonly asked: string }
  /** What kind of thing was asked for, of which none stands there. */
  | { readonly kind: 'sought'; readonly sought: Sought };

export type Sought = 'price' | 'time' | 'person' | 'place' | 'number' | 'reason' | 'duration';

/** A moderator wrote down that the article does not say this. */
export interface NotSaid {
  readonly kind: 'gap';
  readonly article: Article;
  readonly gap: Gap;
  readonly near?: CitedSentence;
  readonly reason: Reason;
}

/** Something in the knowledge is close, but not surely what was asked. */
export interface Unsure {
  readonly kind: 'unsure';
  /** Each of them answers the question, from an article of its own: which article is meant? */
  readonly of?: 'articles';
  /** One to three. */
  readonly suggestions: readonly Suggestion[];
  readonly reason: Reason;
}

/** Nothing in the knowledge answers this. */
export interface Unknown {
  readonly kind: 'unknown';
  /** The words of the question that carried its meaning, as they were typed. */
  readonly lookedFor: readonly string[];
  readonly near?: CitedSentence;
  readonly reason: Reason;
}

export interface EntryReference {
  readonly article: Article;
  readonly entry: Entry;
}

/** A question the bot can surely answer, offered to the reader. */
export interface Suggestion {
  /** `article/entry`, or `article/p7s2` for a sentence nobody has written a question for. */
  readonly id: string;
  /** The whole question, or the sentence. */
  readonly label: string;
  readonly cites: readonly CitedSentence[];
}

/** Why the answer is what it is, in words. Scores stay inside the room. */
export interface Reason {
  /** One sentence, e.g. `Every word that matters is used for “How many …?”.` */
  readonly summary: string;
  /** The rule by which it was answered, asked back or kept silent; absent where nothing had to be judged. */
  readonly rule?: string;
  /** The wording, written by a moderator, that the question came nearest to. */
  readonly nearest?: string;
  /** How the words met in what was given, offered first or, failing both, came nearest. */
  readonly matches: readonly WordMatch[];
  /** Words that matter and were found nowhere. */
  readonly missing: readonly string[];
  /** Words that matter and are found somewhere, but not in what the matches are about. */
  readonly elsewhere?: readonly KnownWord[];
  /** What came next, and for an unanswered question what came nearest; the likeliest first, at most three. */
  readonly next?: readonly Contender[];
}

/** What else may have been meant: an entry, a gap or a plain sentence. */
export type Contender = Target | ({ readonly kind: 'sentence' } & CitedSentence);

export interface KnownWord {
  readonly asked: string;
  /** Whether it is known only as a misspelling of another. */
  readonly isRepaired: boolean;
}

export interface WordMatch {
  readonly asked: string;
  readonly found: string;
  readonly how: 'same' | 'form' | 'spelling' | 'synonym' | 'family' | 'near';
}

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
