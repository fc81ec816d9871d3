import type { Problem } from '../problem.ts';

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
