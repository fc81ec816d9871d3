import type { SourceKind } from './page-content.ts';

/** What bytes are: a source, a stream to inflate first, or something that holds no text that we can read. */
export type Told =
  | { readonly kind: 'source'; readonly source: SourceKind | 'written' }
  | { readonly kind: 'packed' }
  | { readonly kind: 'none'; readonly reason: string };

/** Tells by the first bytes; a name or a server's word does not count. `written` is text of a kind that its words tell. */
export function tellKind(bytes: Uint8Array): Told {
  if (bytes.length === 0) return { kind: 'none', reason: 'The page or file is empty.' };
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  // A PDF's mark may stand anywhere in the first 1,024 bytes (PDF 32000, Annex H), but not inside a page that shows it.
  if (/^[^<]{0,1019}%PDF-/.test(head)) return { kind: 'source', source: 'pdf' };
  if (head.startsWith('PK\u0003\u0004')) return { kind: 'source', source: 'docx' };
  if (head.startsWith('\u001f\u008b')) return { kind: 'packed' };
  const foreign = FOREIGN.find((one) => isOf(one, head));
  if (foreign !== undefined)
    return {
      kind: 'none',
      reason: `This is ${foreign.what}. There is no text in it to read; paste the text.`,
    };
  return { kind: 'source', source: 'written' };
}

interface Foreign {
  readonly at?: number;
  readonly marks: readonly string[];
  readonly what: string;
}

/** The first bytes of what people attach by mistake. */
const FOREIGN: readonly Foreign[] = [
  {
    marks: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*'],
    what: 'a picture, not a page',
  },
  { at: 8, marks: ['WEBP'], what: 'a picture, not a page' },
  { at: 4, marks: ['ftypavif', 'ftypheic', 'ftypmif1'], what: 'a picture, not a page' },
  { at: 4, marks: ['ftyp'], what: 'a recording, not a page' },
  { marks: ['ID3', 'OggS', 'RIFF', '\u001aE\u00df\u00a3'], what: 'a recording, not a page' },
  { marks: ['\u00d0\u00cf\u0011\u00e0'], what: 'a file of an old Word or Excel (save it as .docx)' },
  { marks: ['{\\rtf'], what: 'a rich text file (save it as .docx)' },
  { marks: ['\u007fELF', 'Rar!', '7z\u00bc\u00af'], what: 'a program or an archive' },
];

function isOf({ at = 0, marks }: Foreign, head: string): boolean {
  return marks.some((mark) => head.startsWith(mark, at));
}

/** What written text is. Whatever has no signs of a page, a feed or Markdown is plain text. */
export function tellWritten(text: string): Exclude<SourceKind, 'docx' | 'pdf'> {
  const head = text.slice(0, 4_096).replace(/^(?:\s|\uFEFF|<\?[^>]*\?>|<!--[\s\S]*?-->)+/, '');
  if (/^(?:<!DOCTYPE\s+(?!html)\w+\s*(?:\[[\s\S]*?\]\s*)?>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(head))
    return 'feed';
  if (/^<!DOCTYPE\s+(?:rss|feed)\b/i.test(head)) return 'feed';
  if (/^\{[\s\S]{0,2000}?"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(head)) return 'feed';
  if (
    /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|p|h[1-6]|ul|ol|table)[\s>]/i.test(
      head,
    )
  )
    return 'html';
  return isMarkdown(text) ? 'markdown' : 'text';
}

/** Two signs that people do not write by chance; a list alone may stand in any mail. */
function isMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  const isMarked = /^#{1,6} \S/m.test(head) || /^\S.*\n(?:={3,}|-{3,}) *$/m.test(head);
  const signs = [
    /\*\*[^*\n]+\*\*/,
    /\[[^\][\n]+\]\([^)[\s]+\)/,
    /^\|.*\|\s*\n\|[\s:|-]+\|/m,
    /^```/m,
    /^[^\S\r\n\u2028\u2029]*[-*+] \S/m,
  ];
  const count = signs.filter((sign) => sign.test(head)).length;
  return isMarked ? true : count > 1;
}
