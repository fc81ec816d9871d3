import type { Block } from '../page-content.ts';

/**
 * A turn of a conversation: its time goes, its speaker stays before the words, because “Eleven of 29” says nothing without
 * them. Undefined where the line begins none.
 */
export function readTurn(line: string): Block | undefined {
  const timed = /^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s*[-–—])?\s*(\S.*)$/.exec(
    line,
  )?.[1];
  if (timed !== undefined && SPEAKER.test(timed)) return { kind: 'paragraph', text: timed.trim() };
  return /^\s*\p{Lu}[\p{Lu}\d.' -]{1,40}:\s+\S/u.test(line)
    ? { kind: 'paragraph', text: line.trim() }
    : undefined;
}

/** A name of up to some words and a colon. */
const SPEAKER = /^\p{L}[^:.?!]{0,40}:\s+\S/u;
