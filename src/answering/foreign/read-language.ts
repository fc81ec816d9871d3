import { foldText, readWords, type Word } from '../words/read-words.ts';
import { toLetters } from './to-letters.ts';

/** What is known of a language: its words and phrases in one spelling (`to-letters.ts`), each with the English ones. */
export interface Language {
  /** By words joined with a space. */
  readonly phrases: ReadonlyMap<string, string>;
  /** By the beginning that words or phrases share. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** The single words of the phrases. */
  readonly parts: ReadonlySet<string>;
  /** What is written together with a word and may be left off, tried in this order. */
  readonly prefixes: readonly RegExp[];
}

/**
 * Each line: the English words, a colon, the foreign ones that mean them. An underscore joins the words of a phrase, an
 * asterisk at its end stands for any ending.
 */
export function readLanguage(list: string, prefixes: readonly RegExp[] = []): Language {
  const phrases = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const parts = new Set<string>();
  // Folding the list as a whole takes a tenth of the time of folding each word, but makes one line of it.
  const lines = toLetters(foldText(list.trim().replaceAll('\n', ';'))).split(';');
  for (const line of lines) {
    const end = line.indexOf(': ');
    const english = line.slice(0, end);
    for (const member of line.slice(end + 2).split(' ')) {
      if (member === '') continue;
      const isBeginning = member.endsWith('*');
      const key = (isBeginning ? member.slice(0, -1) : member).replace(/[_.-]/g, ' ').trim();
      (isBeginning ? beginnings : phrases).set(key, english);
      if (key.includes(' ')) for (const part of key.split(' ')) parts.add(part);
    }
  }
  return { phrases, beginnings, parts, prefixes };
}

/** Read when it is first found, because the start would wait for thousands that nobody asks with. */
function readMeaning(english: string): readonly Word[] {
  const remembered = meanings.get(english);
  if (remembered !== undefined) return remembered;
  const meant = readWords(english.replaceAll('_', ' '));
  meanings.set(english, meant);
  return meant;
}

const meanings = new Map<string, readonly Word[]>();

/** What a word means as it stands, or without what is written together with it. */
export function findWord(key: string, language: Language): readonly Word[] | undefined {
  const meant = findAsItIs(key, language);
  if (meant !== undefined) return meant;
  for (const prefix of language.prefixes) {
    if (!prefix.test(key)) continue;
    const found = findAsItIs(key.replace(prefix, ''), language);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same for a word or for words joined with a space, of which only the last may have another ending. */
export function findAsItIs(key: string, { phrases, beginnings }: Language): readonly Word[] | undefined {
  const english = phrases.get(key);
  if (english !== undefined) return readMeaning(english);
  const shortest = key.lastIndexOf(' ') + 1 + SHORTEST_BEGINNING;
  for (let end = Math.min(key.length, LONGEST_BEGINNING); end >= shortest; end -= 1) {
    const begun = beginnings.get(key.slice(0, end));
    if (begun !== undefined) return readMeaning(begun);
  }
  return undefined;
}

const SHORTEST_BEGINNING = 2;
/** In letters; longer ones in the lists are never found. */
const LONGEST_BEGINNING = 30;
