import type { InSteps } from '../../in-steps.ts';
import type { Language } from '../language/language.ts';
import { toStarts } from '../runs.ts';
import { readSought, SOUGHT } from '../sentences/sought.ts';
import type { Word } from '../words/read-words.ts';
import type { Concept, Concepts } from './concepts.ts';
import { type Marks, readMarks } from './marks.ts';
import type { Rarity } from './rarity.ts';
import { type LedTo, wordingsOf } from './target.ts';

/** The wordings of all targets as numbered marks, with where each mark stands. Built once, then only read. */
export interface WordingIndex {
  readonly targets: readonly IndexedTarget[];
  /** How many wordings there are; they are numbered through, target by target. */
  readonly count: number;
  /** The number of a mark; undefined where no wording has it. */
  readonly findMark: (mark: string) => number | undefined;
  /** The wordings that have a mark, ascending, and what it weighs (one number for each mark). */
  readonly wordingsWith: (mark: number) => Int32Array;
  readonly weightOf: (mark: number) => number;
  /** The concept that a mark was read from first; undefined for marks of grammar and pairs. */
  readonly conceptOf: (mark: number) => Concept | undefined;
  /** The marks that carry content, by name. */
  readonly contentMarks: readonly (readonly [name: string, mark: number])[];
  readonly wording: (number: number) => IndexedWording;
  /** The marks of a wording. */
  readonly marksOf: (wording: number) => Int32Array;
  /** For each wording the number of its target, and its squared length with all marks and with content only. */
  readonly targetOf: Int32Array;
  readonly squares: Float32Array;
  readonly contentSquares: Float32Array;
  readonly vocabulary: Vocabulary;
  /** The key of a wording that is asked letter for letter, as the self-test asks all of them; it need not be read again. */
  readonly findKey: (text: string) => string | undefined;
  /** The target that has this wording, whatever its case, spaces and punctuation; the first article's wins. */
  readonly findExact: (key: string, isInScope: (target: LedTo) => boolean) => LedTo | undefined;
  /** All texts and all keys that these two find. */
  readonly listWritten: () => readonly Iterable<string>[];
}

export interface IndexedTarget {
  readonly target: LedTo;
  /** How many wordings it has. */
  readonly own: number;
  /** The content marks of all its wordings. */
  readonly asked: ReadonlySet<number>;
}

/** What is kept of one wording besides its postings. */
export interface IndexedWording {
  readonly text: string;
  readonly marks: Int32Array;
  /** The number of what it asks for in `SOUGHT`. */
  readonly sought: number;
  /** As `Marks.form`. */
  readonly form: string | undefined;
  /** As `Cues.attributesOf`, all words together. */
  readonly attributes: number;
  readonly isNegated: boolean;
}

/** All words of the wordings, for mending misspelt ones. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  /** The forms of words that carry content, each with how often it stands there. */
  readonly forms: ReadonlyMap<string, number>;
}

export interface IndexSources {
  readonly concepts: Concepts;
  readonly rarity: Rarity;
  readonly language: Language;
}

export function* indexWordings(targets: readonly LedTo[], sources: IndexSources): InSteps<WordingIndex> {
  const store = createStore(sources);
  const indexed: IndexedTarget[] = [];
  for (const [number, target] of targets.entries()) {
    const first = store.count();
    for (const text of wordingsOf(target)) {
      store.add(text, number);
      if (store.count() % STRETCH === 0) yield;
    }
    indexed.push({ target, own: store.count() - first, asked: store.contentSince(first) });
    yield;
  }
  yield;
  return store.close(indexed);
}

/** In wordings: a millisecond or two of reading, before others come to turn. */
const STRETCH = 25;

/** What two texts have in common that differ in case, spaces and punctuation only. */
export function toKey(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one growing index, each short
function createStore({ concepts, rarity, language }: IndexSources) {
  const readChat = language.createChatReader();
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const markConcepts: (Concept | undefined)[] = [];
  const postings: number[][] = [];
  // Thousands of wordings are kept in a few long lists: an object for each makes the start half as long again.
  const marksOfAll: number[] = [];
  const starts: number[] = [0];
  const kept: Omit<IndexedWording, 'marks'>[] = [];
  const targetOf: number[] = [];
  const squares: number[] = [];
  const contentSquares: number[] = [];
  const keys = new Map<string, number[]>();
  const keysByText = new Map<string, string>();
  const stems = new Set<string>();
  const forms = new Map<string, number>();
  const numberOf = (mark: string, count: number, concept: Concept | undefined): number => {
    const known = numbers.get(mark);
    if (known !== undefined) return known;
    numbers.set(mark, weights.length);
    weights.push(rarity.weigh(mark, count));
    markConcepts.push(concept);
    postings.push([]);
    return weights.length - 1;
  };
  const learnWords = (words: readonly Word[]): void => {
    for (const { stem, form, isStop } of words) {
      stems.add(stem);
      if (!isStop) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  };
  const placeMarks = ({ weights: counts, content }: Marks): void => {
    const wording = kept.length;
    let [square, contentSquare] = [0, 0];
    for (const [name, count] of counts) {
      const concept = content.get(name);
      const mark = numberOf(name, count, concept);
      postings[mark]?.push(wording);
      const value = (weights[mark] ?? 0) ** 2;
      square += value;
      if (concept !== undefined) contentSquare += value;
      marksOfAll.push(mark);
    }
    starts.push(marksOfAll.length);
    squares.push(square);
    contentSquares.push(contentSquare);
  };
  return {
    count: () => kept.length,
    contentSince: (first: number): ReadonlySet<number> => {
      const content = new Set<number>();
      for (let at = starts[first] ?? 0; at < marksOfAll.length; at += 1) {
        const mark = marksOfAll[at] ?? -1;
        if (markConcepts[mark] !== undefined) content.add(mark);
      }
      return content;
    },
    add: (text: string, target: number): void => {
      const typed = readChat(text);
      const words = language.translate(typed);
      learnWords(words);
      const key = toKey(typed);
      keysByText.set(text, key);
      keys.set(key, [...(keys.get(key) ?? []), target]);
      const read = readMarks(words, concepts);
      targetOf.push(target);
      placeMarks(read);
      let attributes = 0;
      for (const word of words) attributes |= language.cues.attributesOf(word);
      kept.push({
        text,
        sought: SOUGHT.indexOf(readSought(words).kind),
        form: read.form,
        attributes,
        isNegated: language.cues.denies(words),
      });
    },
    close: (targets: readonly IndexedTarget[]): WordingIndex =>
      joinWordings({
        targets,
        numbers,
        weights: Float64Array.from(weights),
        markConcepts,
        wordings: Int32Array.from(postings.flat()),
        firsts: toStarts(postings.map(({ length }) => length)),
        marks: Int32Array.from(marksOfAll),
        starts: Int32Array.from(starts),
        kept,
        targetOf: Int32Array.from(targetOf),
        squares: Float32Array.from(squares),
        contentSquares: Float32Array.from(contentSquares),
        keys,
        keysByText,
        vocabulary: { stems, forms },
      }),
  };
}

/** All wordings, in a few long lists. */
interface AllWordings
  extends Pick<WordingIndex, 'targets' | 'targetOf' | 'squares' | 'contentSquares' | 'vocabulary'> {
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly markConcepts: readonly (Concept | undefined)[];
  /** For each mark the wordings with it, and where those of each begin. */
  readonly wordings: Int32Array;
  readonly firsts: Int32Array;
  /** For each wording its marks, and where those of each begin. */
  readonly marks: Int32Array;
  readonly starts: Int32Array;
  readonly kept: readonly Omit<IndexedWording, 'marks'>[];
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly keysByText: ReadonlyMap<string, string>;
}

/** Apart from the store, which the index needs no more: what grew is several times as long. */
function joinWordings(all: AllWordings): WordingIndex {
  const { numbers, weights, markConcepts, wordings, firsts, marks, starts, kept, keys, keysByText, ...rest } =
    all;
  const marksOf = (wording: number): Int32Array =>
    marks.subarray(starts[wording] ?? 0, starts[wording + 1] ?? 0);
  return {
    ...rest,
    count: kept.length,
    findMark: (mark) => numbers.get(mark),
    wordingsWith: (mark) => wordings.subarray(firsts[mark] ?? 0, firsts[mark + 1] ?? 0),
    weightOf: (mark) => weights[mark] ?? 0,
    conceptOf: (mark) => markConcepts[mark],
    contentMarks: [...numbers].filter(([, mark]) => markConcepts[mark] !== undefined),
    wording: (number) => ({ ...(kept[number] ?? NO_WORDING), marks: marksOf(number) }),
    marksOf,
    findKey: (text) => keysByText.get(text),
    findExact: (key, isInScope) =>
      (keys.get(key) ?? []).flatMap((number) => rest.targets[number]?.target ?? []).find(isInScope),
    listWritten: () => [keysByText.keys(), keys.keys()],
  };
}

const NO_WORDING: Omit<IndexedWording, 'marks'> = {
  text: '',
  sought: -1,
  form: undefined,
  attributes: 0,
  isNegated: false,
};
