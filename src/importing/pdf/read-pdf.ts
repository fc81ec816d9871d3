import { getDocumentProxy } from 'unpdf';
import type { Block, LeftOut } from '../page-content.ts';
import { type Reading, refuse } from '../reading.ts';
import { dropRunning } from './drop-running.ts';
import { findsBomb } from './find-bomb.ts';
import { joinLines } from './join-lines.ts';
import { orderColumns } from './order-columns.ts';
import { type Line, type Piece, toLines } from './to-lines.ts';

/** Reads the text of a PDF by where it stands on its pages: columns, running heads, broken lines and words, notes. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  if (findsBomb(bytes))
    return refuse(
      'Unpacked, the PDF is larger than what is read. Copy the text of the article and paste it instead.',
    );
  const opened = await openPages(bytes);
  if (opened.kind === 'refused') return opened;
  const { pages, running } = dropRunning(opened.pages);
  const { blocks, notes } = joinLines(
    pages.flatMap((lines) => (lines.length === 0 ? [] : orderColumns(lines))),
  );
  if (opened.pages.every((lines) => lines.length === 0))
    return refuse(
      'The pages of the PDF are pictures of text. Copy the text from elsewhere, or type it, and paste it.',
    );
  const title = findTitle(blocks);
  const rest = title === undefined ? blocks : blocks.slice(1);
  const leave = (text: string, reason: LeftOut['reason']): LeftOut => ({
    before: rest.length,
    block: { kind: 'paragraph', text },
    reason,
  });
  const leftOut = [
    ...notes.map((text) => leave(text, 'footnote')),
    ...running.map((text) => leave(text, 'repeated')),
  ];
  const about = title === undefined ? {} : { title };
  const told =
    'The lines of the PDF were joined to paragraphs by where they stand; read them through before you publish.';
  return {
    kind: 'read',
    content: { source: 'pdf', about, blocks: rest, leftOut, questions: [], notes: [told] },
  };
}

/** The largest heading at the top, or a first line that is no sentence. */
function findTitle([first, second]: readonly Block[]): string | undefined {
  if (first?.kind === 'heading') return first.level === 1 ? first.text : undefined;
  const isLine =
    first?.kind === 'paragraph' && first.text.length <= LONGEST_TITLE && !/[.!?:;,]$/.test(first.text);
  return isLine && second !== undefined ? first.text : undefined;
}

const LONGEST_TITLE = 120;

type Pages =
  | { readonly kind: 'opened'; readonly pages: readonly (readonly Line[])[] }
  | ReturnType<typeof refuse>;

async function openPages(bytes: Uint8Array): Promise<Pages> {
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      return refuse(
        `The PDF has ${document.numPages.toLocaleString('en')} pages; ${MOST_PAGES} are the most. Save the pages of the article alone.`,
      );
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toLines(items.flatMap((item): readonly Piece[] => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    return { kind: 'opened', pages };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refuse(
      isLocked
        ? 'The PDF is locked with a password. Save it without one, or paste its text.'
        : 'The PDF is damaged or cut off. Download it again, or paste its text.',
    );
  }
}

/** Reading a page takes up to 75 ms; more would not end within the clock. */
const MOST_PAGES = 100;
