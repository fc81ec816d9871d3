import { readChat } from '../words/read-chat.ts';
import { readQuestionForm } from './question-form.ts';

/**
 * The two questions of a text that asks two, “when do they leave and how many are there”; undefined where it is one.
 * Only halves that have a question word each count: “Iraqi and Kurdish officials” is one thing.
 */
export function splitDouble(text: string): readonly [string, string] | undefined {
  for (const { 0: joint, index } of text.slice(0, LONGEST).matchAll(JOINTS)) {
    const first = text.slice(0, index);
    const second = text.slice(index + joint.length);
    if (isQuestion(first) && isQuestion(second)) return [first, second];
  }
  return undefined;
}

/** In characters: a longer text is a story, and `splitRamble` looks for its one question. */
const LONGEST = 300;

const JOINTS = /\s(?:and|n|&|plus|und|et|y|ve)\s|[,;?]\s+(?:and\s+)?/giu;

function isQuestion(text: string): boolean {
  const words = readChat(text);
  const form = readQuestionForm(words.map((word) => word.form));
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  return form !== undefined && form !== 'yes or no' && form !== 'name';
}

const FEWEST_WORDS = 2;
/** A longer half is a story that happens to have a question word. */
const MOST_WORDS = 25;
