import { toNumberedWords } from '../../../src/knowledge/checking/find-warnings.ts';

/** What a restatement must not lose, in one form on both sides. */
export interface Facts {
  /** In digits, as often as they stand there; years are words of time. */
  readonly numbers: readonly string[];
  /** The single words of names in small letters, each once. */
  readonly names: readonly string[];
  /** Those of the names that may be other words, written with a capital only because of their place. */
  readonly doubtful: ReadonlySet<string>;
  /** All words in small letters. */
  readonly words: ReadonlySet<string>;
  /** Days, months, years and their like in small letters, each once. */
  readonly times: readonly string[];
}

/**
 * The facts of some sentences.
 * @param names words known to be names, which tells a name at the beginning of a sentence from any other word there
 * @param isHeadline a headline may write every word with a capital, so that only known names are names
 */
export function findFacts(
  sentences: readonly string[],
  names: ReadonlySet<string>,
  isHeadline: boolean,
): Facts {
  const capitals = sentences.flatMap(readCapitals).filter(({ isPlain }) => !isPlain);
  const sure = new Set(capitals.filter(({ tells }) => tells && !isHeadline).map(({ word }) => word));
  const found = unique(capitals.map(({ word }) => word)).filter((word) => sure.has(word) || names.has(word));
  const numbers = sentences.flatMap((sentence) => toNumberedWords(dropPronouns(sentence)).filter(isNumber));
  return {
    numbers: numbers.filter((number) => !isYear(number)),
    names: found,
    doubtful: new Set(found.filter((word) => !sure.has(word))),
    words: new Set(sentences.flatMap((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])),
    times: unique([...sentences.flatMap(findTimes), ...numbers.filter(isYear)]),
  };
}

/** The words, in small letters, that are written as names somewhere in a text: a capital in mid-sentence, or `NATO`. */
export function collectNames(paragraphs: readonly (readonly string[])[]): ReadonlySet<string> {
  const body = paragraphs.slice(1).flat().flatMap(readCapitals);
  const headline = (paragraphs[0] ?? []).flatMap(readCapitals).filter(({ isShort }) => isShort);
  return new Set(
    [...body.filter(({ tells, isPlain }) => tells && !isPlain), ...headline].map(({ word }) => word),
  );
}

interface Capital {
  readonly word: string;
  /** `NATO`, `US`. */
  readonly isShort: boolean;
  /** Whether its capital must come from a name, because it does not begin a sentence, a quotation or a dateline. */
  readonly tells: boolean;
  /** A number, a word of time, or “I”. */
  readonly isPlain: boolean;
}

function readCapitals(sentence: string): Capital[] {
  const text = sentence.replace(/(?<=\p{Lu})\.(?=\p{Lu})|(?<=\p{Lu}\.\p{Lu})\.|['’]s?(?!\p{L})/gu, '');
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)].map(({ 0: written, index }) => {
    const word = written.toLowerCase();
    const isShort = /^\p{Lu}{2,}$/u.test(written);
    const begins = /(?:^|[:.!?]\s|\s[-–—]\s)\s*[“"‘(]*$|[“"]$/u.test(text.slice(0, index));
    const isPlain = word === 'i' || toTime(written) !== undefined || toNumberedWords(word).every(isNumber);
    return { word, isShort, tells: isShort || !begins, isPlain };
  });
}

/** “No one” and “one another” count nobody. */
function dropPronouns(sentence: string): string {
  return sentence.replace(/\bno one\b|\bone another\b/gi, ' ');
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function isYear(number: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(number);
}

function findTimes(sentence: string): string[] {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  const parts = [...sentence.matchAll(/\b(end|beginning|start|middle) of\b/gi)].map(([, part = '']) =>
    part.toLowerCase(),
  );
  return [...words.flatMap((word) => toTime(word) ?? []), ...parts];
}

/** The word of time that this is, in one form; “may” and “march” are months only with a capital. */
function toTime(written: string): string | undefined {
  const word = written.toLowerCase();
  if (others.has(word)) return word.replace(/s$/, '');
  if (word.length < 3 || !/^\p{Lu}/u.test(written)) return undefined;
  return calendar.find((name) => name === word || (shortened.has(word) && name.startsWith(word)));
}

const calendar = `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/);

/** Abbreviations that are no English words of their own, as `sun`, `sat` and `mar` are. */
const shortened: ReadonlySet<string> = new Set(
  'jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri'.split(' '),
);

const others: ReadonlySet<string> = new Set(
  `today yesterday tomorrow tonight morning mornings afternoon evening evenings night nights noon midnight weekend hour
  hours day days week weeks month months year years decade decades century centuries late early`.split(/\s+/),
);

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
