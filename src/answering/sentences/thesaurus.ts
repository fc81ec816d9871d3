import { doAtOnce, type InSteps } from '../../in-steps.ts';
import type { WordReading } from '../words/read-words.ts';

/** Words and phrases that mean the same, for a kind of source that deserves a certain trust. */
export interface SynonymSource {
  readonly groups: readonly (readonly string[])[];
  /** Between 0 and 1: what a synonym counts for, against 1 for the word itself. */
  readonly weight: number;
}

export interface Alike {
  readonly stem: string;
  readonly weight: number;
}

/** A run of words that means the same as others; `concept` stands for all of them in the index. */
export interface FoundPhrase {
  readonly start: number;
  readonly length: number;
  readonly concept: string;
  readonly alike: readonly Alike[];
}

export interface Thesaurus {
  alikeTo(stem: string): readonly Alike[];
  phrasesIn(stems: readonly string[]): readonly FoundPhrase[];
  /** The forms of all single words in the groups, for mending misspelt ones. */
  readonly words: readonly string[];
}

export function createThesaurus(
  sources: readonly SynonymSource[],
  reading: Pick<WordReading, 'createWordReader'>,
): Thesaurus {
  return doAtOnce(buildThesaurus(sources, reading));
}

/** The same in steps. */
export function* buildThesaurus(
  sources: readonly SynonymSource[],
  { createWordReader }: Pick<WordReading, 'createWordReader'>,
): InSteps<Thesaurus> {
  const alike = new Map<string, Alike[]>();
  const phrases = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const readWords = createWordReader();
  for (const [number, source] of sources.entries())
    for (const [place, group] of source.groups.entries()) {
      if (place % STRETCH === 0) yield;
      const concept = `~${number}.${place}`;
      const read = group.map(readWords);
      for (const [word, ...more] of read) if (word !== undefined && more.length === 0) words.add(word.form);
      const members = read.map((member) => member.map(({ stem }) => stem));
      const single = members.flatMap((member) => (member.length === 1 ? member : []));
      const long = members.filter((member) => member.length > 1);
      const meant = [...(long.length > 0 ? [concept] : []), ...single].map((stem) => ({
        stem,
        weight: source.weight,
      }));
      for (const stem of single) addAlike(alike, stem, meant);
      for (const stems of long) {
        const [first = ''] = stems;
        phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept, alike: meant }]);
      }
    }
  return {
    words: [...words],
    alikeTo: (stem) => alike.get(stem) ?? [],
    phrasesIn: (stems) =>
      stems.flatMap((stem, start) =>
        (phrases.get(stem) ?? [])
          .filter((phrase) => phrase.stems.every((member, place) => stems[start + place] === member))
          .map((phrase) => ({
            start,
            length: phrase.stems.length,
            concept: phrase.concept,
            alike: phrase.alike,
          })),
      ),
  };
}

/** In groups: a few milliseconds, before others come to turn. */
const STRETCH = 100;

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
  readonly alike: readonly Alike[];
}

function addAlike(alike: Map<string, Alike[]>, stem: string, meant: readonly Alike[]): void {
  const known = alike.get(stem) ?? [];
  for (const other of meant) {
    if (other.stem === stem || known.some((one) => one.stem === other.stem && one.weight >= other.weight))
      continue;
    known.push(other);
  }
  alike.set(stem, known);
}
