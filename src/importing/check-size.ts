import type { PageContent, Refusal } from './page-content.ts';
import { refuse } from './reading.ts';
import { toText } from './to-text.ts';

/** Why a content is no article that the bot could hold; undefined for one that is. */
export function findExcess({ blocks }: PageContent): Refusal | undefined {
  const texts = blocks.map(toText);
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (blocks.length === 0) return refuse('There is no text in it. Paste the text of the article.');
  if (blocks.length > MOST_BLOCKS)
    return refuse(
      `The text has ${format(blocks.length)} paragraphs; an article may have ${format(MOST_BLOCKS)}. Cut it into parts.`,
    );
  if (texts.some((text) => text.length >= 1_000 && !/\s/.test(text.slice(0, 1_000))))
    return refuse(
      'There is no sentence in it: one “word” has more than 1,000 letters. Paste the text itself.',
    );
  if (longest > LONGEST_BLOCK)
    return refuse(
      `One paragraph has ${format(longest)} characters; ${format(LONGEST_BLOCK)} are the most. Break it into paragraphs first.`,
    );
  return letters > MOST_LETTERS
    ? refuse(
        `The text has ${format(letters)} characters; ${format(MOST_LETTERS)} are the most. Cut it into parts.`,
      )
    : undefined;
}

/** A long book chapter has some hundred paragraphs. */
const MOST_BLOCKS = 3_000;
/** In characters: twelve pages without a break. The platform's splitter takes quadratic time on one paragraph. */
const LONGEST_BLOCK = 30_000;
/** In characters: a short novel. */
const MOST_LETTERS = 500_000;

function format(count: number): string {
  return count.toLocaleString('en');
}
