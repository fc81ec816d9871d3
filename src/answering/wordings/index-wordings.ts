import type { InSteps } from '../../in-steps.ts';
import type { Language } from '../language/language.ts';
import { toRarity } from '../sentences/postings.ts';
import type { Word } from '../words/read-words.ts';
import type { Concept, Concepts } from './concepts.ts';
import { type Marks, readMarks } from './marks.ts';
import { type Target, toOutcome, wordingsOf } from './target.ts';

/** The wordings of an article's targets, ready to be learnt from. */
export interface WordingIndex extends MarkCounts {
  readonly targets: readonly IndexedTarget[];
  readonly wordings: readonly IndexedWording[];
  readonly vocabulary: Vocabulary;
}

/** How common the marks are. */
export interface MarkCounts {
  /** The marks of all wordings, in the order in which they were read. */
  readonly known: ReadonlyMap<string, KnownMark>;
  /** How many wordings there are. */
  readonly total: number;
}

export interface KnownMark {
  /** Its number among all. */
  readonly place: number;
  /** In how many wordings it stands. */
  readonly wordings: number;
}

export interface IndexedTarget {
  readonly target: Target;
  /** The same for targets that show the same sentence first. */
  readonly outcome: string;
  /** What its wordings speak of, each with the concept that was read first. */
  readonly asked: ReadonlyMap<string, Concept>;
  /** What the sentences speak of that it shows; nothing for a gap. */
  readonly shown: ReadonlyMap<string, Concept>;
}

export interface IndexedWording {
  /** As a moderator wrote it. */
  readonly text: string;
  /** The same for wordings that differ in case, spaces and punctuation only. */
  readonly key: string;
  /** The number of its target. */
  readonly target: number;
  /** The places of its marks among all known ones. */
  readonly marks: readonly number[];
  /** How much each of them counts before its rarity. */
  readonly counts: readonly number[];
}

/** All words of the wordings and of the sentences they lead to. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  /** The forms of words that carry content, each with how often it stands there, for mending misspelt ones. */
  readonly forms: ReadonlyMap<string, number>;
}

/** Takes some 0.8 s for 17,000 wordings at a cold start. Of what is read only the least is kept: the more lives on, the slower the start. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one growing index, each short
export function* indexWordings(
  targets: readonly Target[],
  concepts: Concepts,
  { createChatReader, translate }: Pick<Language, 'createChatReader' | 'translate'>,
): InSteps<WordingIndex> {
  const vocabulary = { stems: new Set<string>(), forms: new Map<string, number>() };
  const readChat = createChatReader();
  const read = (text: string) => {
    const typed = readChat(text);
    const words = translate(typed);
    for (const { stem, form, isStop } of words) {
      vocabulary.stems.add(stem);
      if (!isStop) vocabulary.forms.set(form, (vocabulary.forms.get(form) ?? 0) + 1);
    }
    return { key: toKey(typed), marks: readMarks(words, concepts) };
  };
  const known = new Map<string, CountedMark>();
  const wordings: IndexedWording[] = [];
  const readAsked = (texts: readonly string[], target: number): ReadonlyMap<string, Concept> => {
    const asked = new Map<string, Concept>();
    for (const text of texts) {
      const { key, marks } = read(text);
      wordings.push({
        text,
        key,
        target,
        marks: countMarks(marks, known),
        counts: [...marks.weights.values()],
      });
      addContent(marks, asked);
    }
    return asked;
  };
  const asked: ReadonlyMap<string, Concept>[] = [];
  for (const [number, target] of targets.entries()) {
    asked.push(readAsked(wordingsOf(target), number));
    yield;
  }
  const readShown = (target: Target): ReadonlyMap<string, Concept> => {
    const shown = new Map<string, Concept>();
    const sentences = target.kind === 'entry' ? target.entry.cites : [];
    for (const { text } of sentences) addContent(read(text).marks, shown);
    return shown;
  };
  return {
    targets: targets.map((target, number) => ({
      target,
      outcome: toOutcome(target),
      asked: asked[number] ?? new Map<string, Concept>(),
      shown: readShown(target),
    })),
    wordings,
    known,
    total: wordings.length,
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
export function weighMark(mark: string, { known, total }: MarkCounts): number {
  const common = known.get(mark);
  if (common !== undefined) return weighCommon(common, total);
  return mark.includes('+') ? 0 : (UNKNOWN * Math.log(1 + total)) ** DAMPED;
}

/** The same for a mark that stands in some wording. */
export function weighCommon({ wordings }: KnownMark, total: number): number {
  return toRarity(wordings, total) ** DAMPED;
}

/** Measured on questions of outsiders: with 0.8 rare words of a formal question drown what it asks (docs/answering.md). */
const UNKNOWN = 0.5;
/** Without it the rarest word of a question drowns the others (docs/answering.md). */
const DAMPED = 0.7;

function addContent({ content }: Marks, merged: Map<string, Concept>): void {
  for (const [mark, concept] of content) if (!merged.has(mark)) merged.set(mark, concept);
}

/** The places of the marks, each of which is now known to stand in one wording more. */
function countMarks({ weights }: Marks, known: Map<string, CountedMark>): readonly number[] {
  const places: number[] = [];
  for (const name of weights.keys()) {
    const mark = known.get(name) ?? { place: known.size, wordings: 0 };
    if (mark.wordings === 0) known.set(name, mark);
    mark.wordings += 1;
    places.push(mark.place);
  }
  return places;
}

interface CountedMark extends KnownMark {
  wordings: number;
}
