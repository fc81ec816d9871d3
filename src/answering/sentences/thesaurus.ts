import { doAtOnce, type InSteps } from '../../in-steps.ts';
import type { WordReading } from '../words/read-words.ts';
import { collectForms, type KnownForms } from '../words/spelling.ts';

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
  readonly words: readonly KnownForms[];
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
      // With the weight, so that no phrase of two thesauri that are joined has the name of another.
      const concept = `~${source.weight}.${number}.${place}`;
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
    words: [collectForms(words)],
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

/** What an article brings of its own goes before what is known for any: each word alike counts once, with the own weight. */
export function joinThesauri(own: Thesaurus, general: Thesaurus): Thesaurus {
  return {
    words: [...own.words, ...general.words],
    alikeTo: (stem) => {
      const known = own.alikeTo(stem);
      const more = general.alikeTo(stem);
      return known.length === 0
        ? more
        : [...known, ...more.filter((other) => !known.some((one) => one.stem === other.stem))];
    },
    phrasesIn: (stems) =>
      [...own.phrasesIn(stems), ...general.phrasesIn(stems)].sort((one, other) => one.start - other.start),
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
