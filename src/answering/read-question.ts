import { type Facts, readFacts } from './judging/facts.ts';
import type { Language } from './language/language.ts';
import { readSought, type SoughtKind } from './sentences/sought.ts';
import type { Concepts } from './wordings/concepts.ts';
import { borrowNames, type Marks, readMarks } from './wordings/marks.ts';
import { mendWords, type Repairer } from './wordings/mend-words.ts';
import { splitRamble } from './wordings/split-question.ts';
import { toKey } from './wordings/wording-index.ts';
import { dropChatMarks } from './words/drop-chat-marks.ts';
import { readCapped } from './words/read-capped.ts';
import type { Word } from './words/read-words.ts';

/** A question, read once; everybody who looks at it takes this. */
export interface Question {
  readonly typed: string;
  /** The same for texts that differ in case, spaces and punctuation only. */
  readonly key: string;
  /** The whole text. */
  readonly whole: QuestionPart;
  /** Where the text rambles, the parts in which its question may hide; else the whole alone. */
  readonly parts: readonly QuestionPart[];
}

export interface QuestionPart {
  /** In English, as typed otherwise: the sentences mend spelling towards their own words. */
  readonly words: readonly Word[];
  /** Spelling mended, with the names that stand elsewhere in the text. */
  readonly marks: Marks;
  readonly facts: Facts;
  readonly sought: SoughtKind;
}

export interface QuestionReading {
  readonly language: Language;
  readonly concepts: Concepts;
  readonly repairer: Repairer;
}

/** The words of what somebody typed, as far as it is looked at, in its own language. */
export function readTyped(typed: string, language: Language): readonly Word[] {
  const text = dropChatMarks(typed);
  return readCapped(text.trim() === '' ? typed : text, language);
}

export function readQuestion(typed: string, reading: QuestionReading): Question {
  const text = dropChatMarks(typed);
  const capped = readTyped(typed, reading.language);
  const whole = readPart(capped, reading);
  const parts = splitRamble(text).map((part) => {
    if (part === text) return whole;
    const read = readPart(readCapped(part, reading.language), reading);
    return { ...read, marks: borrowNames(read.marks, whole.marks) };
  });
  return { typed, key: toKey(capped), whole, parts };
}

function readPart(capped: readonly Word[], { language, concepts, repairer }: QuestionReading): QuestionPart {
  const words = language.translate(capped);
  const mended = mendWords(words, repairer);
  return {
    words,
    marks: readMarks(mended, concepts),
    facts: readFacts(mended, language.cues),
    sought: readSought(mended).kind,
  };
}
