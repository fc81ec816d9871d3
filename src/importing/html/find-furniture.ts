import { isNamedWall } from './is-named-furniture.ts';
import type { PageElement } from './page-dom.ts';
import type { PageBlock } from './walk-blocks.ts';

/**
 * The blocks among those taken that stand in furniture, or in small articles beside a large one, as cards of other texts do.
 * What holds much of the text is no furniture, however it is named.
 */
export function findFurniture(taken: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const named = groupBy(taken, ({ furniture }) => furniture);
  const cards = groupBy(taken, ({ card }) => card);
  const all = countLetters(taken);
  const small = (groups: ReadonlyMap<PageElement, readonly PageBlock[]>, most: number) =>
    [...groups].flatMap(([root, blocks]) =>
      countLetters(blocks) < all * (isNamedWall(root) ? MOST_OF_TEASER : most) ? blocks : [],
    );
  const beside = small(cards, SMALL_CARD);
  return new Set([
    ...small(named, SMALL_PART),
    // Where most of the text stands in small articles, they are the text: a live report.
    ...(countLetters(beside) < all * FEW_CARDS ? beside : []),
  ]);
}

/** A wall may be longer than the sentences before it; a text that is all named so is no wall. */
const MOST_OF_TEASER = 0.75;
const SMALL_PART = 0.3;
const SMALL_CARD = 0.25;
const FEW_CARDS = 0.4;

function groupBy(
  blocks: readonly PageBlock[],
  of: (block: PageBlock) => PageElement | undefined,
): ReadonlyMap<PageElement, readonly PageBlock[]> {
  const groups = new Map<PageElement, PageBlock[]>();
  for (const block of blocks) {
    const root = of(block);
    if (root === undefined) continue;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [block]);
    else group.push(block);
  }
  return groups;
}

function countLetters(blocks: readonly PageBlock[]): number {
  return blocks.reduce(
    (sum, { letters }) => sum + [...letters.values()].reduce((all, one) => all + one, 0),
    0,
  );
}
