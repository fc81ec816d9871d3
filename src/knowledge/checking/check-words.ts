import { languageNames, longestWord, type WordsDraft } from '../shapes/words-shape.ts';
import type { Finding, Path } from '../yaml/written.ts';
import { checkGroups } from './check-shape.ts';
import { limits } from './limits.ts';
import { findCodedCharacter, findUnsafeText, quoteText } from './unsafe-text.ts';

/**
 * What is wrong with the words of `words.yaml`, beside their shape: words that mean two things, endings in the wrong
 * place, words that could never be found, and more of them than the bot takes.
 */
export function checkWords({ synonyms, translations }: WordsDraft): Finding[] {
  const languages = Object.entries(translations);
  const count = synonyms.flat().length + languages.flatMap(([, words]) => Object.values(words).flat()).length;
  return [
    ...(count > limits.words ? [sayTooMany(count)] : []),
    ...checkGroups(synonyms, 'synonyms'),
    ...languages.flatMap(([code, words]) => checkLanguage(code, words)),
  ];
}

function sayTooMany(count: number): Finding {
  return {
    path: [],
    what: `There are ${count} words, and at most ${limits.words} are possible.`,
    fix: 'Take out those that are not asked with; common words stand in the lists that the bot brings.',
  };
}

function checkLanguage(code: string, words: Readonly<Record<string, readonly string[]>>): Finding[] {
  const meanings = new Map<string, string>();
  return Object.entries(words).flatMap(([english, spellings]) => {
    const path: Path = ['translations', code, english];
    return [
      ...checkEnglish(english, path, code),
      ...spellings.flatMap((written, place): Finding[] => {
        const at = [...path, place];
        const word = toComparable(written);
        // An empty text has been told already.
        if (word === '') return [];
        const before = meanings.get(word);
        if (before === undefined) meanings.set(word, english);
        return before === undefined
          ? checkSpelling(written, word, at)
          : [sayTwice(written, at, before, english)];
      }),
    ];
  });
}

/**
 * English words and others that seem to have changed places: what should be English does not stand in the article, and
 * what should not does.
 */
export function findTurned({ translations }: WordsDraft, sentences: readonly string[]): Finding[] {
  const inArticle = new Set(sentences.flatMap(listWords));
  return Object.entries(translations).flatMap(([code, words]) =>
    Object.entries(words).flatMap(([english, spellings]): Finding[] => {
      if (listWords(english).some((word) => inArticle.has(word))) return [];
      const turned = spellings.find((written) => {
        const telling = listWords(written).filter((word) => word.length > LONGEST_COMMON);
        return telling.length > 0 && telling.every((word) => inArticle.has(word));
      });
      if (turned === undefined) return [];
      return [
        {
          path: ['translations', code, english],
          at: 'key',
          severity: 'warning',
          what: `${quoteText(english)} does not stand in the article, and ${quoteText(turned)} does.`,
          fix: `If the two have changed places, write "${turned}: [${english}]": the English word comes first.`,
        },
      ];
    }),
  );
}

/** In letters: shorter words mean something in several languages, as `is` and `die`. */
const LONGEST_COMMON = 3;

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The English word is a key, so the rules for texts have not seen it. */
function checkEnglish(english: string, path: Path, code: string): Finding[] {
  const unsafe = findCodedCharacter(english) ?? findUnsafeText(english);
  if (unsafe !== undefined) return [{ path, at: 'key', ...unsafe }];
  const found = (what: string, fix: string): Finding[] => [{ path, at: 'key', what, fix }];
  if (/(?!\p{Script=Latin})\p{L}/u.test(english))
    return found(
      `${quoteText(english)} is no English word.`,
      `Write the English word first, then a colon, then the words of ${sayLanguage(code)} in square brackets.`,
    );
  if (!/[\p{L}\p{N}]/u.test(english) || english.includes('*'))
    return found(
      `${quoteText(english)} is no English word.`,
      'Write what the words mean, as the article says it.',
    );
  if (english.length > longestWord)
    return found(
      `${quoteText(english)} has ${english.length} characters, and at most ${longestWord} are possible here.`,
      'Shorten it.',
    );
  return [];
}

function sayLanguage(code: string): string {
  const [, name = 'the other language'] = Object.entries(languageNames).find(([one]) => one === code) ?? [];
  return name;
}

/** Four words are the longest phrase, and 30 letters the longest beginning, that are looked for in a question. */
const LONGEST_PHRASE = 4;
const LONGEST_BEGINNING = 30;
const SHORTEST_BEGINNING = 2;

function checkSpelling(written: string, word: string, path: Path): Finding[] {
  const found = (what: string, fix: string): Finding[] => [{ path, what, fix }];
  const bare = word.replace(/\*$/, '');
  if (bare.includes('*'))
    return found(
      `In ${quoteText(written)} an asterisk stands before the end.`,
      'Leave it at the end only, where it stands for any ending.',
    );
  if (!/[\p{L}\p{N}]/u.test(bare))
    return found(`${quoteText(written)} has no word in it.`, 'Write a word, or delete it.');
  if (bare.split(' ').length > LONGEST_PHRASE)
    return found(
      `${quoteText(written)} has more than ${LONGEST_PHRASE} words.`,
      'Shorten it to the words that matter.',
    );
  if (word !== bare && (bare.length < SHORTEST_BEGINNING || bare.length > LONGEST_BEGINNING))
    return found(
      `What stands before the asterisk in ${quoteText(written)} has ${bare.length} characters.`,
      `Write at least ${SHORTEST_BEGINNING} and at most ${LONGEST_BEGINNING}, or leave out the asterisk.`,
    );
  return [];
}

function sayTwice(written: string, path: Path, before: string, english: string): Finding {
  return before === english
    ? {
        path,
        severity: 'warning',
        what: `${quoteText(written)} stands here twice.`,
        fix: 'Delete one of the two.',
      }
    : {
        path,
        what: `${quoteText(written)} means ${quoteText(before)} already.`,
        fix: 'Leave it where it fits better; a word can mean one thing only.',
      };
}

/** In small letters, without what makes no difference when it is looked for. */
function toComparable(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_.\-\s]+/g, ' ')
    .trim();
}
