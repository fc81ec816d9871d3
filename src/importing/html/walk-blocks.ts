import { ASKS } from '../find-questions.ts';
import type { Block } from '../page-content.ts';
import { isNamedFurniture } from './is-named-furniture.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';
import { readTable } from './read-table.ts';

/** A stretch of a page's text with what its place tells. */
export interface PageBlock {
  readonly block: Block;
  /** The element that it stands in. */
  readonly element: PageElement;
  /** The elements that its letters stand in, with how many. */
  readonly letters: ReadonlyMap<PageElement, number>;
  /** The share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  readonly inFigure: boolean;
  readonly isHidden: boolean;
  /** The outermost element round it that is named as something round an article. */
  readonly furniture: PageElement | undefined;
  /** The innermost `article` that it stands in. */
  readonly card: PageElement | undefined;
  /** Whether all of it is in italics. */
  readonly isItalic: boolean;
  readonly isQuoted: boolean;
}

/** What surrounds the place that the walk has come to. */
interface Place {
  readonly element: PageElement;
  readonly isLink: boolean;
  readonly inFigure: boolean;
  readonly isHidden: boolean;
  readonly furniture: PageElement | undefined;
  readonly card: PageElement | undefined;
  readonly isItalic: boolean;
  readonly isQuoted: boolean;
  readonly isKept: boolean;
  readonly lists: number;
  readonly kind: (text: string) => Block;
}

/** The text of an element cut where a block begins or ends, in the order of the page. */
export function walkBlocks(root: PageElement, { endsLines = false } = {}): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const run = new Run((block) => blocks.push(block));
  const visit = (node: PageNode, place: Place): void => {
    if (isText(node)) {
      run.add(node.textContent ?? '', place);
      return;
    }
    if (!isElement(node) || PASSED_OVER.test(node.nodeName)) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') {
      run.endLine(endsLines);
      return;
    }
    const inner = enter(node, name, place);
    const table = name === 'TABLE' ? readTable(node) : undefined;
    if (BLOCK.test(name) || table !== undefined) run.close();
    if (table !== undefined) {
      run.addTable(table, node, inner);
      return;
    }
    for (const child of node.childNodes) visit(child, inner);
    if (BLOCK.test(name)) run.close();
  };
  const top = {
    furniture: undefined,
    card: undefined,

    isLink: false,
    inFigure: false,
    isHidden: false,
    isItalic: false,
    isQuoted: false,
    isKept: false,
    lists: 0,
  };
  for (const child of root.childNodes) visit(child, { ...top, element: root, kind: toParagraph });
  run.close();
  return blocks;
}

const PASSED_OVER =
  /^(?:script|style|noscript|template|svg|textarea|select|button|input|iframe|object|embed|audio|video|canvas|map|head)$/i;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIALOG|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|HTML|LEGEND|LI|MAIN|MENU|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

function toParagraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function enter(node: PageElement, name: string, place: Place): Place {
  const lists = place.lists + (name === 'UL' || name === 'OL' ? 1 : 0);
  return {
    element: node,
    isLink: place.isLink || name === 'A',
    inFigure: place.inFigure || name === 'FIGURE' || name === 'FIGCAPTION',
    isHidden: place.isHidden || isHidden(node, name),
    // What an article quotes is its own, whatever it is wrapped in.
    furniture:
      name === 'BLOCKQUOTE' ? undefined : (place.furniture ?? (isNamedFurniture(node) ? node : undefined)),
    card: name === 'ARTICLE' ? node : place.card,
    isQuoted: place.isQuoted || name === 'BLOCKQUOTE',
    isItalic: place.isItalic || name === 'I' || name === 'EM',
    isKept: place.isKept || name === 'PRE',
    lists,
    kind: toKind(name, lists) ?? place.kind,
  };
}

function toKind(name: string, lists: number): Place['kind'] | undefined {
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return (text) => ({ kind: 'heading', level: Number(level), text });
  if (name === 'SUMMARY' || name === 'DT') return toLabel;
  if (name === 'LI') return (text) => ({ kind: 'item', text, depth: Math.max(1, lists) });
  return name === 'TD' || name === 'TH' || name === 'BLOCKQUOTE' ? toParagraph : undefined;
}

/** What unfolds or is explained below it; a question there heads its answer. */
function toLabel(text: string): Block {
  return ASKS.test(text) ? { kind: 'heading', level: LOWEST, text } : { kind: 'paragraph', text };
}

/** Below whatever headings the page has. */
const LOWEST = 6;

/** Text that the page shows nobody. Whole pages are marked so while a dialogue of theirs stands open; they are read. */
function isHidden(node: PageElement, name: string): boolean {
  if (/^(?:BODY|MAIN|ARTICLE)$/.test(name)) return false;
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true;
  const style = node.getAttribute('style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:[a-z%]*)\s*(?:;|$)/i.test(style);
}

/** Gathers letters until a block is full. */
class Run {
  readonly #take: (block: PageBlock) => void;
  #text = '';
  #letters = new Map<PageElement, number>();
  #linked = 0;
  #upright = 0;
  #place: Place | undefined;

  constructor(take: (block: PageBlock) => void) {
    this.#take = take;
  }

  add(text: string, place: Place): void {
    const length = countLetters(text);
    if (length > 0) {
      this.#letters.set(place.element, (this.#letters.get(place.element) ?? 0) + length);
      if (place.isLink) this.#linked += length;
      if (!place.isItalic) this.#upright += length;
      this.#place ??= place;
    }
    this.#text += place.isKept ? text : text.replace(/\s+/g, ' ');
  }

  /** A break after the end of a sentence parts two blocks; one inside a sentence is white space. */
  endLine(always: boolean): void {
    if (always || ENDED.test(this.#text)) this.close();
    else this.#text += '\n';
  }

  close(): void {
    const place = this.#place;
    const letters = [...this.#letters.values()].reduce((sum, length) => sum + length, 0);
    for (const part of place === undefined ? [] : this.#text.split(PARTED)) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text !== '' && place !== undefined)
        this.#take({
          block: place.kind(text),
          element: place.element,
          letters: this.#letters,
          linked: this.#linked / letters,
          inFigure: place.inFigure,
          isHidden: place.isHidden,
          furniture: place.furniture,
          card: place.card,
          isItalic: this.#upright === 0,
          isQuoted: place.isQuoted,
        });
    }
    this.#text = '';
    this.#letters = new Map();
    this.#linked = 0;
    this.#upright = 0;
    this.#place = undefined;
  }

  addTable(rows: readonly (readonly string[])[], element: PageElement, place: Place): void {
    const letters = new Map([[element, countLetters(rows.flat().join(''))]]);
    const { inFigure, isHidden, furniture, card } = place;
    const where = { element, letters, inFigure, isHidden, furniture, card };
    this.#take({ ...where, block: { kind: 'table', rows }, linked: 0, isItalic: false, isQuoted: false });
  }
}

/** The end of a sentence, also inside quotation marks or brackets. */
const ENDED = /[.!?:…。！？]["'”’»)\]\s]*$/;
/** Two breaks, or a blank line of text that keeps its lines. */
const PARTED = /\n[ \t\u00A0]*\n/;

function countLetters(text: string): number {
  return text.replace(/\s+/g, '').length;
}
