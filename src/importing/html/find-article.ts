import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './page-dom.ts';
import type { PageBlock } from './walk-blocks.ts';

/**
 * Which blocks Readability takes for the article. Each element that holds text of a block gets an attribute of its own,
 * and what still bears it afterwards was taken: Readability moves, renames and merges elements, but carries attributes
 * along. The document is spent by it.
 */
export function findArticle(document: PageDocument, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const names = new Map<PageElement, string>();
  for (const { letters } of blocks)
    for (const element of letters.keys()) {
      const name = names.get(element) ?? `${MARK}${names.size}`;
      names.set(element, name);
      element.setAttribute(name, '');
    }
  const content = parse(document);
  const kept = new Set<string>();
  for (const element of content === undefined ? [] : [content, ...content.querySelectorAll('*')])
    for (const { name } of element.attributes) if (name.startsWith(MARK)) kept.add(name);
  return addQuotes(
    blocks,
    blocks.map((block) => isKept(block, names, kept)),
  );
}

/** Quotes between paragraphs that were taken are of the article: Readability takes what is embedded for furniture. */
function addQuotes(blocks: readonly PageBlock[], isTaken: readonly boolean[]): ReadonlySet<PageBlock> {
  const first = isTaken.indexOf(true);
  const last = isTaken.lastIndexOf(true);
  return new Set(
    blocks.filter((block, at) => isTaken[at] || (block.isQuoted && at > first && at < last && first !== -1)),
  );
}

const MARK = 'data-stretch-';

function isKept(
  { letters }: PageBlock,
  names: ReadonlyMap<PageElement, string>,
  kept: ReadonlySet<string>,
): boolean {
  let all = 0;
  let taken = 0;
  for (const [element, length] of letters) {
    all += length;
    if (kept.has(names.get(element) ?? '')) taken += length;
  }
  return taken > all / 2;
}

function parse(document: PageDocument): PageElement | undefined {
  const reader = new Readability<PageElement>(document, { serializer: (node) => node, keepClasses: true });
  return reader.parse()?.content ?? undefined;
}
