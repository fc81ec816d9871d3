import type { Block, StatedQuestion } from './page-content.ts';
import { toText } from './to-text.ts';

/** The headings that ask, each with the text below it up to the next heading. */
export function findQuestions(blocks: readonly Block[]): readonly StatedQuestion[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' || !ASKS.test(block.text)) return [];
    const below = blocks.slice(at + 1);
    const next = below.findIndex(({ kind }) => kind === 'heading');
    const answer = below.slice(0, next === -1 ? undefined : next);
    return answer.length === 0 ? [] : [{ question: block.text, answer: answer.map(toText).join('\n') }];
  });
}

/** The end of a question: the marks of Latin, Arabic, Greek and Chinese or Japanese writing. */
export const ASKS = /[?؟;？]["'”’»)\]]*$/;
