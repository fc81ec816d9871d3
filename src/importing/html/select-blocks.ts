import type { About, Block, LeftOut } from '../page-content.ts';
import { toText } from '../to-text.ts';
import { findFurniture } from './find-furniture.ts';
import { findImprint } from './find-imprint.ts';
import type { PageBlock } from './walk-blocks.ts';

/** The article's blocks, and what of the page is worth showing beside them. */
export interface Selected {
  readonly blocks: readonly PageBlock[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Parts the blocks of a page into the article and the rest.
 * @param taken what was found to be the article
 * @param about its title stands apart from the text, its author and outlet tell an imprint
 */
export function selectBlocks(
  all: readonly PageBlock[],
  taken: ReadonlySet<PageBlock>,
  about: About,
): Selected {
  const first = all.map((one) => findReason(one, taken, about.title));
  const left = all.filter((_, at) => first[at] === undefined);
  const furniture = findFurniture(left);
  const imprint = findImprint(
    left.filter((one) => !furniture.has(one)),
    about,
  );
  const blocks: PageBlock[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, one] of all.entries()) {
    const reason = first[at] ?? (furniture.has(one) || imprint.has(one) ? 'outside' : undefined);
    if (reason === undefined) blocks.push(one);
    else if (isWorthShowing(one, reason)) leftOut.push({ before: blocks.length, block: one.block, reason });
  }
  return { blocks, leftOut: leftOut.slice(0, MOST_SHOWN) };
}

/** More than this is a page's furniture, not something that a moderator misses. */
const MOST_SHOWN = 60;

function findReason(
  one: PageBlock,
  taken: ReadonlySet<PageBlock>,
  title: string | undefined,
): LeftOut['reason'] | undefined {
  if (one.isHidden) return 'hidden';
  if (title !== undefined && one.block.kind !== 'table' && isSameText(one.block.text, title))
    return 'repeated';
  if (!taken.has(one)) return 'outside';
  if (one.inFigure) return 'figure';
  return one.linked >= MOSTLY_LINKS ? 'links' : undefined;
}

/** Measured in steps on the pages of the public benchmark: lists of links have more, sentences with links less. */
const MOSTLY_LINKS = 0.8;

function isSameText(one: string, other: string): boolean {
  return toBare(one) === toBare(other);
}

function toBare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Menus and bars are not; a sentence that stands outside the article may be missed. */
function isWorthShowing({ block, linked }: PageBlock, reason: LeftOut['reason']): boolean {
  if (reason === 'figure' || reason === 'links') return true;
  if (reason === 'repeated') return false;
  return linked < HALF && countWords(block) >= SHORTEST_PROSE;
}

const HALF = 0.5;
const SHORTEST_PROSE = 6;

function countWords(block: Block): number {
  return toText(block).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
