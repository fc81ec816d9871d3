import { listLines } from '../language/lists.ts';
import { dropChatMarks } from './drop-chat-marks.ts';
import type { LoneWord, Word, WordReading } from './read-words.ts';
import { splitJoined } from './split-joined.ts';

export interface ChatReading {
  readonly readChat: (text: string) => readonly Word[];
  readonly createChatReader: () => (text: string) => readonly Word[];
}

/** @param spellings a line for each word: what is meant, then how people type it */
export function createChatReading(
  spellings: string,
  { readWords, createWordReader }: WordReading,
): ChatReading {
  const toMeant = (text: string): Meant => {
    const [word] = readWords(text);
    const { form = text, stem = text, isStop = false, isEmpty = false, isNumber = false } = word ?? {};
    return { form, stem, isStop, isEmpty, isNumber };
  };
  const spelt = new Map(
    listLines(spellings).flatMap(({ text }) => {
      const [meant = '', ...typed] = text.split(' ');
      return typed.map((spelling): readonly [string, Meant] => [spelling, toMeant(meant)]);
    }),
  );
  const why = toMeant('why');
  const writeOut = (typed: readonly Word[]): readonly Word[] => {
    const words = typed.map((word, place) => {
      const isWhy = word.form === 'y' && isForWhy(place, typed[place + 1]?.form);
      const meant =
        spelt.get(word.form) ??
        (isWhy ? why : IS_DRAWN.test(word.form) ? readDrawn(word.form, spelt, toMeant) : undefined);
      return meant === undefined ? word : { ...word, ...meant };
    });
    return splitJoined(words, toMeant);
  };
  return {
    readChat: (text) => writeOut(readWords(keepWords(text))),
    createChatReader: () => {
      const read = createWordReader();
      return (text) => writeOut(read(keepWords(text)));
    },
  };
}

/** A text that is nothing but a link or the like is read as it stands. */
function keepWords(text: string): string {
  const kept = dropChatMarks(text);
  return kept === text || /[\p{L}\p{N}]/u.test(kept) ? kept : text;
}

type Meant = LoneWord;

/** `y` is `why` where a question begins with it, and `and` in Spanish elsewhere. */
function isForWhy(place: number, next: string | undefined): boolean {
  return next !== undefined && (place === 0 || AFTER_WHY.has(next));
}

const AFTER_WHY: ReadonlySet<string> = new Set('is are was were do did does has have r us not'.split(' '));

/** `sooo` is `so`, `reeeally` is `really`; of two letters left too many, mending words takes one more. */
function readDrawn(
  form: string,
  spelt: ReadonlyMap<string, Meant>,
  toMeant: (text: string) => Meant,
): Meant | undefined {
  const single = form.replace(DRAWN, '$1');
  if (single === form) return undefined;
  const short = spelt.get(single) ?? toMeant(single);
  return short.isStop ? short : toMeant(form.replace(DRAWN, '$1$1'));
}

/** No word has a letter three times in a row. */
const DRAWN = /([a-z])\1{2,}/g;
const IS_DRAWN = /([a-z])\1\1/;
