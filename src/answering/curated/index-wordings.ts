import { toRarity } from '../lexicon/rarity.ts';
import { readWords, type Word } from '../words/read-words.ts';
import type { Concept, Concepts } from './concepts.ts';
import { type Marks, readMarks } from './read-marks.ts';
import { type Target, wordingsOf } from './target.ts';

/** The wordings of an article's targets, ready to be learnt from. */
export interface WordingIndex {
  readonly targets: readonly IndexedTarget[];
  readonly wordings: readonly IndexedWording[];
  /** In how many wordings each mark stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
}

export interface IndexedTarget {
  readonly target: Target;
  /** What its wordings speak of, each with the concept that was read first. */
  readonly asked: ReadonlyMap<string, Concept>;
  /** What the sentences speak of that it shows; nothing for a gap. */
  readonly shown: ReadonlyMap<string, Concept>;
}

export interface IndexedWording {
  /** The same for wordings that differ in case, spaces and punctuation only. */
  readonly key: string;
  /** The number of its target. */
  readonly target: number;
  readonly marks: Marks;
}

/** All words of the wordings and of the sentences they lead to. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  /** The forms of words that carry content, for mending misspelt ones. */
  readonly forms: ReadonlySet<string>;
}

/** Takes some 30 ms for a thousand wordings. */
export function indexWordings(targets: readonly Target[], concepts: Concepts): WordingIndex {
  const vocabulary = { stems: new Set<string>(), forms: new Set<string>() };
  const read = (text: string) => {
    const words = readWords(text);
    for (const { stem, form, isStop } of words) {
      vocabulary.stems.add(stem);
      if (!isStop) vocabulary.forms.add(form);
    }
    return { key: toKey(words), marks: readMarks(words, concepts) };
  };
  const byTarget = targets.map((target) => wordingsOf(target).map(read));
  const shown = new Map<string, Marks>();
  const readShown = (text: string): Marks => {
    const marks = shown.get(text) ?? read(text).marks;
    shown.set(text, marks);
    return marks;
  };
  const wordings = byTarget.flatMap((own, target) => own.map((wording) => ({ ...wording, target })));
  return {
    targets: targets.map((target, number) => ({
      target,
      asked: merge((byTarget[number] ?? []).map(({ marks }) => marks)),
      shown: merge(target.kind === 'entry' ? target.entry.cites.map(({ text }) => readShown(text)) : []),
    })),
    wordings,
    frequencies: countMarks(wordings),
    vocabulary,
  };
}

/** What two texts have in common that differ in case, spaces and punctuation only. */
export function toKey(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

/**
 * How much a mark tells. A pair that no wording has tells nothing; a word that none has tells half as much as the
 * rarest, because it may be a slip of the keyboard or a flourish.
 */
export function weighMark(mark: string, { frequencies, wordings }: WordingIndex): number {
  const frequency = frequencies.get(mark) ?? 0;
  if (frequency > 0) return toRarity(frequency, wordings.length);
  return mark.includes('+') ? 0 : UNKNOWN * Math.log(1 + wordings.length);
}

/** Measured on questions of outsiders: with 0.8 rare words of a formal question drown what it asks (docs/answering.md). */
const UNKNOWN = 0.5;

function merge(marks: readonly Marks[]): ReadonlyMap<string, Concept> {
  const merged = new Map<string, Concept>();
  for (const { content } of marks) {
    for (const [mark, concept] of content) if (!merged.has(mark)) merged.set(mark, concept);
  }
  return merged;
}

function countMarks(wordings: readonly IndexedWording[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { marks } of wordings) {
    for (const mark of marks.weights.keys()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}
