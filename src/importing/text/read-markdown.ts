import { findQuestions } from '../find-questions.ts';
import type { Block, LeftOut, PageContent } from '../page-content.ts';
import { findItem, readLines, toDepth } from './read-lines.ts';
import { stripMarks } from './strip-marks.ts';

/** Reads Markdown: its headings, lists and tables stay what they are, marks go from the text. */
export function readMarkdown(text: string, url?: string): PageContent {
  const { lines, notes } = cutFrontMatter(readLines(text));
  const reader = new Reader();
  for (const line of lines) reader.read(line);
  const { blocks, leftOut } = reader.finish();
  const [first] = blocks;
  const title = first?.kind === 'heading' ? first.text : undefined;
  const rest = title === undefined ? blocks : blocks.slice(1);
  const shift = blocks.length - rest.length;
  const struck = /~~[^~\n]+~~/.test(text)
    ? ['Text that is struck through was kept; look whether it still holds.']
    : [];
  const about = { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  return {
    source: 'markdown',
    about,
    blocks: rest,
    leftOut: leftOut.map((one) => ({ ...one, before: Math.max(0, one.before - shift) })),
    questions: findQuestions(rest),
    notes: [...notes, ...struck],
  };
}

/** What stands between two lines `---` at the top is a file's own, and sets no field of an article. */
function cutFrontMatter(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
} {
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end === -1) return { lines, notes: [] };
  return {
    lines: lines.slice(end + 1),
    notes: [`The first ${end + 1} lines, between “---” and “---”, are a file's header and were left out.`],
  };
}

/** Takes line after line, and knows what the next one belongs to. */
class Reader {
  readonly #blocks: Block[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #indents: number[] = [];
  #rows: string[][] = [];
  #isOpen = false;
  #fence: string | undefined;

  read(line: string): void {
    const fence = /^\s*(```|~~~)/.exec(line)?.[1];
    if (this.#fence !== undefined) {
      if (fence === this.#fence) this.#fence = undefined;
      else if (line.trim() !== '') this.#leave(line);
      return;
    }
    if (fence !== undefined) this.#fence = fence;
    const bare = line.replace(/^(?:\s{0,3}>\s?)+/, '');
    if (this.#readRow(bare)) return;
    if (fence !== undefined || bare.trim() === '' || RULE.test(bare)) this.#isOpen = false;
    else this.#readText(bare);
  }

  finish(): { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] } {
    this.#endTable();
    return { blocks: this.#blocks, leftOut: this.#leftOut };
  }

  #readText(line: string): void {
    const heading = /^\s{0,3}(#{1,6})(?=\s)/.exec(line);
    const last = this.#blocks.at(-1);
    const item = findItem(line);
    if (heading !== null) this.#openHeading(heading[1]?.length ?? 1, line.slice(heading[0].length).trim());
    else if (item !== undefined && !/^\s*–/.test(line))
      this.#open({ kind: 'item', text: item.text, depth: toDepth(this.#indents, item.indent) });
    else if (this.#isOpen && UNDERLINE.test(line) && last?.kind === 'paragraph')
      this.#replace({ kind: 'heading', level: line.trim().startsWith('=') ? 1 : 2, text: last.text }, false);
    else if (this.#isOpen && last !== undefined && last.kind !== 'table')
      this.#replace({ ...last, text: `${last.text} ${stripMarks(line)}` });
    else this.#open({ kind: 'paragraph', text: line });
  }

  /** @param text with the signs that may close it */
  #openHeading(level: number, text: string): void {
    this.#open({ kind: 'heading', level, text: text.replace(/(?<!#)#+$/, '').trimEnd() }, false);
  }

  #open(block: Exclude<Block, { kind: 'table' }>, isOpen = true): void {
    if (block.kind === 'paragraph' || block.kind === 'heading') this.#indents.length = 0;
    this.#blocks.push({ ...block, text: stripMarks(block.text) });
    this.#isOpen = isOpen;
  }

  #replace(block: Block, isOpen = true): void {
    this.#blocks[this.#blocks.length - 1] = block;
    this.#isOpen = isOpen;
  }

  #readRow(line: string): boolean {
    if (!/^\s*\|.*\|\s*$/.test(line)) {
      this.#endTable();
      return false;
    }
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/);
    if (!cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) this.#rows.push(cells.map(stripMarks));
    return true;
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push({ kind: 'table', rows: this.#rows });
    this.#rows = [];
  }

  #leave(line: string): void {
    const block: Block = { kind: 'paragraph', text: line.trim() };
    this.#leftOut.push({ before: this.#blocks.length, block, reason: 'outside' });
  }
}

const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
