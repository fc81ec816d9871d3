import { countLeading } from '../../knowledge/count-leading.ts';
import type { WordMatch } from '../answer.ts';
import type { Word } from '../words/read-words.ts';
import type { Spelling } from '../words/spelling.ts';
import type { ToStem } from '../words/stems.ts';
import type { Lexicon } from './postings.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A term of the articles that a word of the question may stand for. */
export interface Option {
  readonly term: number;
  /** 1 for the word itself, less for what only resembles it. */
  readonly weight: number;
  readonly how: WordMatch['how'];
}

/** What a word is compared with. */
export interface WordSources {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly thesaurus: Thesaurus;
  readonly families: Families;
  /** Whether this is the stem of an English word, which is then not misspelt. */
  readonly isKnown: (stem: string) => boolean;
  readonly toStem: ToStem;
}

/** The terms a word may stand for, each once, with its best weight. */
export function expandWord(word: Word, sources: WordSources): readonly Option[] {
  const options = new Map<number, Option>();
  const keep = (option: Option): void => {
    if ((options.get(option.term)?.weight ?? 0) < option.weight) options.set(option.term, option);
  };
  const { lexicon } = sources;
  const own = lexicon.findTerm(word.stem);
  if (own !== undefined) {
    keep({ term: own, weight: 1, how: lexicon.findForm(word.form) === undefined ? 'form' : 'same' });
  }
  for (const option of listAlike(word.stem, sources)) keep(option);
  if (own === undefined && isMisspelt(word, sources)) {
    for (const option of listRepaired(word, sources)) keep(option);
  }
  return [...options.values()];
}

/** What a repaired word counts for, against 1 for one that was typed right. */
const REPAIR_TRUST = 0.9;
/** Half the words that share a beginning mean something else. */
const FAMILY_WEIGHT = 0.35;

function isMisspelt({ stem }: Word, { isKnown, thesaurus }: WordSources): boolean {
  return !isKnown(stem) && thesaurus.alikeTo(stem).length === 0;
}

/** What the word may have been meant to be; its ending may hide that (`proups`), so then its stem is mended. */
function listRepaired({ form, stem }: Word, sources: WordSources): readonly Option[] {
  const { spelling, lexicon, toStem } = sources;
  const repairs = spelling.repair(form);
  return (repairs.length > 0 ? repairs : spelling.repair(stem)).flatMap((repair) => {
    const mended = toStem(repair.form);
    const weight = repair.weight * REPAIR_TRUST;
    const term = lexicon.findTerm(mended) ?? lexicon.findTerm(repair.form);
    const own: readonly Option[] = term === undefined ? [] : [{ term, weight, how: 'spelling' }];
    const alike = listAlike(mended, sources).map((option) => ({ ...option, weight: option.weight * weight }));
    return [...own, ...alike];
  });
}

function listAlike(stem: string, { lexicon, thesaurus, families }: WordSources): readonly Option[] {
  const synonyms = thesaurus.alikeTo(stem).flatMap((alike): readonly Option[] => {
    const term = lexicon.findTerm(alike.stem);
    return term === undefined ? [] : [{ term, weight: alike.weight, how: 'synonym' }];
  });
  const relatives = findRelatives(stem, families).map(
    (term): Option => ({ term, weight: FAMILY_WEIGHT, how: 'family' }),
  );
  return [...synonyms, ...relatives];
}

/** Words of some list by the letters they begin with, so that `advise` meets `advisory`. */
export interface Families {
  readonly stems: readonly string[];
  /** The places of the stems, by what they begin with; those that begin alike ascending. */
  readonly places: Int32Array;
}

/** Shorter beginnings bring strangers together. */
const SHORTEST_BEGINNING = 4;
/** So many letters may differ at the end. */
const LONGEST_END = 3;

/** @param stems what belongs together is told by their places: the numbers of the terms */
export function groupFamilies(stems: readonly string[]): Families {
  const places = [...stems.keys()].filter((place) => /^[a-z]{4,}$/.test(stems[place] ?? ''));
  const order = (left: number, right: number): number => {
    const [one, other] = [toBeginning(stems[left]), toBeginning(stems[right])];
    return one === other ? left - right : one < other ? -1 : 1;
  };
  return { stems, places: Int32Array.from(places.sort(order)) };
}

/** The terms of the same family, without the stem's own; ascending. */
export function findRelatives(stem: string, { stems, places }: Families): readonly number[] {
  if (stem.length < SHORTEST_BEGINNING) return [];
  const beginning = toBeginning(stem);
  const relatives: number[] = [];
  const before = countLeading(places.length, (at) => toBeginning(stems[places[at] ?? -1]) < beginning);
  for (let at = before; at < places.length; at += 1) {
    const place = places[at] ?? -1;
    const other = stems[place] ?? '';
    if (toBeginning(other) !== beginning) break;
    if (isRelated(stem, other)) relatives.push(place);
  }
  return relatives;
}

function toBeginning(stem = ''): string {
  return stem.slice(0, SHORTEST_BEGINNING);
}

function isRelated(stem: string, other: string): boolean {
  if (stem === other) return false;
  const shared = Math.max(SHORTEST_BEGINNING, Math.max(stem.length, other.length) - LONGEST_END);
  return stem.slice(0, shared) === other.slice(0, shared);
}
