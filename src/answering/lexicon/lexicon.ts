import type { Word } from '../words/read-words.ts';

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
