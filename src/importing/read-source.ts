/** The importing room: what a text, page, file or address holds, before it becomes an article. */

import { findExcess } from './check-size.ts';
import { cleanContent } from './clean-content.ts';
import { decodeText } from './decode-text.ts';
import { inflate } from './inflate.ts';
import type { PageContent, Refusal, SourceKind } from './page-content.ts';
import { type Reading, refuse } from './reading.ts';
import { tellKind, tellWritten } from './tell-kind.ts';
import { toText } from './to-text.ts';

/** What is to be read. */
export interface SourceInput {
  readonly bytes: Uint8Array;
  /** A file's name, for messages. */
  readonly name?: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** What the server calls it; only its charset counts. */
  readonly contentType?: string;
}

export interface SourceOptions {
  /** Which item of a feed, by its number from 1 or by its title; the newest, if not given. */
  readonly item?: string;
}

/**
 * Reads a source of any kind, which its bytes tell. An expected failure is a refusal with a sentence; whatever a library
 * throws on a damaged file becomes one as well. Takes unbounded time and memory on what is made to: `readGuarded` bounds it.
 */
export async function readSource(input: SourceInput, options: SourceOptions = {}): Promise<Reading> {
  const told = tellKind(input.bytes);
  if (told.kind === 'none') return refuse(told.reason);
  if (told.kind === 'packed') {
    const inflated = inflate(input.bytes, 'gzip', MOST_WRITTEN);
    if (inflated.kind === 'refused') return inflated;
    // Packed twice is nothing that a server or a browser writes.
    const isAgain = tellKind(inflated.bytes).kind === 'packed';
    if (isAgain) return refuse('It is packed more than once. Unpack it first.');
    return readSource({ ...input, bytes: inflated.bytes }, options);
  }
  const excess = findHeavy(input.bytes, told.source);
  if (excess !== undefined) return excess;
  const reading = await readAs(told.source, input, options);
  if (reading.kind === 'refused') return reading;
  const content = cleanContent(reading.content);
  return findExcess(content) ?? { kind: 'read', content: tellShort(content) };
}

/** In bytes: 2 MB of a page or text, 10 MB of a file. */
const MOST_WRITTEN = 2 * 1024 * 1024;
const MOST_FILE = 10 * 1024 * 1024;

function findHeavy(bytes: Uint8Array, source: SourceKind | 'written'): Refusal | undefined {
  const most = source === 'written' ? MOST_WRITTEN : MOST_FILE;
  const reason = `It is larger than ${most / 1024 / 1024} MB, the most that is read. Paste the text of the article instead.`;
  return bytes.length > most ? refuse(reason) : undefined;
}

/** Each library is loaded when a source needs it, and where it is: in the thread that reads. */
async function readAs(
  source: SourceKind | 'written',
  { bytes, url, contentType }: SourceInput,
  options: SourceOptions,
): Promise<Reading> {
  if (source === 'docx') return (await import('./docx/read-docx.ts')).readDocx(bytes);
  if (source === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  const { text, notes } = decodeText(bytes, contentType);
  const reading = await readWritten(text, url, options);
  if (reading.kind === 'refused') return reading;
  return { kind: 'read', content: { ...reading.content, notes: [...notes, ...reading.content.notes] } };
}

async function readWritten(text: string, url: string | undefined, options: SourceOptions): Promise<Reading> {
  switch (tellWritten(text)) {
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(text, url);
    case 'feed':
      return (await import('./feeds/read-feed.ts')).readFeed(text, options);
    case 'markdown':
      return { kind: 'read', content: (await import('./text/read-markdown.ts')).readMarkdown(text, url) };
    case 'text':
      return { kind: 'read', content: (await import('./text/read-text.ts')).readText(text, url) };
  }
}

/** A teaser before a wall, or a page whose text comes by script, looks like a short article. */
function tellShort(content: PageContent): PageContent {
  const words =
    content.blocks
      .map(toText)
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (content.source !== 'html' || words >= FEW_WORDS) return content;
  const note = `There is hardly any text on the page (${words} words): the rest may be behind a wall, or come by script.`;
  return { ...content, notes: [...content.notes, note] };
}

/** A teaser has a sentence or two; the shortest of the pages that we measure on has 58 words. */
const FEW_WORDS = 40;
