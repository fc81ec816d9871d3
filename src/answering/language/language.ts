import type { Translation } from '../../knowledge/knowledge.ts';
import type { Word } from '../words/read-words.ts';
import { addTranslations } from './add-translations.ts';
import { createEnglish, type English, type EnglishLists } from './english.ts';
import { createLanguageFinder } from './find-language.ts';
import { type ForeignLanguage, type ForeignLanguages, readForeignLanguages } from './foreign.ts';
import { createTranslation } from './translate.ts';

/** The texts of the files in `language/`. */
export interface LanguageLists {
  readonly english: EnglishLists;
  /** By the code of the language (`de`), which is the file's name. */
  readonly foreign: ForeignLanguages<string>;
}

/** How texts are read: English, and questions in the other languages by their words in English. */
export interface Language extends English {
  /**
   * A question in one of a few other languages, with the words that are known put into English: not a translation, but
   * the words by which a question is found. Any other text comes back as it is.
   */
  readonly translate: (words: readonly Word[]) => readonly Word[];
  /** The same with words that articles bring of their own; they go before what the lists say. */
  readonly withTranslations: (own: readonly Translation[]) => Language;
}

/**
 * @param known stems of common English words that the lists need not repeat
 * @throws where a list gives a word twice; the message names the file and both lines
 */
export function createLanguage(lists: LanguageLists, known: Iterable<string>): Language {
  const english = createEnglish(lists.english, known);
  const foreign = readForeignLanguages(lists.foreign, english);
  return toLanguage(english, foreign);
}

function toLanguage(english: English, foreign: ForeignLanguages<ForeignLanguage>): Language {
  const language: Language = {
    ...english,
    translate: createTranslation(createLanguageFinder(foreign, english), english),
    withTranslations: (own) =>
      own.length === 0 ? language : toLanguage(english, addTranslations(foreign, own, english)),
  };
  return language;
}
