import { parseHTML } from 'linkedom';

/** What we use of a document's nodes; the compiler knows no browser here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly hasAttribute: (name: string) => boolean;
  readonly remove: () => void;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/** A page's document. Pages without `<html>` or `<body>` are put into them, without which linkedom finds no text. */
export function parsePage(html: string): PageDocument {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return parseHTML(html).document;
  const [, attributes = ''] = /<html(\s[^<>]*)?>/i.exec(html) ?? [];
  const inner = html
    .replace(/^\s*<!doctype[^>]*>/i, '')
    .replace(/<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
  return parseHTML(`<!doctype html><html${attributes}><head></head><body>${inner}</body></html>`).document;
}
