/** Elements without an end, and those whose end is often left out and which a parser closes itself. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|optgroup|tbody|thead|tfoot|colgroup|body|html|head)$/;

/**
 * Whether elements stand in each other deeper than any page that people read; told from the tags alone, before a parser
 * sees them, because parsers and Readability take quadratic time on them.
 */
export function isNestedTooDeeply(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (FLAT.test(tag)) continue;
    const count = open.get(tag) ?? 0;
    if (end === '') {
      open.set(tag, count + 1);
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (count > 0) {
      open.set(tag, count - 1);
      depth -= 1;
    }
  }
  return false;
}

/** Scripts, styles and comments are passed over whole: what looks like a tag there is none. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style|textarea|template)\b[^>]*>[\s\S]*?(?:<\/(?:script|style|textarea|template)\s*>|$)|<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?>/gi;

/** Browsers stop at 512 (Chromium's parser); of the 60 pages that we measure on, the deepest has 47. */
const DEEPEST = 400;
