import { findUnsafeText } from '../checking/unsafe-text.ts';
import type { Problem } from '../problem.ts';
import { type FrontMatter, frontMatterShape } from '../shapes/other-shapes.ts';
import { readYamlFile } from '../yaml/read-yaml-file.ts';
import { type PlacedSentence, parseArticleText, splitFrontMatter } from './article-text.ts';

/** `article.md` with all that is wrong with it. */
export interface ArticleFile {
  readonly name: string;
  readonly frontMatter?: FrontMatter;
  /** The headline first; absent when there is no text, or none that can be told from the front matter. */
  readonly sentences?: readonly PlacedSentence[];
  readonly problems: readonly Problem[];
}

/** Reads the text of `article.md`. */
export async function readArticleFile(name: string, file: string): Promise<ArticleFile> {
  const error = (fault: Omit<Problem, 'severity' | 'file'>): Problem => ({
    severity: 'error',
    file: name,
    ...fault,
  });
  const split = splitFrontMatter(file);
  if (split.kind === 'refused')
    return { name, problems: [error({ line: split.line, what: split.what, fix: split.fix })] };
  const head = await readYamlFile(name, split.frontMatter, frontMatterShape, { takesDates: true });
  const { sentences, faults } = parseArticleText(split.text, split.textLine);
  const unsafe = sentences.flatMap(({ at, text, spot }) => {
    const fault = findUnsafeText(text);
    return fault === undefined ? [] : [{ ...spot, subject: `sentence ${at}`, ...fault }];
  });
  const empty = sentences.length === 0 ? [noText(split.textLine)] : [];
  const problems = [...head.problems, ...[...faults, ...unsafe, ...empty].map(error)];
  const title = head.content?.title ?? '';
  const spot = head.written?.find(['title']).spot ?? { line: 1, column: 1 };
  const headline = { at: 'p0s1', paragraph: 0, number: 1, text: title, spot };
  return {
    name,
    ...(sentences.length === 0 ? {} : { sentences: [headline, ...sentences] }),
    ...(head.content === undefined ? {} : { frontMatter: head.content }),
    problems,
  };
}

function noText(line: number) {
  return {
    line,
    what: 'There is no text below the second "---".',
    fix: 'Write the article there: a sentence on each line, an empty line between paragraphs.',
  };
}
