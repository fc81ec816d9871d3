import { toStarts } from '../runs.ts';
import type { Word } from '../words/read-words.ts';

/** For each term the texts it stands in. */
export interface Postings {
  readonly texts: number;
  /** In words that carry meaning. */
  readonly averageLength: number;
  lengthOf(text: number): number;
  /** The texts with this term, ascending, each followed by how often: `[text, times, text, times, …]`. */
  of(term: number): Int32Array;
  /** In how many texts a term stands. */
  frequencyOf(term: number): number;
}

/** @param counts for each text how often each term stands in it, and its length in words that carry meaning */
export function collectPostings(counts: readonly TermCounts[]): Postings {
  const lengths = Float64Array.from(counts, ({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const starts = findStarts(counts);
  const all = new Int32Array(2 * (starts.at(-1) ?? 0));
  const filled = starts.slice();
  for (const [text, { times }] of counts.entries())
    for (const [term, count] of times) {
      const at = filled[term] ?? 0;
      all[2 * at] = text;
      all[2 * at + 1] = count;
      filled[term] = at + 1;
    }
  return {
    texts: counts.length,
    averageLength: counts.length === 0 ? 1 : Math.max(1, total / counts.length),
    lengthOf: (text) => lengths[text] ?? 0,
    of: (term) => all.subarray(2 * (starts[term] ?? 0), 2 * (starts[term + 1] ?? 0)),
    frequencyOf: (term) => Math.max(0, (starts[term + 1] ?? 0) - (starts[term] ?? 0)),
  };
}

/** Of each term where its postings begin in a list of all, in postings; then the length of that list. */
function findStarts(counts: readonly TermCounts[]): Int32Array {
  let terms = 0;
  for (const { times } of counts) for (const term of times.keys()) terms = Math.max(terms, term + 1);
  const lengths = new Int32Array(terms);
  for (const { times } of counts) for (const term of times.keys()) lengths[term] = (lengths[term] ?? 0) + 1;
  return toStarts(lengths);
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
