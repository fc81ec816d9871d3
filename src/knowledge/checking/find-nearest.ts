import { distance } from 'fastest-levenshtein';

/** The name that a misspelt one was probably meant to be; undefined when none is near enough to be worth saying. */
export function findNearest(misspelt: string, names: Iterable<string>): string | undefined {
  const written = misspelt.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const name of names) {
    const edits = distance(written, name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
