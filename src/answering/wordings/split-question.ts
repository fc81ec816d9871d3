import type { ChatReading } from '../words/read-chat.ts';
import type { Word } from '../words/read-words.ts';
import { readQuestionForm } from './marks.ts';

/** A text of more words than this tells a story around its question (the longest curated wording has some 20). */
const RAMBLE = 25;
/** Within a story, a question of more words than this brings some of the story with it. */
const LONG_QUESTION = 16;
/** Of a text of more words than this, the one question that ends it is asked by itself as well. */
const REMARK = 12;
/** Parts of fewer words than this ask nothing by themselves: “or is he right?”. */
const SHORTEST_PART = 6;
/** A sentence of fewer words than this asks nothing by itself: “Which city was that?” */
const SHORTEST_QUESTION = 5;
/** So many parts at most; people put the question last, so those are kept. */
const MOST_PARTS = 8;
/** So many clauses at the end of a sentence may hold its question together. */
const MOST_CLAUSES = 3;
/** A question further on than this, in characters, is not found; Discord lets messages through up to 4,000. */
const LONGEST_RAMBLE = 4_000;

/**
 * The parts of a text in which its one question may hide. An ordinary text is its own only part; of a rambling one
 * the ends of the sentences with a question mark count, and where there is none the text itself and its clauses.
 */
export function splitRamble(text: string): readonly string[] {
  const words = countWords(text);
  if (words <= REMARK) return [text];
  const sentences = text.slice(0, LONGEST_RAMBLE).match(/[^.!?\n…]+[.!?\n…]*/gu) ?? [];
  if (words <= RAMBLE) return [text, ...findLastQuestion(sentences)];
  const questions = sentences.flatMap((sentence, place) =>
    sentence.includes('?') ? [joinIfShort(sentence, sentences[place - 1])] : [],
  );
  const parts =
    questions.length > 0
      ? questions.flatMap(listEnds)
      : [text.slice(0, LONGEST_RAMBLE), ...sentences].flatMap((source) => [source, ...splitClauses(source)]);
  const kept = parts.map((part) => part.trim()).filter((part) => countWords(part) >= SHORTEST_PART);
  return kept.length === 0 ? [text] : [...new Set(kept)].slice(-MOST_PARTS);
}

/** “He asked in which months they came. So, which months?”: a short question leans on the sentence before it. */
function joinIfShort(sentence: string, before: string | undefined): string {
  return before === undefined || countWords(sentence) >= SHORTEST_PART ? sentence : before + sentence;
}

/** The question after a remark: “Sure. Nice try. Who signed the letter?” */
function findLastQuestion(sentences: readonly string[]): readonly string[] {
  const questions = sentences.filter((sentence) => sentence.includes('?'));
  const [last] = sentences.slice(-1);
  if (questions.length !== 1 || sentences.length < 2 || last === undefined || last !== questions[0])
    return [];
  return countWords(last) < SHORTEST_QUESTION ? [] : [last.trim()];
}

/** The last clause of a sentence, the last two together and so on; a short sentence, whole. */
function listEnds(sentence: string): readonly string[] {
  if (countWords(sentence) <= LONG_QUESTION) return [sentence];
  const starts = [0, ...[...sentence.matchAll(CLAUSE_END)].map(({ 0: end, index }) => index + end.length)];
  return starts.slice(-MOST_CLAUSES).map((start) => sentence.slice(start));
}

function splitClauses(text: string): readonly string[] {
  return text.split(CLAUSE_END);
}

/** People also begin the question with `so` after their story. */
const CLAUSE_END = /[;:]\s|,\s|\s[-–—]+\s|\s(?=so\s)/gu;

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/**
 * The two questions of a text that asks two, “when do they leave and how many are there”; undefined where it is one.
 * Only halves that have a question word each count: “keepers and volunteers” is one thing.
 */
export function splitDouble(
  text: string,
  { readChat }: Pick<ChatReading, 'readChat'>,
): readonly [string, string] | undefined {
  for (const { 0: joint, index } of text.slice(0, LONGEST_DOUBLE).matchAll(JOINTS)) {
    const first = text.slice(0, index);
    const second = text.slice(index + joint.length);
    if (isQuestion(readChat(first)) && isQuestion(readChat(second))) return [first, second];
  }
  return undefined;
}

/** In characters: a longer text is a story, and `splitRamble` looks for its one question. */
const LONGEST_DOUBLE = 300;

const JOINTS = /\s(?:and|n|&|plus|und|et|y|ve)\s|[,;?]\s+(?:and\s+)?/giu;

function isQuestion(words: readonly Word[]): boolean {
  const form = readQuestionForm(words.map((word) => word.form));
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  return form !== undefined && form !== 'yes or no' && form !== 'name';
}

const FEWEST_WORDS = 2;
/** A longer half is a story that happens to have a question word. */
const MOST_WORDS = 25;
