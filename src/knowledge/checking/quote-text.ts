import { hiddenCharacters } from './hidden-characters.ts';

/** Repeats a text from a file inside a message: in quotation marks, on one line, shortened, nothing hidden in it. */
export function quoteText(text: string): string {
  const start = text
    .slice(0, 4 * longest)
    .replace(hiddenCharacters(), '\u{FFFD}')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(start);
  return letters.length > longest ? `"${letters.slice(0, longest - 1).join('')}…"` : `"${start}"`;
}

/** In characters; enough to recognise a question by. */
const longest = 80;
