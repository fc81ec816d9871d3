import { hiddenCharacters } from '../knowledge/hidden-characters.ts';

/** What was done to a text that a reader does not see, counted over all of it. */
export interface Cleaning {
  hidden: number;
  softHyphens: number;
  joinedLines: number;
  joinedWords: number;
  unreadable: number;
}

export function beginCleaning(): Cleaning {
  return { hidden: 0, softHyphens: 0, joinedLines: 0, joinedWords: 0, unreadable: 0 };
}

/**
 * The lines of a block as they are to be cut into sentences: what nobody sees is gone, white space is folded, and lines
 * that were only broken to fit a width are joined. Short lines, as of a poem or an address, stay lines.
 * @param cleaning what is done is counted in it
 */
export function cleanLines(text: string, cleaning: Cleaning): readonly string[] {
  const written = text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .split('\n')
    .map((line) => cleanLine(line, cleaning))
    .filter((line) => line !== '');
  return areBroken(written) ? [joinLines(written, cleaning)] : written;
}

function cleanLine(line: string, cleaning: Cleaning): string {
  cleaning.softHyphens += line.split('\u00AD').length - 1;
  cleaning.unreadable += line.split('\uFFFD').length - 1;
  const seen = line
    .replace(/\u00AD/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(hiddenCharacters(), () => {
      cleaning.hidden += 1;
      return '';
    });
  return seen.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether all lines but the last are as long as lines are where a program breaks them. */
function areBroken(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.slice(0, -1).every(({ length }) => length >= SHORTEST_BROKEN);
}

/** In UTF-16 units; mail programs break at 68 or so, and a word that does not fit may be long. */
const SHORTEST_BROKEN = 45;

function joinLines(lines: readonly string[], cleaning: Cleaning): string {
  let joined = '';
  for (const line of lines) {
    const isParted = /\p{Ll}{2}-$/u.test(joined) && /^\p{Ll}/u.test(line);
    if (isParted) cleaning.joinedWords += 1;
    else if (joined !== '') cleaning.joinedLines += 1;
    joined = isParted ? joined.slice(0, -1) + line : joined === '' ? line : `${joined} ${line}`;
  }
  return joined;
}

/** What was done, a sentence for each kind. */
export function describeCleaning(cleaning: Cleaning): readonly string[] {
  const { hidden, softHyphens, joinedLines, joinedWords, unreadable } = cleaning;
  const told: readonly (readonly [number, string, string])[] = [
    [hidden, 'character that nobody sees was taken out', 'characters that nobody sees were taken out'],
    [softHyphens, 'soft hyphen was taken out', 'soft hyphens were taken out'],
    [joinedLines, 'broken line was joined with the next', 'broken lines were joined with the next'],
    [
      joinedWords,
      'word parted at the end of a line was joined',
      'words parted at the end of a line were joined',
    ],
    [
      unreadable,
      'letter could not be read and is shown as \uFFFD',
      'letters could not be read and are shown as \uFFFD',
    ],
  ];
  return told.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}.`]));
}
