import { LRUCache } from 'lru-cache';
import type { Language } from '../language/language.ts';
import type { Remember } from '../remembering.ts';
import type { SentenceSearch } from '../sentences/search.ts';
import type { Concept, Concepts } from '../wordings/concepts.ts';
import type { MarkPlaces } from '../wordings/mark-places.ts';
import { readMarks } from '../wordings/marks.ts';
import { type Facts, readFacts } from './facts.ts';

/** A sentence as the judge looks at it. */
export interface ReadSentence {
  readonly facts: Facts;
  /** Its marks that carry content. */
  readonly content: ReadonlyMap<string, Concept>;
}

/** A sentence's paragraph: all its sentences together. It is looked up in the index, so none of them is read for it. */
export interface Paragraph {
  readonly hasMark: (mark: string) => boolean;
  readonly hasForm: (form: string) => boolean;
  readonly hasStem: (stem: string) => boolean;
}

/** The sentences of all articles, each read when it is first looked at; those read last are kept. */
export interface Texts {
  readonly sentence: (sentence: number) => ReadSentence;
  readonly paragraphAround: (sentence: number) => Paragraph;
  /** The sentence with those around it in its paragraph: the first and the one after the last. */
  readonly rangeAround: (sentence: number) => readonly [number, number];
  /** The first word of the sentence with this stem, as it stands there. */
  readonly typedOf: (sentence: number, stem: string) => string | undefined;
  /** Whether the form stands in any sentence. */
  readonly isWritten: (form: string) => boolean;
  readonly isMarkWritten: (mark: string) => boolean;
}

/** Of a long article most sentences are never looked at twice. */
const SENTENCES_KEPT = 400;

/** In a long paragraph, sentences further away than this explain nothing. */
const REACH = 8;

export interface TextSources {
  readonly search: Pick<SentenceSearch, 'index' | 'passages'>;
  readonly marks: MarkPlaces;
  readonly concepts: Concepts;
  readonly language: Language;
  readonly remember: Remember;
}

export function createTexts({ search, marks, concepts, language, remember }: TextSources): Texts {
  const { index, passages } = search;
  const textOf = (sentence: number): string => passages[sentence]?.sentence.text ?? '';
  const recall = remember(
    () => new LRUCache<number, ReadSentence>({ max: Math.min(SENTENCES_KEPT, index.count + 1) }),
  );
  const sentence = (number: number): ReadSentence => {
    const sentences = recall();
    const known = sentences.get(number);
    if (known !== undefined) return known;
    const words = language.readWords(textOf(number));
    const read = { facts: readFacts(words, language.cues), content: readMarks(words, concepts).content };
    sentences.set(number, read);
    return read;
  };
  const { lexicon } = index;
  return {
    sentence,
    paragraphAround: (number) => {
      const [start, end] = index.rangeOf(index.paragraphOf(number));
      const forms = index.formsWithin(start, end);
      return {
        hasMark: (mark) => marks.isWithin(mark, start, end),
        hasForm: (form) => forms.includes(lexicon.findForm(form) ?? -1),
        hasStem: (stem) => {
          const term = lexicon.findTerm(stem);
          return term !== undefined && forms.some((form) => lexicon.termOf(form) === term);
        },
      };
    },
    typedOf: (number, stem) => language.readWords(textOf(number)).find((word) => word.stem === stem)?.typed,
    rangeAround: (number) => {
      const [start, end] = index.rangeOf(index.paragraphOf(number));
      return [Math.max(start, number - REACH), Math.min(end, number + REACH + 1)];
    },
    isWritten: (form) => lexicon.findForm(form) !== undefined,
    isMarkWritten: marks.has,
  };
}
