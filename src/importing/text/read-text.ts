import type { About, Block, LeftOut, PageContent } from '../page-content.ts';
import { cutLetter } from './cut-letter.ts';
import { findItem, groupLines, readLines, toDepth } from './read-lines.ts';
import { readTurn } from './read-turn.ts';

/**
 * Reads plain text: what was pasted, a letter, a transcript. Lines that were broken to fit a width are joined, items and
 * turns kept apart; a short first line by itself is the headline.
 */
export function readText(text: string, url?: string): PageContent {
  const letter = cutLetter(readLines(text));
  const groups = groupLines(letter.lines);
  const width = findWidth(groups);
  const indents: number[] = [];
  const blocks = groups.flatMap((group) => readGroup(group, width, indents));
  const title = letter.title ?? findHeadline(groups, blocks);
  const rest = title !== undefined && letter.title === undefined ? blocks.slice(1) : blocks;
  const about: About = {
    ...(title === undefined ? {} : { title }),
    ...(letter.published === undefined ? {} : { published: letter.published }),
    ...(url === undefined ? {} : { url }),
  };
  const leftOut: readonly LeftOut[] = letter.leftOut.map((line) => ({
    before: rest.length,
    block: { kind: 'paragraph', text: line },
    reason: 'outside',
  }));
  return { source: 'text', about, blocks: rest, leftOut, questions: [], notes: letter.notes };
}

/** The width that lines were broken at; undefined where each line stands for itself. */
function findWidth(groups: readonly (readonly string[])[]): number | undefined {
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd().length);
  const widest = Math.max(0, ...groups.flat().map((line) => line.trimEnd().length));
  if (inner.length < 2 || widest > WIDEST || widest < NARROWEST) return undefined;
  // A sentence a line is nobody's width.
  const ended = groups.flatMap((group) => group.slice(0, -1)).filter((line) => /[.!?]\s*$/.test(line)).length;
  if (ended * 3 > inner.length * 2) return undefined;
  const nearly = inner.filter((length) => length >= widest * NEARLY).length;
  return nearly * 2 >= inner.length ? widest : undefined;
}

/** Mail breaks at 72 to 78 (RFC 5322, 2.1.1), some programs at 80 or 100. */
const WIDEST = 110;
const NARROWEST = 45;
/** A line is broken before the word that does not fit any more. */
const NEARLY = 0.75;

function readGroup(group: readonly string[], width: number | undefined, indents: number[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of group.entries()) {
    const last = blocks.at(-1);
    const item = findItem(line);
    if (item !== undefined)
      blocks.push({ kind: 'item', text: item.text, depth: toDepth(indents, item.indent) });
    else if (last !== undefined && last.kind !== 'table' && isContinued(group[at - 1], line, { last, width }))
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    else blocks.push(readTurn(line) ?? { kind: 'paragraph', text: line.trim() });
  }
  if (blocks.at(-1)?.kind !== 'item') indents.length = 0;
  return blocks;
}

function isContinued(
  before: string | undefined,
  line: string,
  { last, width }: { readonly last: Block; readonly width: number | undefined },
): boolean {
  if (readTurn(line) !== undefined) return false;
  if (last.kind === 'item' && /^\s/.test(line)) return true;
  if (width === undefined || before === undefined) return false;
  // The next word would have fitted: this line was ended on purpose.
  const next = line.trim().split(/\s/)[0]?.length ?? 0;
  return before.trimEnd().length + 1 + next > width - SLACK;
}

/** Writers of mail count a mark or a space more or less. */
const SLACK = 4;

/** A short line above the text, without a sentence's end. */
function findHeadline(groups: readonly (readonly string[])[], blocks: readonly Block[]): string | undefined {
  const [first, second] = blocks;
  if (second === undefined || first?.kind !== 'paragraph' || first.text.length > LONGEST_HEADLINE)
    return undefined;
  if (readTurn(groups[0]?.[0] ?? '') !== undefined) return undefined;
  const stands =
    groups[0]?.length === 1 || (groups[0]?.length === 2 && (groups[0][1]?.length ?? 0) <= LONGEST_HEADLINE);
  const rest = blocks
    .slice(1)
    .some((block) => block.kind === 'paragraph' && block.text.length > first.text.length);
  const [signs = ''] = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(first.text) ?? [];
  return stands && rest && !/[.,;:]/.test(signs) ? first.text : undefined;
}

/** In characters; the longest headline that fits beside an address. */
const LONGEST_HEADLINE = 120;
