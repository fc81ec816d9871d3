import { hiddenCharacters } from '../hidden-characters.ts';
import type { Problem } from '../problem.ts';
import { createSpots, type Spot } from '../yaml/written.ts';

export type Unsafe = Pick<Problem, 'what' | 'fix'>;

/** Lines of a file that hold characters nobody sees; one finding a line, at the first of them. */
export function findHiddenCharacters(text: string): (Spot & Unsafe)[] {
  const toSpot = createSpots(text);
  const found: (Spot & Unsafe)[] = [];
  for (const { 0: character, index } of text.matchAll(hiddenCharacters())) {
    const spot = toSpot(index);
    if (found.at(-1)?.line !== spot.line) found.push({ ...spot, ...explainHidden(character) });
  }
  return found;
}

/** Marks that git leaves where it could not merge two changes of a file: one finding, at the first. */
export function findConflicts(text: string): (Spot & Unsafe)[] {
  const lines = text.split('\n').flatMap((line, index) => (CONFLICT.test(line) ? [index + 1] : []));
  const [first] = lines;
  if (first === undefined || !/^<{7} /m.test(text) || !/^>{7} /m.test(text)) return [];
  return [
    {
      line: first,
      column: 1,
      what: `Git could not merge two changes here; its marks (<<<<<<<, =======, >>>>>>>) stand in lines ${lines.slice(0, 12).join(', ')}.`,
      fix: 'Keep of each two versions what is right, and delete the lines with the marks.',
    },
  ];
}

const CONFLICT = /^(?:<{7} |\|{7}(?: |$)|={7}\r?$|>{7} )/;

/** What is unsafe in a text that is about to be shown: markup that pings, invites or leads elsewhere, and marks piled up. */
export function findUnsafeText(text: string): Unsafe | undefined {
  for (const { pattern, name, fix } of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return { what: `The text holds ${name}: ${quoteText(match[0])}.`, fix };
  }
  return undefined;
}

/** What a text holds after YAML has read codes such as `\u200B` in it, although the file shows no hidden character. */
export function findCodedCharacter(text: string): Unsafe | undefined {
  const match = hiddenCharacters().exec(text);
  return match === null ? undefined : explainHidden(match[0]);
}

function explainHidden(character: string): Unsafe {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    what: `There is ${sayKind(character)} here that nobody sees (U+${code}).`,
    fix: 'Delete it, or delete the words around it and type them anew.',
  };
}

function sayKind(character: string): string {
  if (/\p{Bidi_Control}/u.test(character)) return 'a sign that turns the direction of writing';
  return /\p{Default_Ignorable_Code_Point}/u.test(character)
    ? 'a character without width'
    : 'a control character';
}

const patterns = [
  {
    pattern: /@(?:everyone|here)\b|<(?:@[!&]?|#)\d+>/i,
    name: 'a mention',
    fix: 'Write the name without the sign in front of it.',
  },
  {
    pattern: /\bdiscord(?:app)?(?:\.gg|\.com\/invite)\/\S*/i,
    name: 'an invitation to a server',
    fix: 'Take it out; the link of the article belongs in "url:".',
  },
  {
    pattern: /<\/[^<>:\n]{1,100}:\d+>|<a?:\w{2,32}:\d+>|<t:-?\d+(?::\w)?>|\]\(|javascript:/i,
    name: 'signs that Discord turns into something else',
    fix: 'Write it in plain words.',
  },
  { pattern: /\p{M}{10,}/u, name: 'many accents on one letter', fix: 'Write the word without them.' },
] as const;

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
