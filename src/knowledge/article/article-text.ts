import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/unsafe-text.ts';
import type { Sentence } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Spot } from '../yaml/written.ts';

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
  return { sentences, faults: findFaults(sentences) };
}

/** One more than are told, which says that there are more. */
function findFaults(sentences: readonly PlacedSentence[]): ParsedText['faults'] {
  const faults: ParsedText['faults'][number][] = [];
  for (const sentence of sentences) {
    if (faults.length > limits.problemsPerFile) break;
    faults.push(...findFault(sentence));
  }
  return faults;
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

/** The two halves of `article.md`, or what keeps them from being told apart. */
export type SplitArticle =
  | {
      readonly kind: 'split';
      /** As many line breaks in front as there are lines above it, so that line numbers are those of the file. */
      readonly frontMatter: string;
      readonly text: string;
      /** The number of the first line of the text. */
      readonly textLine: number;
    }
  | ({ readonly kind: 'refused'; readonly line: number } & Pick<Problem, 'what' | 'fix'>);

/** Parts the front matter, which stands between two lines `---` at the top, from the text. */
export function splitFrontMatter(file: string): SplitArticle {
  if (file.trim() === '')
    return {
      kind: 'refused',
      line: 1,
      what: 'The file is empty.',
      fix: 'Write the article into it, as README.md shows.',
    };
  const lines = file.split('\n');
  if (lines[0]?.trimEnd() !== '---')
    return {
      kind: 'refused',
      line: 1,
      what: 'The file does not begin with a line "---".',
      fix: 'Begin it with "---", then lines such as "title: …", then "---" again, then the text.',
    };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1)
    return {
      kind: 'refused',
      line: 1,
      what: 'There is no second line "---" that ends the part with title and outlet.',
      fix: 'Write "---" on a line of its own above the text.',
    };
  return {
    kind: 'split',
    frontMatter: `\n${lines.slice(1, end).join('\n')}`,
    text: lines.slice(end + 1).join('\n'),
    textLine: end + 2,
  };
}
