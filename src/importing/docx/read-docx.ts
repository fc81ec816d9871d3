import mammoth from 'mammoth';
import { findQuestions } from '../find-questions.ts';
import { findStrain } from '../html/find-strain.ts';
import { parsePage } from '../html/page-dom.ts';
import { walkBlocks } from '../html/walk-blocks.ts';
import type { Block, LeftOut } from '../page-content.ts';
import { type Reading, refuse } from '../reading.ts';
import { dropHidden } from './drop-hidden.ts';
import { openZip, type ZipEntry } from './open-zip.ts';
import { writeZip } from './write-zip.ts';

/** Reads a Word document: text as it stands when all changes are accepted, without hidden text and comments; notes apart. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const opened = openZip(bytes, (name) =>
    /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/))/.test(name),
  );
  if (opened.kind === 'refused') return opened;
  const body = opened.entries.find(({ name }) => name === MAIN);
  if (body === undefined)
    return refuse('This is an archive without a Word document in it. Save the text as .docx, or paste it.');
  const xml = new TextDecoder().decode(body.bytes);
  if (/<!DOCTYPE/i.test(xml))
    return refuse(
      'The document holds definitions that no Word document has, so it is not read. Paste its text.',
    );
  const { xml: shown, dropped } = dropHidden(xml);
  const html = await convert(
    opened.entries.map((entry) => (entry === body ? { name: MAIN, bytes: Buffer.from(shown) } : entry)),
  );
  if (html === undefined || findStrain(html) !== undefined)
    return refuse('The document is damaged and cannot be read. Save it again, or paste its text.');
  return {
    kind: 'read',
    content: toContent(html, [...tellChanges(xml, opened.entries), ...tellHidden(dropped)]),
  };
}

const MAIN = 'word/document.xml';

async function convert(entries: readonly ZipEntry[]): Promise<string | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: writeZip(entries) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch {
    return undefined;
  }
}

function toContent(html: string, notes: readonly string[]) {
  const page = parsePage(html);
  for (const mark of [...page.querySelectorAll(NOTE_MARKS)]) mark.remove();
  const isNote = (element: { getAttribute(name: string): string | null } | null) =>
    /^(?:foot|end)note-\d/.test(element?.getAttribute('id') ?? '');
  const all = walkBlocks(page.body, { endsLines: true });
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  for (const { block, element } of all)
    if (isNote(element) || isNote(element.parentElement))
      leftOut.push({ before: blocks.length, block, reason: 'footnote' });
    else blocks.push(block);
  const [first] = blocks;
  const title = first?.kind === 'heading' && first.level === 1 ? first.text : undefined;
  const rest = title === undefined ? blocks : blocks.slice(1);
  return {
    source: 'docx',
    about: title === undefined ? {} : { title },
    blocks: rest,
    leftOut: leftOut.map((one) => ({ ...one, before: rest.length })),
    questions: findQuestions(rest),
    notes,
  } as const;
}

/** The numbers in the text and the arrows back to them, as mammoth writes them. */
const NOTE_MARKS =
  'sup:has(> a[id^="footnote-ref"]), sup:has(> a[id^="endnote-ref"]), a[href^="#footnote-ref"], a[href^="#endnote-ref"]';

function tellChanges(xml: string, entries: readonly ZipEntry[]): readonly string[] {
  const changes = xml.match(/<w:(?:ins|del|moveFrom|moveTo)(?:\s[^<>]*[^/<>])?>/g)?.length ?? 0;
  const remarks = entries.find(({ name }) => name === 'word/comments.xml');
  const comments =
    remarks === undefined
      ? 0
      : (new TextDecoder().decode(remarks.bytes).match(/<w:comment[\s>]/g)?.length ?? 0);
  return [
    ...(changes === 0
      ? []
      : [
          `The document has tracked changes in ${changes} ${changes === 1 ? 'place' : 'places'}; it was read as if all were accepted.`,
        ]),
    ...(comments === 0 ? [] : [`It has ${comments} ${comments === 1 ? 'comment' : 'comments'}, left out.`]),
  ];
}

function tellHidden(dropped: number): readonly string[] {
  return dropped === 0
    ? []
    : [`Hidden text was left out (${dropped} ${dropped === 1 ? 'place' : 'places'}).`];
}
