import { toPlainWording } from '../checking/check-wordings.ts';
import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/unsafe-text.ts';
import type { Sentence } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import { toQuoted } from '../yaml/diagnose-line.ts';
import type { Spot } from '../yaml/written.ts';
import { findLeads, isListOfQuestions, type Led, type PlacedLine } from './find-leads.ts';
import { type Line, readLines } from './read-lines.ts';

/** A sentence with the place where it stands in `article.md`. */
export interface PlacedSentence extends Sentence {
  readonly spot: Spot;
}

export interface ParsedText {
  /** In order, each with an address of its own; without the headline, which stands in the front matter. */
  readonly sentences: readonly PlacedSentence[];
  /** The headings, for whoever looks into what will be shown. */
  readonly headings: readonly (Spot & { readonly text: string })[];
  readonly faults: readonly Fault[];
}

type Fault = Spot & Pick<Problem, 'subject' | 'what' | 'fix'>;

interface Reading {
  /** The number in the file of the text's first line. */
  readonly firstLine: number;
  /** A heading at the top that only repeats it is none. */
  readonly title?: string;
}

/**
 * Reads the text of an article: a blank line parts paragraphs, each line is one sentence. A heading parts paragraphs as
 * well and has no address; a line that only asks or only names what follows has one, and leads to the lines below it.
 */
export function parseArticleText(text: string, { firstLine, title }: Reading): ParsedText {
  const sections = toSections(readLines(text));
  const isFaq = isListOfQuestions(sections.flatMap(({ lines }) => lines));
  const sentences = sections.flatMap(({ headings, lines }) => {
    const repeats = toPlainWording(headings[0] ?? '') === toPlainWording(title ?? '');
    const shown = repeats ? headings.slice(1) : headings;
    return toSentences(findLeads(lines, isFaq), shown, firstLine);
  });
  const headings = sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [{ text: heading.text, ...toSpot(heading, firstLine) }],
  );
  return {
    sentences,
    headings,
    // One more than are told, which says that there are more.
    faults: [...headings.flatMap(findHeadingFault), ...sentences.flatMap(findFault)].slice(
      0,
      limits.problemsPerFile + 1,
    ),
  };
}

type Heading = Extract<Line, { readonly kind: 'heading' }>;

/** What stands below a heading, or above the first one. */
interface Section {
  readonly heading: Heading | undefined;
  /** The outermost first. */
  readonly headings: readonly string[];
  readonly lines: readonly PlacedLine[];
}

function toSections(lines: readonly Line[]): readonly Section[] {
  const sections: Section[] = [];
  let above: readonly Heading[] = [];
  let own: PlacedLine[] = [];
  let paragraph = 0;
  let number = 0;
  const begin = (heading: Heading | undefined) => {
    own = [];
    number = 0;
    if (heading !== undefined) above = [...above.filter(({ level }) => level < heading.level), heading];
    sections.push({ heading, headings: above.map(({ text }) => text), lines: own });
  };
  begin(undefined);
  for (const line of lines) {
    if (line.kind === 'heading') begin(line);
    else if (line.kind === 'blank') number = 0;
    else {
      if (number === 0) paragraph += 1;
      number += 1;
      own.push({ ...line, paragraph, number });
    }
  }
  return sections;
}

function toSentences(led: readonly Led[], headings: readonly string[], firstLine: number): PlacedSentence[] {
  const made = new Map<PlacedLine, PlacedSentence>();
  for (const { line, isLead, lead: above } of led) {
    const { paragraph, number, text, isItem } = line;
    const lead = above === undefined ? undefined : made.get(above);
    made.set(line, {
      at: `p${paragraph}s${number}`,
      paragraph,
      number,
      text,
      headings,
      role: isLead ? 'lead' : 'statement',
      ...(isItem ? { isItem } : {}),
      ...(lead === undefined ? {} : { lead }),
      spot: toSpot(line, firstLine),
    });
  }
  return [...made.values()];
}

function toSpot({ index, indent }: Pick<PlacedLine, 'index' | 'indent'>, firstLine: number): Spot {
  return { line: firstLine + index, column: indent + 1 };
}

function findHeadingFault({ text, ...spot }: ParsedText['headings'][number]): Fault[] {
  if (!/[\p{L}\p{N}]/u.test(text))
    return [
      { ...spot, what: 'This heading has no words.', fix: 'Write them behind the #, or delete the line.' },
    ];
  if (text.length <= limits.heading) return [];
  return [
    {
      ...spot,
      what: `This heading has ${text.length} characters, and at most ${limits.heading} are possible.`,
      fix: 'Shorten it, or take the # away if it is a sentence.',
    },
  ];
}

function findFault({ at, text, spot }: PlacedSentence): Fault[] {
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
  if (lines[0]?.trimEnd() !== '---') return { kind: 'refused', line: 1, ...sayNoFrontMatter(lines) };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1)
    return {
      kind: 'refused',
      line: 1,
      what: 'There is no second line "---" that ends the part with the title.',
      fix: 'Write "---" on a line of its own above the text.',
    };
  return {
    kind: 'split',
    frontMatter: `\n${lines.slice(1, end).join('\n')}`,
    text: lines.slice(end + 1).join('\n'),
    textLine: end + 2,
  };
}

function sayNoFrontMatter(lines: readonly string[]): Pick<Problem, 'what' | 'fix'> {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const what = 'The file does not begin with the lines that say what it is.';
  if (/^\s*(?:-{3}|(?:title|language|wording):)/.test(first))
    return { what, fix: `Let it begin with a line "---", right above ${quoteText(first)}.` };
  const wanted = ['---', `title: ${toQuoted(findTitle(first))}`, 'language: en', 'wording: verbatim', '---'];
  return {
    what,
    fix: `Write these above the text, each on a line of its own: ${wanted.join(' | ')} (without the strokes between them; wording: restated if the sentences are not the article's own).`,
  };
}

/** What the text itself offers as its title: its first line, where that is short enough. */
function findTitle(first: string): string {
  const title = first.slice(0, LONGEST_TITLE).replace(/^[\s#*_-]+|(?<![\s#*_-])[\s#*_-]+$/g, '');
  return first.length <= LONGEST_TITLE && title !== '' ? title : '…';
}

/** In UTF-16 units; a longer first line is no title. */
const LONGEST_TITLE = 120;
