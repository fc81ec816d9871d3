import * as v from 'valibot';
import type { Paragraphs } from '../article/build-article.ts';
import type { Difference } from './difference.ts';
import { collectNames, findFacts } from './find-facts.ts';

/** By the address of a sentence: words of the original, and what to read in their place, e.g. `{"p6s2": {"It": "ISIS"}}`. */
export type ReadAs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Checks what a file says is to be read in place of pronouns; undefined when it is not of that form. */
export function parseReadAs(content: unknown): ReadAs | undefined {
  const result = v.safeParse(v.record(v.string(), v.record(v.string(), v.string())), content);
  return result.success ? result.output : undefined;
}

/**
 * Puts the names into the original that its pronouns stand for. What is asked for and cannot be done is a difference:
 * words that do not stand at that address, and names that stand nowhere in the original, which would be invented.
 */
export function readWithNames(
  original: Paragraphs,
  readAs: ReadAs,
): { readonly text: Paragraphs; readonly differences: readonly Difference[] } {
  const names = collectNames(original);
  const differences: Difference[] = [];
  const used = new Set<string>();
  const text = original.map((sentences, paragraph) =>
    sentences.map((sentence, index) => {
      const at = `p${paragraph}s${index + 1}`;
      used.add(at);
      let read = sentence;
      for (const [words, meant] of Object.entries(readAs[at] ?? {})) {
        const before = read;
        read = read.replace(toPattern(words), () => meant);
        if (read === before)
          differences.push({ at, what: `The original does not have the words “${words}” here.` });
        for (const name of findFacts([`It is ${meant}`], names, false).names.filter((one) => !names.has(one)))
          differences.push({
            at,
            what: `“${words}” cannot mean “${name}”: the original has that name nowhere.`,
          });
      }
      return read;
    }),
  );
  for (const at of Object.keys(readAs).filter((address) => !used.has(address)))
    differences.push({ at, what: 'The original has no sentence here in which to read a name.' });
  return { text, differences };
}

function toPattern(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}
