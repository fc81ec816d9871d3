/**
 * Room 1, what we know: articles, the questions people ask about them, and what they do not say.
 * Everything here is plain, frozen data; a value of these types has already been checked, so a citation
 * *is* a sentence and never an address that still has to be looked up.
 */

/** All that the bot knows at one moment. Never changed: a reload makes another one. */
export interface Knowledge {
  /** Seven hexadecimal digits of the SHA-256 over the files read, so that equal files have equal versions. */
  readonly version: string;
  /** What is answered from. */
  readonly articles: readonly Article[];
  /** The ids of demonstrations that are not among the articles, because another article stands beside them. */
  readonly steppedAside?: readonly string[];
  /** Groups of words or phrases that mean the same in every article, all lower case. */
  readonly synonyms: readonly (readonly string[])[];
}

export interface Article {
  /** The name of its folder, e.g. `lighthouse`. */
  readonly id: string;
  /** The headline; it is also the sentence `p0s1`. */
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  /** As written in the file, ISO 8601 (`2016-04-18`). */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  /** Whether the sentences are the article's own words or restate them. */
  readonly wording: 'verbatim' | 'restated';
  readonly rights?: string;
  /** Whether it only shows what the bot does, and steps aside where another article stands. */
  readonly isDemo?: true;
  /** In order of the text; the headline first. */
  readonly sentences: readonly Sentence[];
  readonly entries: readonly Entry[];
  readonly topics: readonly Topic[];
  readonly gaps: readonly Gap[];
  readonly checks: Checks;
  /** What only this article needs, where a moderator wrote it. */
  readonly words?: ArticleWords;
}

/** Words beside those that the bot knows for any article. */
export interface ArticleWords {
  /** Groups of words or phrases that mean the same, all lower case. */
  readonly synonyms: readonly (readonly string[])[];
  readonly translations: readonly Translation[];
}

/** What questions in another language may say for an English word or phrase. */
export interface Translation {
  readonly language: ForeignCode;
  readonly english: string;
  /** As people write it; an asterisk at the end stands for any ending. */
  readonly words: readonly string[];
}

/** The languages besides English in which questions are read; BCP 47. */
export type ForeignCode = (typeof foreignCodes)[number];

export const foreignCodes = ['de', 'fr', 'es', 'tr', 'kmr', 'ckb', 'ar'] as const;

export interface Sentence {
  /** `p7s2`: paragraph 7, sentence 2. The headline is `p0s1`. */
  readonly at: string;
  readonly paragraph: number;
  readonly number: number;
  /** Without Markdown. */
  readonly text: string;
  /** The headings it stands below, the outermost first; a heading itself is no sentence. */
  readonly headings: readonly string[];
  /** A lead only asks, or only names what follows: its words count for what it leads to, and it never is an answer. */
  readonly role: 'statement' | 'lead';
  /** Whether it is an item of a list. */
  readonly isItem?: true;
  /** The line above that it belongs to: the question it answers, the label of its list. */
  readonly lead?: Sentence;
}

/** A question people ask, in many wordings, with the sentences that answer it. */
export interface Entry {
  readonly id: string;
  /** The question as it is shown; the first of `wordings`. */
  readonly question: string;
  readonly wordings: readonly string[];
  /** At least one, in the order to show them. */
  readonly cites: readonly Sentence[];
  /** The figure that the one cited sentence gives; entries with a figure cite exactly one sentence. */
  readonly figure?: Figure;
  readonly see: readonly Entry[];
}

/** A number the article gives, with what is needed to keep it apart from other numbers. */
export interface Figure {
  /** As the sentence writes it, e.g. `22` or `four`. */
  readonly value: string;
  /** What is counted, e.g. `crowns paid for the repairs`. */
  readonly counts: string;
  /** According to whom, where the article says so. */
  readonly who?: string;
  readonly where?: string;
  /** When, or since when. */
  readonly when?: string;
}

/** A subject with a slash command of its own, e.g. `/casualties`. */
export interface Topic {
  readonly command: string;
  /** Shown by Discord beside the command, at most 100 characters. */
  readonly description: string;
  readonly title: string;
  readonly intro?: string;
  readonly entries: readonly Entry[];
}

/** Something people ask that the article does not say. */
export interface Gap {
  readonly id: string;
  /** Ends the sentence "The article does not say …", e.g. `how many were wounded`. */
  readonly missing: string;
  readonly wordings: readonly string[];
  /** The nearest thing the article does say; shown as related, never as an answer. */
  readonly near?: Sentence;
}

/** Questions that hold the knowledge to what it promises; asked on every load. */
export interface Checks {
  readonly must: readonly MustAnswer[];
  readonly mustNot: readonly string[];
}

export interface MustAnswer {
  readonly question: string;
  /** The first sentence shown must be one of these. */
  readonly anyOf: readonly Sentence[];
}

/** A sentence together with the article it stands in: what every reply shows. */
export interface CitedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** The sentences that can be an answer: all but those that only ask or only name what follows. */
export function findStatements({ sentences }: Pick<Article, 'sentences'>): readonly Sentence[] {
  return sentences.filter(({ role }) => role === 'statement');
}

/**
 * The groups of words that mean the same in these articles: the general ones and the articles' own. A group of an article
 * that shares a word with a general one adds to it; otherwise it stands for itself.
 */
export function joinSynonyms({
  articles,
  synonyms,
}: Pick<Knowledge, 'articles' | 'synonyms'>): readonly (readonly string[])[] {
  const own = articles.flatMap(({ words }) => words?.synonyms ?? []);
  if (own.length === 0) return synonyms;
  const general = new Map<string, readonly string[]>(
    synonyms.toReversed().flatMap((group) => group.map((word) => [word, group] as const)),
  );
  const added = new Map<readonly string[], readonly string[]>();
  const apart: (readonly string[])[] = [];
  for (const group of own) {
    const joined = general.get(group.find((word) => general.has(word)) ?? '');
    if (joined === undefined) apart.push(group);
    else added.set(joined, [...(added.get(joined) ?? []), ...group]);
  }
  return [...synonyms.map((group) => [...new Set([...group, ...(added.get(group) ?? [])])]), ...apart];
}

/** The figures curated for a sentence. An entry with a figure cites one sentence only, so the figure is that one's. */
export function findFigures({ article, sentence }: CitedSentence): readonly Figure[] {
  return article.entries.flatMap(({ cites, figure }) =>
    figure !== undefined && cites[0] === sentence ? [figure] : [],
  );
}
