/** Terms by the letters they begin with, so that `advise` meets `advisory`. */
export type Families = ReadonlyMap<string, readonly Member[]>;

interface Member {
  readonly stem: string;
  readonly term: number;
}

/** Shorter beginnings bring strangers together. */
const SHORTEST_BEGINNING = 4;
/** So many letters may differ at the end. */
const LONGEST_END = 3;

/** @param stems their places are the numbers of the terms */
export function groupFamilies(stems: readonly string[]): Families {
  const families = new Map<string, Member[]>();
  for (const [term, stem] of stems.entries()) {
    if (!/^[a-z]{4,}$/.test(stem)) continue;
    const beginning = stem.slice(0, SHORTEST_BEGINNING);
    const family = families.get(beginning);
    if (family === undefined) families.set(beginning, [{ stem, term }]);
    else family.push({ stem, term });
  }
  return families;
}

/** The terms of the same family, without the stem's own. */
export function findRelatives(stem: string, families: Families): readonly number[] {
  if (stem.length < SHORTEST_BEGINNING) return [];
  const family = families.get(stem.slice(0, SHORTEST_BEGINNING)) ?? [];
  return family.filter((member) => isRelated(stem, member.stem)).map(({ term }) => term);
}

function isRelated(stem: string, other: string): boolean {
  if (stem === other) return false;
  const shared = Math.max(SHORTEST_BEGINNING, Math.max(stem.length, other.length) - LONGEST_END);
  return stem.slice(0, shared) === other.slice(0, shared);
}
