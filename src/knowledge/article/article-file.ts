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
  const title = head.content?.title ?? '';
  const { sentences, headings, faults } = parseArticleText(split.text, { firstLine: split.textLine, title });
  const unsafeHeadings = headings.flatMap(({ text, ...spot }) => {
    const fault = findUnsafeText(text);
    return fault === undefined ? [] : [{ ...spot, subject: 'heading', ...fault }];
  });
  const unsafe = sentences.flatMap(({ at, text, spot }) => {
    const fault = findUnsafeText(text);
    return fault === undefined ? [] : [{ ...spot, subject: `sentence ${at}`, ...fault }];
  });
  const empty = sentences.some(({ role }) => role === 'statement')
    ? []
    : [sayNoSentence(split.textLine, sentences.length > 0, headings.length > 0)];
  const problems = [...head.problems, ...[...faults, ...unsafeHeadings, ...unsafe, ...empty].map(error)];
  const spot = head.written?.find(['title']).spot ?? { line: 1, column: 1 };
  const headline = { ...HEADLINE, text: title, spot };
  return {
    name,
    ...(sentences.length === 0 ? {} : { sentences: [headline, ...sentences] }),
    ...(head.content === undefined ? {} : { frontMatter: head.content }),
    problems,
  };
}

const HEADLINE = { at: 'p0s1', paragraph: 0, number: 1, headings: [], role: 'statement' } as const;

function sayNoSentence(line: number, hasLeads: boolean, hasHeadings: boolean) {
  if (hasLeads)
    return {
      line,
      what: 'No line of the text is an answer: each only asks, or only names what follows.',
      fix: 'Write the answers below them, a sentence on each line.',
    };
  return {
    line,
    what: hasHeadings ? 'The text has headings and no sentence.' : 'There is no text below the second "---".',
    fix: hasHeadings
      ? 'Write sentences below the headings, each on a line of its own; a line without # is a sentence.'
      : 'Write the article there: a sentence on each line, an empty line between paragraphs.',
  };
}
