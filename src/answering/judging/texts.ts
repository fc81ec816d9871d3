import { LRUCache } from 'lru-cache';
import type { Language } from '../language/language.ts';
import type { SentenceIndex } from '../sentences/sentence-index.ts';
import type { Concept, Concepts } from '../wordings/concepts.ts';
import { readMarks } from '../wordings/marks.ts';
import { type Facts, readFacts } from './facts.ts';

/** A sentence as the judge looks at it. */
export interface ReadSentence {
  readonly facts: Facts;
  /** Its marks that carry content. */
  readonly content: ReadonlyMap<string, Concept>;
}

/** A sentence's paragraph: all its sentences together. */
export interface ReadParagraph {
  readonly content: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The sentences of all articles, each read when it is first looked at; those read last are kept. */
export interface Texts {
  readonly sentence: (sentence: number) => ReadSentence;
  readonly paragraphAround: (sentence: number) => ReadParagraph;
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
const PARAGRAPHS_KEPT = 100;

/** In a long paragraph, sentences further away than this explain nothing. */
const REACH = 8;

export interface TextSources {
  readonly index: SentenceIndex;
  readonly textOf: (sentence: number) => string;
  /** The content marks of all sentences. */
  readonly written: ReadonlySet<string>;
  readonly concepts: Concepts;
  readonly language: Language;
}

export function createTexts({ index, textOf, written, concepts, language }: TextSources): Texts {
  const sentences = new LRUCache<number, ReadSentence>({ max: Math.min(SENTENCES_KEPT, index.count + 1) });
  const paragraphs = new LRUCache<number, ReadParagraph>({ max: Math.min(PARAGRAPHS_KEPT, index.count + 1) });
  const sentence = (number: number): ReadSentence => {
    const known = sentences.get(number);
    if (known !== undefined) return known;
    const words = language.readWords(textOf(number));
    const read = { facts: readFacts(words, language.cues), content: readMarks(words, concepts).content };
    sentences.set(number, read);
    return read;
  };
  const readParagraph = (paragraph: number): ReadParagraph => {
    const [start, end] = index.rangeOf(paragraph);
    const [content, forms, stems] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (let number = start; number < end; number += 1) {
      const read = sentence(number);
      for (const mark of read.content.keys()) content.add(mark);
      for (const form of read.facts.forms) forms.add(form);
      for (const stem of read.facts.stems) stems.add(stem);
    }
    return { content, forms, stems };
  };
  return {
    sentence,
    paragraphAround: (number) => {
      const paragraph = index.paragraphOf(number);
      const known = paragraphs.get(paragraph);
      if (known !== undefined) return known;
      const read = readParagraph(paragraph);
      paragraphs.set(paragraph, read);
      return read;
    },
    typedOf: (number, stem) => language.readWords(textOf(number)).find((word) => word.stem === stem)?.typed,
    rangeAround: (number) => {
      const [start, end] = index.rangeOf(index.paragraphOf(number));
      return [Math.max(start, number - REACH), Math.min(end, number + REACH + 1)];
    },
    isWritten: (form) => index.lexicon.findForm(form) !== undefined,
    isMarkWritten: (mark) => written.has(mark),
  };
}
