import type { WordReading } from '../../src/answering/words/read-words.ts';
import { shuffle } from '../tools.ts';

/** So many words of a question are misspelt, where it has as many that carry meaning. */
const WORDS_MISSPELT = 2;
const SHORTEST_MISSPELT = 4;

/** The question with one random edit (a letter more, less, changed, or two swapped) in each of two content words. */
export function misspell(
  question: string,
  random: () => number,
  { readWords }: Pick<WordReading, 'readWords'>,
): string {
  const parts = question.split(' ');
  const content = parts.flatMap((part, place) => {
    const [word] = readWords(part);
    const isContent =
      word !== undefined && !word.isStop && !word.isNumber && word.form.length >= SHORTEST_MISSPELT;
    return isContent && /^[a-z]+$/i.test(part.replace(/\W/g, '')) ? [place] : [];
  });
  for (const place of shuffle(content, random).slice(0, WORDS_MISSPELT)) {
    parts[place] = (parts[place] ?? '').replace(/[a-z]+/i, (letters) => edit(letters, random));
  }
  return parts.join(' ');
}

function edit(letters: string, random: () => number): string {
  const at = Math.floor(random() * letters.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return letters.slice(0, at) + letter + letters.slice(at);
    case 1:
      return letters.slice(0, at) + letters.slice(at + 1);
    case 2:
      return letters.slice(0, at) + letter + letters.slice(at + 1);
    default: {
      const first = Math.max(0, Math.min(at, letters.length - 2));
      return (
        letters.slice(0, first) +
        letters
          .slice(first, first + 2)
          .split('')
          .reverse()
          .join('') +
        letters.slice(first + 2)
      );
    }
  }
}
