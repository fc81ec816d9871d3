/** Elements without an end, and those whose end is often left out and which a parser closes itself. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|optgroup|tbody|thead|tfoot|colgroup|body|html|head)$/;

/**
 * Why a page would be a strain to read; undefined for any that people read. Told from the tags alone, before a parser sees
 * them, because parsers and Readability take quadratic time on elements that stand in each other or are very many.
 */
export function findStrain(html: string): string | undefined {
  const open = new Map<string, number>();
  let depth = 0;
  let elements = 0;
  for (const { end, tag } of listTags(html)) {
    elements += end ? 0 : 1;
    if (elements > MOST_ELEMENTS)
      return `The page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements, too many to be read.`;
    if (FLAT.test(tag)) continue;
    const count = open.get(tag) ?? 0;
    if (!end) {
      open.set(tag, count + 1);
      depth += 1;
      if (depth > DEEPEST) return 'The page is nested too deeply to be read.';
    } else if (count > 0) {
      open.set(tag, count - 1);
      depth -= 1;
    }
  }
  return undefined;
}

interface Tag {
  readonly tag: string;
  readonly end: boolean;
}

/** Scripts, styles and comments are passed over whole: what looks like a tag there is none. */
function* listTags(html: string): Generator<Tag> {
  let from = 0;
  for (const { 0: sign, 1: end, 2: name = '', index } of html.matchAll(SIGN)) {
    if (index < from) continue;
    const behind = index + sign.length;
    const tag = name.toLowerCase();
    if (sign === '<!--') from = findEnd(html, behind, /-->/);
    else if (end === '' && RAW.test(tag)) from = findEnd(html, behind, RAW_END);
    else yield { tag, end: end !== '' };
  }
}

const SIGN = /<!--|<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?>/gi;
const RAW = /^(?:script|style|textarea|template)$/;
const RAW_END = /<\/(?:script|style|textarea|template)\s*>/i;

/** Behind the next of these; the end of the page where there is none. */
function findEnd(html: string, from: number, sign: RegExp): number {
  const found = sign.exec(html.slice(from));
  return found === null ? html.length : from + found.index + found[0].length;
}

/** Browsers stop at 512 (Chromium's parser); of the 60 pages that we measure on, the deepest has 47. */
const DEEPEST = 400;
/** The longest of the pages that we measure on has 1,600, a long article of an encyclopedia some 15,000. */
const MOST_ELEMENTS = 30_000;
