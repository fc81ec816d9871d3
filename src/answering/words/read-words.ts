/** One word of a text, in the forms the search needs. */
export interface Word {
  /** As it stands in the text, without accents. */
  readonly typed: string;
  /** Lower case, without possessive or contraction; numbers in digits. */
  readonly form: string;
  readonly stem: string;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Whether it only carries grammar or chat. */
  readonly isStop: boolean;
  /** The same for a word of an article: “story” is chat around a question, but an article may be about one. */
  readonly isEmpty: boolean;
  /** What stands between the word before and this one, without spaces: `, "` or `$`. */
  readonly before: string;
  /** What follows directly, as `%`. */
  readonly after: string;
  /** Whether it was typed in another language, and is an English word of the same meaning where one is known. */
  readonly isForeign?: true;
}

/** What a word is by itself, wherever it stands. */
export type LoneWord = Pick<Word, 'form' | 'stem' | 'isNumber' | 'isStop' | 'isEmpty'>;

/** How texts become words. */
export interface WordReading {
  /** The words of a text in order. */
  readonly readWords: (text: string) => readonly Word[];
  /** The same for many texts that share their words: it remembers every one. */
  readonly createWordReader: () => (text: string) => readonly Word[];
}
