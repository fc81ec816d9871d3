import type { Word } from '../words/read-words.ts';

/** For each term the texts it stands in. */
export interface Postings {
  readonly texts: number;
  /** In words that carry meaning. */
  readonly averageLength: number;
  lengthOf(text: number): number;
  /** The texts with this term, ascending, each followed by how often: `[text, times, text, times, …]`. */
  of(term: number): readonly number[];
  /** In how many texts a term stands. */
  frequencyOf(term: number): number;
}

/** @param counts for each text how often each term stands in it, and its length in words that carry meaning */
export function collectPostings(counts: readonly TermCounts[]): Postings {
  const byTerm: number[][] = [];
  const lengths = new Float64Array(counts.length);
  let total = 0;
  for (const [text, { times, length }] of counts.entries()) {
    lengths[text] = length;
    total += length;
    for (const [term, count] of times) {
      const posting = byTerm[term];
      if (posting === undefined) byTerm[term] = [text, count];
      else posting.push(text, count);
    }
  }
  return {
    texts: counts.length,
    averageLength: counts.length === 0 ? 1 : Math.max(1, total / counts.length),
    lengthOf: (text) => lengths[text] ?? 0,
    of: (term) => byTerm[term] ?? [],
    frequencyOf: (term) => (byTerm[term]?.length ?? 0) / 2,
  };
}

export interface TermCounts {
  readonly times: ReadonlyMap<number, number>;
  readonly length: number;
}

/** Every word of the articles, numbered: each form has a number, and forms with one stem share a term. */
export interface Lexicon {
  findTerm(stem: string): number | undefined;
  findForm(form: string): number | undefined;
  /** The term of a form; -1 for a number that is none. */
  termOf(form: number): number;
  /** All stems; their places are the numbers of the terms. */
  readonly stems: readonly string[];
  /** All forms; their places are their numbers. */
  readonly forms: readonly string[];
}

export interface GrowingLexicon extends Lexicon {
  /** The number of the form; its term is added as well. */
  add(word: Pick<Word, 'stem' | 'form'>): number;
}

/** An empty lexicon; it grows while texts are indexed and is only read afterwards. */
export function createLexicon(): GrowingLexicon {
  const terms = new Map<string, number>();
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const termsOfForms: number[] = [];

  function addTerm(stem: string): number {
    const known = terms.get(stem);
    if (known !== undefined) return known;
    terms.set(stem, stems.length);
    stems.push(stem);
    return stems.length - 1;
  }

  return {
    stems,
    forms,
    findTerm: (stem) => terms.get(stem),
    findForm: (form) => numbers.get(form),
    termOf: (form) => termsOfForms[form] ?? -1,
    add({ stem, form }) {
      const known = numbers.get(form);
      if (known !== undefined) return known;
      numbers.set(form, forms.length);
      forms.push(form);
      termsOfForms.push(addTerm(stem));
      return forms.length - 1;
    },
  };
}

/** How much a term tells that stands in so many of the texts (the idf of BM25, never negative). */
export function toRarity(frequency: number, texts: number): number {
  return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
}
