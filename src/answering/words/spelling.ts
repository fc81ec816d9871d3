import { LRUCache } from 'lru-cache';
import { editDistance } from '../../knowledge/edit-distance.ts';
import type { Remember } from '../remembering.ts';
import { searchWords } from './fuzzy.ts';

/** A known word that a misspelt one may have meant. */
export interface Repair {
  readonly form: string;
  /** Between 0 and 1: how likely it is that this word was meant. */
  readonly weight: number;
}

export interface Spelling {
  /** The known words this one may be a misspelling of, the likeliest first; none for short words. */
  repair(form: string): readonly Repair[];
}

/** How many repairs are kept (measured: more changes nothing), and how many words are remembered. */
const repairsKept = 6;
const wordsRemembered = 100;

/** Words as they are compared with a misspelt one; collected once, for all who mend towards them. */
export interface KnownForms {
  readonly has: (form: string) => boolean;
  readonly ofLength: ReadonlyMap<number, Bucket>;
}

/** The forms of one length. */
interface Bucket {
  readonly forms: readonly string[];
  /** For each form one bit for each letter that occurs. */
  readonly letters: Int32Array;
}

/** @param others forms that are in one of these are left out */
export function collectForms(forms: Iterable<string>, others: readonly KnownForms[] = []): KnownForms {
  const known = new Set<string>();
  const buckets = new Map<number, { readonly forms: string[]; readonly letters: number[] }>();
  for (const form of forms) {
    if (form.length < shortestRepaired || /\p{N}/u.test(form)) continue;
    if (known.has(form) || others.some((other) => other.has(form))) continue;
    known.add(form);
    const bucket = buckets.get(form.length);
    if (bucket === undefined) buckets.set(form.length, { forms: [form], letters: [toLetterSet(form)] });
    else {
      bucket.forms.push(form);
      bucket.letters.push(toLetterSet(form));
    }
  }
  const ofLength = new Map(
    [...buckets].map(([length, bucket]) => [length, { ...bucket, letters: Int32Array.from(bucket.letters) }]),
  );
  return { has: (form) => known.has(form), ofLength };
}

/**
 * Finds what a misspelt word may have meant. Fuse.js never sees more than the words that could be meant at all:
 * those of a length within the allowed edits that share nearly all letters.
 */
export function createSpelling(sources: readonly KnownForms[], remember: Remember): Spelling {
  const recall = remember(() => new LRUCache<string, readonly Repair[]>({ max: wordsRemembered }));
  // What only says whether a form is known is let go of.
  const known = sources.map(({ ofLength }) => ofLength);
  return {
    repair(form) {
      const remembered = recall();
      const before = remembered.get(form);
      if (before !== undefined) return before;
      const near = findRepairs(form, known);
      const repairs = near.length > 0 ? near : findWithoutVowels(form, known);
      remembered.set(form, repairs);
      return repairs;
    },
  };
}

const shortestRepaired = 3;
const longestRepaired = 30;

/** Short words have too many neighbours: one edit is allowed from three letters, two from eight. */
function allowedEdits(length: number): number {
  if (length < shortestRepaired) return 0;
  return length < 8 ? 1 : 2;
}

function findRepairs(form: string, sources: readonly KnownForms['ofLength'][]): readonly Repair[] {
  const edits = allowedEdits(form.length);
  if (edits === 0 || form.length > longestRepaired || /[^\p{L}']/u.test(form)) return [];
  const letters = toLetterSet(form);
  const near: string[] = [];
  for (let length = form.length - edits; length <= form.length + edits; length += 1) {
    for (const ofLength of sources) {
      const bucket = ofLength.get(length);
      if (bucket === undefined) continue;
      for (let place = 0; place < bucket.forms.length; place += 1)
        if (countBits((bucket.letters[place] ?? 0) ^ letters) <= 2 * edits)
          near.push(bucket.forms[place] ?? '');
    }
  }
  return searchWords(near, form)
    .map((item) => ({ form: item, weight: toWeight(form, item, edits) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || (left.form < right.form ? -1 : 1))
    .slice(0, repairsKept);
}

/** People in a hurry leave the vowels out: `attckd` is `attacked`, `happnd` is `happened`. */
function findWithoutVowels(form: string, sources: readonly KnownForms['ofLength'][]): readonly Repair[] {
  const skeleton = toSkeleton(form);
  if (skeleton.length < shortestSkeleton || form.length > longestRepaired) return [];
  const consonants = toLetterSet(form) & ~vowels;
  return sources
    .flatMap((ofLength) => [...ofLength])
    .flatMap(([length, { forms, letters }]) =>
      length > form.length
        ? forms.filter((_, place) => ((letters[place] ?? 0) & ~vowels) === consonants)
        : [],
    )
    .filter((known) => toSkeleton(known) === skeleton)
    .slice(0, repairsKept)
    .map((known) => ({ form: known, weight: 0.6 }));
}

/** Fewer consonants than this make too many words. */
const shortestSkeleton = 4;

/** The first letter and the consonants after it, doubled ones once. */
function toSkeleton(form: string): string {
  return (
    form.slice(0, 1) +
    form
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1/g, '$1')
  );
}

function toWeight(typed: string, form: string, edits: number): number {
  const distance = editDistance(typed, form, edits);
  if (distance > edits) return 0;
  // Of three letters only a dropped or a swapped one is believed: `nme`, `amry`; any other change makes any word.
  if (typed.length === 3 && form.length < 4 && !isSwapped(typed, form)) return 0;
  if (form.length < 3) return 0;
  // Nearly any four letters are one letter away from some word of three: nobody begins `sdf` with another letter.
  if (form.length === 3 && typed[0] !== form[0] && !isSwapped(typed, form)) return 0;
  return (distance > 1 ? 0.6 : 1) * (typed[0] === form[0] ? 1 : 0.7);
}

function isSwapped(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}

function toLetterSet(form: string): number {
  let letters = 0;
  for (let place = 0; place < form.length; place += 1) letters |= 1 << (form.charCodeAt(place) % 32);
  return letters;
}

const vowels = toLetterSet('aeiou');

export function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
