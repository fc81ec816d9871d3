import type { Closest, Objection } from '../answering/answer.ts';
import type { Phrases } from '../locales/phrases.ts';
import { quoteWord } from './text.ts';

/**
 * Why what is closest may be no answer, in one sentence: what objects, or else which words none of it speaks of.
 * @returns undefined where neither is known
 */
export function sayLack(
  { objection, lacking, places }: Omit<Closest, 'kind' | 'reason'>,
  phrases: Phrases,
): string | undefined {
  const isAlone = places.length === 1;
  const { there, inFirst, lacking: sayLacking } = phrases.objection;
  if (objection !== undefined) return sayObjection(objection, isAlone ? there : inFirst, phrases);
  const words = [...new Set(lacking)].slice(0, WORDS_NAMED).map((word) => quoteWord(word, phrases));
  return words.length === 0 ? undefined : sayLacking(words, isAlone);
}

/** Long questions are not read back to people. */
const WORDS_NAMED = 4;

/** @param there the place it is about; the places after it may say what this one does not */
function sayObjection(objection: Objection, there: string, phrases: Phrases): string {
  const say = phrases.objection;
  switch (objection.kind) {
    case 'negated':
      return say.negated;
    case 'opposite':
      return say.opposite(quoteWord(objection.asked, phrases), quoteWord(objection.found, phrases), there);
    case 'order':
      return say.order(quoteWord(objection.asked, phrases), there);
    case 'number':
      return say.number(quoteWord(objection.asked, phrases));
    case 'name':
      return say.name(quoteWord(objection.asked, phrases), there);
    case 'sought':
      return say.sought[objection.sought](there);
  }
}
