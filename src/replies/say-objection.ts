import type { Closest, Objection, Sought } from '../answering/answer.ts';
import { quoteWord } from './text.ts';

/**
 * Why what is closest may be no answer, in one sentence: what objects, or else which words none of it speaks of.
 * @returns undefined where neither is known
 */
export function sayLack({
  objection,
  lacking,
  places,
}: Omit<Closest, 'kind' | 'reason'>): string | undefined {
  const isAlone = places.length === 1;
  if (objection !== undefined) return sayObjection(objection, isAlone ? 'there' : 'in the first of them');
  const words = [...new Set(lacking)].slice(0, WORDS_NAMED).map(quoteWord);
  if (words.length === 0) return undefined;
  return `${isAlone ? 'It does not speak' : 'None of them speaks'} of ${words.join(' or ')}.`;
}

/** Long questions are not read back to people. */
const WORDS_NAMED = 4;

/** @param there the place it is about; the places after it may say what this one does not */
function sayObjection(objection: Objection, there: string): string {
  switch (objection.kind) {
    case 'negated':
      return 'You asked what is not so; these words tell what is.';
    case 'opposite':
      return `You asked for ${quoteWord(objection.asked)}; ${quoteWord(objection.found)} stands ${there}.`;
    case 'order':
      return `You asked for ${quoteWord(objection.asked)}; nothing ${there} says that of it.`;
    case 'number':
      return `${quoteWord(objection.asked)} stands nowhere in the article.`;
    case 'name':
      return `${quoteWord(objection.asked)} is not spoken of ${there}.`;
    case 'sought':
      return `You asked ${SOUGHT[objection.sought]} stands ${there}.`;
  }
}

const SOUGHT: Readonly<Record<Sought, string>> = {
  price: 'for a price; none',
  time: 'when; no time',
  person: 'who; no person',
  place: 'where; no place',
  number: 'for a number; none',
  reason: 'why; no reason',
  duration: 'how long; no length of time',
};
