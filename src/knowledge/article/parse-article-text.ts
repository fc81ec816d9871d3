import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/quote-text.ts';
import type { Sentence } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Spot } from '../yaml/spots.ts';

/** A sentence with the place where it stands in `article.md`. */
export interface PlacedSentence extends Sentence {
  readonly spot: Spot;
}

export interface ParsedText {
  /** Without the headline, which stands in the front matter. */
  readonly sentences: readonly PlacedSentence[];
  readonly faults: readonly (Spot & Pick<Problem, 'subject' | 'what' | 'fix'>)[];
}

/**
 * Reads the text of an article: a blank line parts paragraphs, each line is one sentence.
 * @param firstLine the number in the file of the text's first line
 */
export function parseArticleText(text: string, firstLine: number): ParsedText {
  const sentences: PlacedSentence[] = [];
  let paragraph = 0;
  let number = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const sentence = line.trim();
    if (sentence === '') {
      number = 0;
      continue;
    }
    if (number === 0) paragraph += 1;
    number += 1;
    const spot = { line: firstLine + index, column: line.length - line.trimStart().length + 1 };
    sentences.push({ at: `p${paragraph}s${number}`, paragraph, number, text: sentence, spot });
  }
  return { sentences, faults: sentences.flatMap(findFault) };
}

function findFault({ at, text, spot }: PlacedSentence): ParsedText['faults'] {
  const subject = `sentence ${at}`;
  if (text.length > limits.sentence)
    return [
      {
        ...spot,
        subject,
        what: `This sentence has ${text.length} characters, and at most ${limits.sentence} fit into one reply.`,
        fix: 'Put a line break where it can be parted.',
      },
    ];
  if (!/[\p{L}\p{N}]/u.test(text))
    return [{ ...spot, subject, what: `${quoteText(text)} is no sentence.`, fix: 'Delete this line.' }];
  return [];
}
