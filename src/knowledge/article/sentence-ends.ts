/** How lines end, by their signs alone: there is no list of words, so that it holds for any language. */

import { splitSentences } from './split-sentences.ts';

export function endsAsSentence(text: string): boolean {
  return '.!?…。！？؟۔।'.includes(findLastSign(text));
}

/** Whether a line holds a question and nothing else. */
export function onlyAsks(text: string): boolean {
  return asks(text) && splitSentences(text).every(asks);
}

function asks(text: string): boolean {
  return '?？؟'.includes(findLastSign(text));
}

export function endsInColon(text: string): boolean {
  return ':：'.includes(findLastSign(text));
}

/** What may stand behind the sign that ends a sentence. */
const CLOSERS: ReadonlySet<string> = new Set('"\'”’»“)]*_');

function findLastSign(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSERS.has(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1) || ' ';
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0;
}
