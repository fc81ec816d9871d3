import type { Phrases } from '../locales/phrases.ts';
import { sayFigure, toReadableAddress } from './quotes.ts';
import type { FigurePart, Part, Quote } from './reply.ts';
import { toOneLine } from './text.ts';

/**
 * The parts of a reply as HTML for a page: the same words in the same order as in Discord. Every sentence of an article
 * stands in a quotation with the figures it gives, and its address leads to it in the article.
 */
export function toHtml(parts: readonly Part[], { linkTo, phrases, level = 3 }: HtmlWays): string {
  return parts
    .map((part, index) => {
      if (part.kind === 'figure') return '';
      return part.kind === 'quote'
        ? renderQuote(part, findFigures(parts, index), { link: linkTo(part), phrases })
        : renderPart(part, level);
    })
    .join('');
}

export interface HtmlWays {
  /** Where a sentence stands. */
  readonly linkTo: (place: Pick<Quote, 'article' | 'at'>) => string;
  readonly phrases: Phrases;
  /** Of the heading that a title is; absent: 3. */
  readonly level?: 2 | 3;
}

/** The text with nothing in it that HTML would read, on one line and without characters that nobody sees. */
export function escapeHtml(text: string): string {
  return toOneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Those that stand right behind the quotation. */
function findFigures(parts: readonly Part[], index: number): readonly FigurePart[] {
  const figures: FigurePart[] = [];
  for (const part of parts.slice(index + 1)) {
    if (part.kind !== 'figure') break;
    figures.push(part);
  }
  return figures;
}

function renderQuote(
  { text, at, address, wording, emphasised }: Quote,
  figures: readonly FigurePart[],
  { link, phrases }: { readonly link: string; readonly phrases: Phrases },
): string {
  const words = escapeHtml(wording === 'verbatim' ? `“${text}”` : text);
  const sentence = emphasised ? `<strong>${words}</strong>` : words;
  const place = `<a class="at" href="${escapeHtml(link)}">${escapeHtml(address)}<span class="unseen">: ${escapeHtml(phrases.place.inArticle(toReadableAddress(at, phrases)))}</span></a>`;
  const counted =
    figures.length === 0 ? '' : `<ul class="figures">${figures.map(renderFigure).join('')}</ul>`;
  return `<div class="cite"><blockquote dir="auto"><p>${sentence} ${place}</p></blockquote>${counted}</div>`;
}

function renderFigure(figure: FigurePart): string {
  const { value, counts, particulars } = figure;
  const about = particulars.map((text) => `<span class="particular">${escapeHtml(text)}</span>`).join('');
  return `<li title="${escapeHtml(sayFigure(figure))}"><span class="value">${escapeHtml(value)}</span> <span class="counts" dir="auto">${escapeHtml(counts)}</span>${about}</li>`;
}

function renderPart(part: Exclude<Part, Quote | FigurePart>, level: 2 | 3): string {
  switch (part.kind) {
    case 'title':
      return `<h${level} dir="auto">${escapeHtml(part.text)}</h${level}>`;
    case 'words':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'small':
      return `<p class="small">${escapeHtml(part.text)}${renderLink(part.url)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li dir="auto">${escapeHtml(item)}</li>`).join('')}</ul>`;
  }
}

/** An address that leads to another page; of other kinds a browser might run something. */
function renderLink(url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//i.test(url)) return '';
  return ` · <a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
}
