import type { Sentence } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';
import { en } from '../locales/en.ts';
import { showSentences } from './address-lines.ts';
import { toShortAddress } from './quotes.ts';
import { countProblems, renderProblems, renderWarnings } from './render-outcome.ts';
import { type Button, type Part, type PickOption, type Reply, type ReplyFile, toButton } from './reply.ts';
import { sayCount, shorten } from './text.ts';

/** An article as it was made of a source; the importing room's value fits it. */
export interface ProposedArticle {
  readonly id: string;
  readonly title: string;
  /** The whole `article.md`. */
  readonly text: string;
  readonly sentences: readonly (Sentence & { readonly block?: number })[];
  readonly leftOut: readonly ProposedLeftOut[];
  readonly notes: readonly string[];
}

interface ProposedLeftOut {
  readonly number: number;
  readonly words: number;
  readonly text: string;
  readonly reason: keyof typeof SAY_REASON;
}

/** Why a block was taken for none of the article, in words. */
export const SAY_REASON = {
  links: 'links',
  figure: 'belongs to a picture',
  outside: 'beside the article',
  hidden: 'hidden on the page',
  repeated: 'stands on every page',
  footnote: 'footnote',
} as const;

export interface ImportReview {
  /** What buttons call it. */
  readonly name: string;
  readonly made: ProposedArticle;
  /** What keeps it from being published. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The demonstrations that step aside when it is published. */
  readonly stepsAside: readonly string[];
  /** How many blocks a moderator took out. */
  readonly takenOut: number;
  /** How many drafts are ticked. */
  readonly ticked: number;
}

/** What a moderator looks at before it is published. */
export function renderImport(review: ImportReview): Reply {
  const { name, made, problems, warnings, stepsAside, takenOut, ticked } = review;
  const { parts: problemParts, files } = renderProblems(problems);
  const isSound = problems.length === 0;
  const step = (what: string) => ({ name: what, args: [name] });
  const actions: readonly Button[] = [
    ...(isSound ? [toButton('Publish', step('import-publish'), 'main')] : []),
    toButton('Take out a block…', step('import-cut')),
    ...(made.leftOut.length + takenOut > 0
      ? [toButton('Put back what was left out…', step('import-back'))]
      : []),
    ...(isSound ? [toButton('Drafts…', step('import-drafts'))] : []),
    toButton('Cancel', step('import-cancel')),
  ];
  return {
    audience: 'asker',
    parts: [
      { kind: 'title', text: made.title },
      { kind: 'list', items: [...listFront(made.text), saySize(made), `will be the article “${made.id}”`] },
      ...renderBeginning(made),
      ...renderLeftOut(made.leftOut),
      ...(made.notes.length === 0 ? [] : [words('Look at this:'), list(made.notes.map(toNote))]),
      ...(isSound
        ? renderWarnings(warnings)
        : [words(`It cannot be published yet. ${countProblems(problems)}`)]),
      ...(isSound ? [] : problemParts),
      ...(stepsAside.length === 0 ? [] : [words(sayStepsAside(stepsAside, 'will step'))]),
      words(
        `${ticked === 0 ? '' : `${sayCount(ticked, 'draft')} will be written as ${ticked === 1 ? 'an entry' : 'entries'}. `}Nothing is published yet. All of it is in the files, with addresses.`,
      ),
    ],
    actions,
    files: [...toFiles(made), ...files],
  };
}

/** @param verb `stepped` or `will step` */
export function sayStepsAside(ids: readonly string[], verb: 'stepped' | 'will step'): string {
  return `The demonstration ${ids.map((id) => `“${id}”`).join(', ')} ${verb} aside for it.`;
}

/** Front matter as it stands, but for the title above. */
function listFront(text: string): readonly string[] {
  return text
    .slice(4, text.indexOf('\n---', 4))
    .split('\n')
    .filter((line) => !line.startsWith('title: '))
    .map((line) => shorten(line, 200));
}

function saySize({ sentences }: ProposedArticle): string {
  const leads = sentences.filter(({ role }) => role === 'lead').length;
  const size = `${sayCount(sentences.at(-1)?.paragraph ?? 0, 'paragraph')}, ${sayCount(sentences.length, 'sentence')}`;
  return leads === 0 ? size : `${size}, of which ${leads} only lead to others`;
}

/** In characters; the review should stay one message. */
const BEGINNING = 500;
const MOST_LINES = 4;

function renderBeginning({ id, sentences }: ProposedArticle): readonly Part[] {
  let room = BEGINNING;
  const shown = sentences.slice(0, 3).filter(({ text }, index) => {
    room -= text.length;
    return index === 0 || room >= 0;
  });
  return [
    words('It begins:'),
    ...shown.map(
      ({ text, at }): Part => ({
        kind: 'quote',
        article: id,
        text,
        at,
        address: toShortAddress(at, en.phrases),
        wording: 'verbatim',
        emphasised: false,
      }),
    ),
  ];
}

function renderLeftOut(leftOut: readonly ProposedLeftOut[]): readonly Part[] {
  if (leftOut.length === 0) return [words('Nothing was left out.')];
  const count = leftOut.reduce((sum, one) => sum + one.words, 0);
  const more = leftOut.length - MOST_LINES;
  return [
    words(`Left out: ${sayCount(count, 'word')} in ${sayCount(leftOut.length, 'block')}.`),
    list([
      ...leftOut
        .slice(0, MOST_LINES)
        .map(({ text, reason }) => `${SAY_REASON[reason]}: ${shorten(text, 90)}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]),
  ];
}

function toNote(note: string): string {
  return shorten(note, 250);
}

function toFiles({ id, text, sentences, leftOut }: ProposedArticle): readonly ReplyFile[] {
  const lines = [
    ...showSentences(sentences),
    ...(leftOut.length === 0 ? [] : ['', 'Left out:']),
    ...leftOut.map((one) => `  ${one.number}. (${SAY_REASON[one.reason]}) ${one.text}`),
  ];
  return [
    { name: `${id}.article.md`, content: text },
    { name: `${id}.addresses.txt`, content: `${lines.join('\n')}\n` },
  ];
}

/** Blocks to take out, each with the address it begins at. */
export function listBlocks({ sentences }: Pick<ProposedArticle, 'sentences'>): readonly PickOption[] {
  const first = new Map<number, Sentence>();
  for (const sentence of sentences)
    if (sentence.block !== undefined && !first.has(sentence.block)) first.set(sentence.block, sentence);
  return [...first].map(([block, { at, text }]) => ({
    value: String(block),
    label: `${toShortAddress(at, en.phrases)}  ${text}`,
  }));
}

export function listLeftOut({ leftOut }: Pick<ProposedArticle, 'leftOut'>): readonly PickOption[] {
  return leftOut.map(({ number, text, reason, words: count }) => ({
    value: String(number),
    label: text,
    description: `${SAY_REASON[reason]}, ${sayCount(count, 'word')}`,
  }));
}

export interface Picking {
  /** The step that asks and takes what was picked. */
  readonly step: string;
  readonly name: string;
  readonly text: string;
  readonly placeholder: string;
  readonly options: readonly PickOption[];
  /** From 0. */
  readonly page: number;
}

/** Discord's limit for a list. */
const PAGE = 25;

/** A list to pick several from, in pages, with the way back to the review. */
export function renderPicking({ step, name, text, placeholder, options, page }: Picking): Reply {
  const pages = Math.max(1, Math.ceil(options.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = options.slice(at * PAGE, (at + 1) * PAGE);
  const turn = (label: string, to: number) => toButton(label, { name: step, args: [name, String(to)] });
  return {
    audience: 'asker',
    parts: [words(pages === 1 ? text : `${text} Page ${at + 1} of ${pages}.`)],
    picks:
      shown.length === 0
        ? []
        : [{ step: { name: step, args: [name, String(at)] }, placeholder, options: shown, most: PAGE }],
    actions: [
      ...(at > 0 ? [turn('Earlier', at - 1)] : []),
      ...(at < pages - 1 ? [turn('Further', at + 1)] : []),
      toButton('Back to the review', { name: 'import-review', args: [name] }),
    ],
  };
}

function words(text: string): Part {
  return { kind: 'words', text };
}

function list(items: readonly string[]): Part {
  return { kind: 'list', items };
}
