import { CLASS } from '../words/word-classes.ts';
import type { Tokens } from './sentence-index.ts';

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

export function findNames(count: number, tokensOf: (sentence: number) => Tokens): Names {
  const uses: number[] = [];
  const inside: number[] = [];
  const capitals: number[] = [];
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
    namenessOf: (term) => (capitals[term] ?? 0) / (inside[term] ?? 1),
    aliasesOf: (term) =>
      [...(pairs.get(term) ?? [])].flatMap(([other, times]): Alias[] => {
        const share = times / (uses[term] ?? 1);
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

function increase(counts: number[], term: number): void {
  counts[term] = (counts[term] ?? 0) + 1;
}

function pair(pairs: Map<number, Map<number, number>>, term: number, other: number): void {
  const known = pairs.get(term) ?? new Map<number, number>();
  known.set(other, (known.get(other) ?? 0) + 1);
  pairs.set(term, known);
}
