/** Makes of what a source holds the text of an `article.md`, with its sentences and their addresses as they will be. */

import {
  type PlacedSentence,
  parseArticleText,
  splitFrontMatter,
} from '../knowledge/article/article-text.ts';
import { endsAsSentence } from '../knowledge/article/sentence-ends.ts';
import { findUnsafeText } from '../knowledge/checking/unsafe-text.ts';
import { createArticleId } from './article-id.ts';
import { type Said, writeFrontMatter } from './front-matter.ts';
import type { Block, LeftOut, PageContent, Refusal } from './page-content.ts';
import { readShortForms } from './short-forms.ts';
import { cleanWhole, writeBlocks } from './write-blocks.ts';

export interface Choices {
  /** What the moderator says of it; goes before what the page states. */
  readonly said?: Said;
  /** What was left out and is wanted all the same, counted from 1. */
  readonly withLeftOut?: readonly number[];
  /** The places of blocks, counted from 0, that are not wanted. */
  readonly withoutBlocks?: readonly number[];
  /** The name of the folder; made of the title by default. */
  readonly id?: string;
  /** The ids of the articles that are there. */
  readonly taken: readonly string[];
  /** The text of `language/abbreviations.txt`. */
  readonly abbreviations: string;
}

export interface ImportedArticle {
  readonly kind: 'article';
  readonly id: string;
  readonly title: string;
  /** BCP 47, as it stands in the text. */
  readonly language: string;
  /** The whole `article.md`. */
  readonly text: string;
  /** Without the headline. */
  readonly sentences: readonly ImportedSentence[];
  /** What is left out now, with its number to tick it back. */
  readonly leftOut: readonly NumberedLeftOut[];
  /** What the moderator should know, a sentence each. */
  readonly notes: readonly string[];
}

export interface ImportedSentence extends PlacedSentence {
  /** The place of the block it is from, counted from 0, to take it out; those ticked back have none. */
  readonly block?: number;
}

export interface NumberedLeftOut extends LeftOut {
  readonly number: number;
  readonly words: number;
  /** All of it on one line. */
  readonly text: string;
}

/** Refused where no title is stated or given, or nothing is left to be an article. */
export function toArticle(content: PageContent, choices: Choices): ImportedArticle | Refusal {
  const chosen = chooseBlocks(content, choices);
  const title = findTitle(content, choices);
  if (title === undefined)
    return {
      kind: 'refused',
      reason:
        'The source states no title; say which one the article shall have (--title at the command line).',
    };
  const front = writeFrontMatter(title, content.about, choices.said ?? {});
  const forms = readShortForms(choices.abbreviations, front.language);
  const written = writeBlocks(
    chosen.map(({ block }) => block),
    forms,
    title,
  );
  const text = `${front.text}\n\n${written.text}\n`;
  const sentences = readBack(text, title);
  if (!sentences.some(({ role }) => role === 'statement'))
    return { kind: 'refused', reason: 'The source holds no sentence that says anything.' };
  return {
    kind: 'article',
    id: choices.id ?? createArticleId(title, choices.taken),
    title,
    language: front.language,
    text,
    sentences: sentences.map((sentence, index) => {
      const place = chosen[written.blockOf[index] ?? -1]?.place;
      return { ...sentence, ...(place === undefined ? {} : { block: place }) };
    }),
    leftOut: listLeftOut(content.leftOut).filter(({ number }) => !choices.withLeftOut?.includes(number)),
    notes: [...content.notes, ...front.notes, ...written.notes],
  };
}

/** The sentences of an article's text, as the bot will read them. */
function readBack(file: string, title: string): readonly PlacedSentence[] {
  const split = splitFrontMatter(file);
  if (split.kind === 'refused') throw new Error(`an imported article has no front matter: ${split.what}`);
  return parseArticleText(split.text, { firstLine: split.textLine, title }).sentences;
}

interface Chosen {
  readonly block: Block;
  /** Among the blocks of the content; absent for what was ticked back. */
  readonly place?: number;
}

function chooseBlocks(
  content: PageContent,
  { withLeftOut = [], withoutBlocks = [] }: Choices,
): readonly Chosen[] {
  const back = content.leftOut.filter((_, index) => withLeftOut.includes(index + 1));
  const upTo = (place: number) =>
    back.filter(({ before }) => before === place).map(({ block }) => ({ block }));
  const end = content.blocks.length;
  return [
    ...content.blocks.flatMap((block, place): Chosen[] => [
      ...upTo(place),
      ...(withoutBlocks.includes(place) ? [] : [{ block, place }]),
    ]),
    ...back.filter(({ before }) => before >= end).map(({ block }) => ({ block })),
  ];
}

/** What was left out, numbered from 1. */
export function listLeftOut(leftOut: readonly LeftOut[]): readonly NumberedLeftOut[] {
  return leftOut.map((one, index) => {
    const text = cleanWhole(toText(one.block));
    return { ...one, number: index + 1, words: countWords(text), text };
  });
}

function toText(block: Block): string {
  return block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join('; ') : block.text;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}

/** What is said, stated, or written at the top as a title is: a heading, or a short line that is no sentence. */
export function findTitle(
  { about, blocks }: PageContent,
  { said }: Pick<Choices, 'said'>,
): string | undefined {
  const [first] = blocks;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const candidates = [
    said?.title,
    about.title,
    heading?.kind === 'heading' ? heading.text : undefined,
    first?.kind === 'paragraph' && !endsAsSentence(first.text) && first.text.length <= LONGEST_LINE
      ? first.text
      : undefined,
  ].map((text) => shorten(cleanWhole(text ?? '')));
  return candidates.find((text) => /[\p{L}\p{N}]/u.test(text) && findUnsafeText(text) === undefined);
}

const LONGEST_LINE = 120;
/** As Discord allows for the heading of an embed, and so does the front matter. */
const LONGEST_TITLE = 256;

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const room = title.slice(0, LONGEST_TITLE);
  return room.slice(0, Math.max(room.lastIndexOf(' '), 1));
}
