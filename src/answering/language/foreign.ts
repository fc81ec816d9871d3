import { foldText } from '../../knowledge/fold-text.ts';
import type { ForeignCode } from '../../knowledge/knowledge.ts';
import type { Word } from '../words/read-words.ts';
import type { English } from './english.ts';
import { toLetters } from './letters.ts';
import { listLines } from './lists.ts';

/** What is known of a language: its words and phrases in one spelling (`letters.ts`), each with the English ones. */
export interface ForeignLanguage {
  /** By words joined with a space. */
  readonly phrases: ReadonlyMap<string, string>;
  /** By the beginning that words or phrases share. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** The single words of the phrases. */
  readonly parts: ReadonlySet<string>;
  /** What is written together with a word and may be left off, tried in this order. */
  readonly prefixes: readonly RegExp[];
  /** English words as a line gives them, read. */
  readonly readMeaning: (english: string) => readonly Word[];
}

/** The languages besides English, by their codes; the files in `language/` have these names. */
export type ForeignLanguages<T> = Readonly<Record<ForeignCode, T>>;

/** Arabic writes `and`, `in`, `for`, `as`, `will` and `the` together with the word. */
const ARABIC_PREFIXES: readonly RegExp[] = [
  /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u,
  /^[وفبلكس](?=\p{L}{3})/u,
  /^[وف][بلكس](?=\p{L}{3})/u,
];
const SORANI_PREFIXES: readonly RegExp[] = [/^و(?=\p{L}{3})/u, /^(?:له|به)(?=\p{L}{2})/u];

/** @throws where a list gives a word twice */
export function readForeignLanguages(
  lists: ForeignLanguages<string>,
  english: Pick<English, 'readWords'>,
): ForeignLanguages<ForeignLanguage> {
  const readMeaning = createMeaningReader(english);
  const read = (name: keyof ForeignLanguages<string>, prefixes: readonly RegExp[] = []): ForeignLanguage => ({
    ...readList(lists[name], `language/${name}.txt`, name === 'de'),
    prefixes,
    readMeaning,
  });
  return {
    de: read('de'),
    fr: read('fr'),
    es: read('es'),
    tr: read('tr'),
    kmr: read('kmr'),
    ckb: read('ckb', SORANI_PREFIXES),
    ar: read('ar', ARABIC_PREFIXES),
  };
}

/**
 * Each line: the English words, a colon, the foreign ones that mean them. An underscore joins the words of a phrase, an
 * asterisk at its end stands for any ending.
 * @param file what to call the list in messages
 * @param isSpeltOut whether umlauts are understood as `ae`, `oe` and `ue` as well, as people without the key type them
 * @throws where a word or an English head stands twice, with both lines: the later would override the earlier unseen
 */
export function readList(
  list: string,
  file: string,
  isSpeltOut = false,
): Pick<ForeignLanguage, 'phrases' | 'beginnings' | 'parts'> {
  const phrases = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const parts = new Set<string>();
  const keep = refuseTwice(file);
  for (const { line, head, members } of listEntries(list, isSpeltOut)) {
    keep(`the English “${head}”`, line);
    for (const member of members) {
      const isBeginning = member.endsWith('*');
      const key = (isBeginning ? member.slice(0, -1) : member).replace(/[_.-]/g, ' ').trim();
      keep(isBeginning ? `“${key}*”` : `“${key}”`, line);
      (isBeginning ? beginnings : phrases).set(key, head);
      if (key.includes(' ')) for (const part of key.split(' ')) parts.add(part);
    }
  }
  return { phrases, beginnings, parts };
}

interface ListEntry {
  readonly line: number;
  /** The English words, joined by underscores. */
  readonly head: string;
  /** In one spelling. */
  readonly members: ReadonlySet<string>;
}

function listEntries(list: string, isSpeltOut: boolean): readonly ListEntry[] {
  const lines = listLines(list);
  // Folding the list as a whole takes a tenth of the time of folding each word, but makes one line of it.
  const texts = lines.map(({ text }) => (isSpeltOut ? addSpeltOut(text) : text));
  const folded = toLetters(foldText(texts.join(';'))).split(';');
  return lines.map(({ line }, place) => {
    const [head = '', members = ''] = (folded[place] ?? '').split(': ');
    return { line, head, members: new Set(members.split(' ').filter((member) => member !== '')) };
  });
}

/** The line with its words once more, spelt out. */
function addSpeltOut(line: string): string {
  const [, words = ''] = line.split(': ');
  return `${line} ${words.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')}`;
}

function refuseTwice(file: string): (what: string, line: number) => void {
  const seen = new Map<string, number>();
  return (what, line) => {
    const before = seen.get(what);
    if (before !== undefined) {
      throw new Error(`${file}:${line}: ${what} stands in line ${before} already; take one of them out.`);
    }
    seen.set(what, line);
  };
}

/** Read when it is first found, because the start would wait for thousands that nobody asks with. */
function createMeaningReader({
  readWords,
}: Pick<English, 'readWords'>): (english: string) => readonly Word[] {
  const meanings = new Map<string, readonly Word[]>();
  return (english) => {
    const remembered = meanings.get(english);
    if (remembered !== undefined) return remembered;
    const meant = readWords(english.replaceAll('_', ' '));
    meanings.set(english, meant);
    return meant;
  };
}

/** What a word means as it stands, or without what is written together with it. */
export function findWord(key: string, language: ForeignLanguage): readonly Word[] | undefined {
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
export function findAsItIs(
  key: string,
  { phrases, beginnings, readMeaning }: ForeignLanguage,
): readonly Word[] | undefined {
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
