import type { InSteps } from '../../in-steps.ts';
import type { Word, WordReading } from '../words/read-words.ts';
import { CLASS, classify } from '../words/word-classes.ts';
import { collectPostings, createLexicon, type Lexicon, type Postings, type TermCounts } from './postings.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The sentences of all articles as numbered words, and where each word stands. Paragraphs are numbered through. */
export interface SentenceIndex {
  readonly count: number;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly inSentences: Postings;
  readonly inParagraphs: Postings;
  tokensOf(sentence: number): Tokens;
  /** The forms of these sentences in order. @param start the first @param end the one after the last */
  formsWithin(start: number, end: number): Int32Array;
  paragraphOf(sentence: number): number;
  /** The first sentence of a paragraph and the one after its last. */
  rangeOf(paragraph: number): readonly [number, number];
}

/** The words of one sentence in order, stop words included. */
export interface Tokens {
  readonly terms: Int32Array;
  readonly forms: Int32Array;
  /** As `CLASS`. */
  readonly classes: Int32Array;
  readonly concepts: readonly PlacedConcept[];
}

/** A phrase of the thesaurus, where it begins. */
export interface PlacedConcept {
  readonly term: number;
  readonly place: number;
}

/** Is told the words of each sentence in order, so that nobody has to read them again. */
export type NoteSentence = (words: readonly Word[]) => void;

/** @param paragraphs the sentences of each paragraph of each article, in order */
export function* indexSentences(
  paragraphs: readonly (readonly string[])[],
  thesaurus: Thesaurus,
  { createWordReader }: Pick<WordReading, 'createWordReader'>,
  note: NoteSentence = () => {},
): InSteps<SentenceIndex> {
  const lexicon = createLexicon();
  const store = createTokenStore(lexicon);
  const readWords = createWordReader();
  const counts: TermCounts[] = [];
  const countsOfParagraphs: TermCounts[] = [];
  const starts = [0];
  for (const sentences of paragraphs) {
    yield;
    const all = new Map<number, number>();
    let length = 0;
    for (const text of sentences) {
      if (counts.length % STRETCH === 0) yield;
      const words = readWords(text);
      note(words);
      const counted = countTerms(words, { lexicon, thesaurus, store });
      counts.push(counted);
      length += counted.length;
      for (const [term, times] of counted.times) all.set(term, (all.get(term) ?? 0) + times);
    }
    countsOfParagraphs.push({ times: all, length });
    starts.push(counts.length);
  }
  const paragraphOf = Int32Array.from(
    paragraphs.flatMap((sentences, paragraph) => sentences.map(() => paragraph)),
  );
  const { tokensOf, formsWithin } = store.close();
  return {
    count: counts.length,
    lexicon,
    names: findNames(counts.length, lexicon.stems.length, tokensOf),
    inSentences: collectPostings(counts),
    inParagraphs: collectPostings(countsOfParagraphs),
    tokensOf,
    formsWithin,
    paragraphOf: (sentence) => paragraphOf[sentence] ?? -1,
    rangeOf: (paragraph) => [starts[paragraph] ?? 0, starts[paragraph + 1] ?? 0],
  };
}

interface Growing {
  readonly lexicon: ReturnType<typeof createLexicon>;
  readonly thesaurus: Thesaurus;
  readonly store: TokenStore;
}

/** In sentences: a few milliseconds of reading, before others come to turn. */
const STRETCH = 25;

function countTerms(words: readonly Word[], { lexicon, thesaurus, store }: Growing): TermCounts {
  const times = new Map<number, number>();
  const count = (term: number): void => {
    times.set(term, (times.get(term) ?? 0) + 1);
  };
  let length = 0;
  for (const [place, word] of words.entries()) {
    const form = lexicon.add(word);
    const { isEmpty } = word;
    store.add(form, classify(word, words[place - 1]) | (isEmpty ? CLASS.stop : 0));
    if (isEmpty) continue;
    length += 1;
    count(lexicon.termOf(form));
  }
  const concepts = thesaurus.phrasesIn(words.map(({ stem }) => stem)).map(({ concept, start }) => ({
    term: lexicon.termOf(lexicon.add({ stem: concept, form: concept })),
    place: start,
  }));
  for (const { term } of concepts) count(term);
  store.end(concepts);
  return { times, length };
}

interface TokenStore {
  add(form: number, classes: number): void;
  end(concepts: readonly PlacedConcept[]): void;
  close(): Pick<SentenceIndex, 'tokensOf' | 'formsWithin'>;
}

/** Keeps the words of all sentences in three long arrays; a hundred thousand sentences then take some 30 MB. */
function createTokenStore(lexicon: Lexicon): TokenStore {
  const forms: number[] = [];
  const classes: number[] = [];
  const starts: number[] = [0];
  const concepts = new Map<number, readonly PlacedConcept[]>();
  return {
    add: (form, bits) => {
      forms.push(form);
      classes.push(bits);
    },
    end: (found) => {
      if (found.length > 0) concepts.set(starts.length - 1, found);
      starts.push(forms.length);
    },
    close: () =>
      joinTokens({
        forms: Int32Array.from(forms),
        terms: Int32Array.from(forms, lexicon.termOf),
        classes: Int32Array.from(classes),
        starts: Int32Array.from(starts),
        concepts,
      }),
  };
}

/** All words of all sentences in order. */
interface AllTokens extends Omit<Tokens, 'concepts'> {
  /** Of each sentence where it begins; then where the last ends. */
  readonly starts: Int32Array;
  readonly concepts: ReadonlyMap<number, readonly PlacedConcept[]>;
}

/** Apart from the store, which the words need no more: what grew is several times as long. */
function joinTokens({
  forms,
  terms,
  classes,
  starts,
  concepts,
}: AllTokens): Pick<SentenceIndex, 'tokensOf' | 'formsWithin'> {
  const startOf = (sentence: number): number => starts[sentence] ?? 0;
  return {
    tokensOf: (sentence) => {
      const [start, end] = [startOf(sentence), startOf(sentence + 1)];
      return {
        terms: terms.subarray(start, end),
        forms: forms.subarray(start, end),
        classes: classes.subarray(start, end),
        concepts: concepts.get(sentence) ?? [],
      };
    },
    formsWithin: (start, end) => forms.subarray(startOf(start), startOf(end)),
  };
}

/** Which words are names, and which names stand for one another. */
export interface Names {
  /** Between 0 and 1: how often the term has a capital letter where none is needed. */
  namenessOf(term: number): number;
  /** Terms that nearly always stand beside this one (`Lloyd` and `Austin`), with how far they may stand for it. */
  aliasesOf(term: number): readonly Alias[];
}

export interface Alias {
  readonly term: number;
  readonly weight: number;
}

/** A name seen once beside another says nothing yet. */
const LEAST_PAIRS = 2;
/** The other name must be used by itself as well. */
const LEAST_USES = 4;
const LEAST_SHARE = 0.5;
const ALIAS_WEIGHT = 0.6;

function findNames(count: number, terms: number, tokensOf: (sentence: number) => Tokens): Names {
  const [uses, inside, capitals] = [new Uint32Array(terms), new Uint32Array(terms), new Uint32Array(terms)];
  const pairs = new Map<number, Map<number, number>>();
  for (let sentence = 0; sentence < count; sentence += 1) {
    const { terms, classes } = tokensOf(sentence);
    for (const [place, term] of terms.entries()) {
      const own = classes[place] ?? 0;
      increase(uses, term);
      if ((own & CLASS.first) === 0) increase(inside, term);
      if ((own & CLASS.first) === 0 && (own & CLASS.capital) !== 0) increase(capitals, term);
      const next = terms[place + 1];
      if (
        next !== undefined &&
        next !== term &&
        isPartOfName(own) &&
        continuesName(classes[place + 1] ?? 0)
      ) {
        pair(pairs, term, next);
        pair(pairs, next, term);
      }
    }
  }
  return {
    namenessOf: (term) => (capitals[term] ?? 0) / (inside[term] || 1),
    aliasesOf: (term) =>
      [...(pairs.get(term) ?? [])].flatMap(([other, times]): Alias[] => {
        const share = times / (uses[term] || 1);
        const isAlias = times >= LEAST_PAIRS && share >= LEAST_SHARE && (uses[other] ?? 0) >= LEAST_USES;
        return isAlias ? [{ term: other, weight: ALIAS_WEIGHT * share }] : [];
      }),
  };
}

function isPartOfName(classes: number): boolean {
  return (classes & CLASS.capital) !== 0 && (classes & CLASS.stop) === 0;
}

function continuesName(classes: number): boolean {
  return isPartOfName(classes) && (classes & CLASS.afterBreak) === 0;
}

function increase(counts: Uint32Array, term: number): void {
  counts[term] = (counts[term] ?? 0) + 1;
}

function pair(pairs: Map<number, Map<number, number>>, term: number, other: number): void {
  const known = pairs.get(term) ?? new Map<number, number>();
  known.set(other, (known.get(other) ?? 0) + 1);
  pairs.set(term, known);
}
