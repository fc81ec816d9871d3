import type { About } from '../page-content.ts';
import { toDay } from '../to-day.ts';
import { toLanguage } from '../to-language.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import type { JsonLd } from './read-json-ld.ts';

/** What the page states of itself, each from the first place that states it. */
export function readAbout(document: PageDocument, data: JsonLd, url: string | undefined): About {
  const meta = readMeta(document);
  const outlet = meta('og:site_name') ?? data.outlet ?? meta('application-name');
  const title = findTitle(document, { stated: [meta('og:title'), data.title], outlet });
  const author =
    data.author ??
    [meta('author'), meta('article:author'), meta('dc.creator'), textOf(document, BYLINE)].find(isName);
  const published = [
    data.published,
    meta('article:published_time'),
    meta('datepublished'),
    meta('date'),
    meta('dc.date'),
    attributeOf(document, 'time[itemprop="datePublished"], time[pubdate], article time', 'datetime'),
  ]
    .map(toDay)
    .find((day) => day !== undefined);
  const language = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    meta('content-language'),
    meta('og:locale'),
    data.language,
  ]
    .map(toLanguage)
    .find((tag) => tag !== undefined);
  const address = [url, attributeOf(document, 'link[rel="canonical"]', 'href'), meta('og:url')].find(
    isPublic,
  );
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(address === undefined ? {} : { url: address }),
  };
}

const BYLINE = '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]';

/** A page's meta elements by name, property or `http-equiv`; the first that says something counts. */
function readMeta(document: PageDocument): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = fold(element.getAttribute('content'));
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && value !== '' && !values.has(name)) values.set(name, value);
    }
  }
  return (name) => values.get(name);
}

function textOf(document: PageDocument, selector: string): string | undefined {
  return fold(document.querySelector(selector)?.textContent) || undefined;
}

function attributeOf(document: PageDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The headline as readers see it: the first heading of the first rank that agrees with what the page states elsewhere, or
 * the only one; then what it states for others, and last the window's title without the outlet's name.
 */
function findTitle(
  document: PageDocument,
  {
    stated,
    outlet,
  }: { readonly stated: readonly (string | undefined)[]; readonly outlet: string | undefined },
): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(toLine).filter((text) => text !== '');
  const window = fold(document.querySelector('title')?.textContent);
  const known = [...stated, window].filter((text) => text !== undefined).map(toBare);
  const agreed = headings.find((text) => known.some((one) => one.includes(toBare(text))) && text !== outlet);
  const [only] = headings.length === 1 ? headings : [];
  return (
    agreed ?? only ?? stated.find((text) => text !== undefined) ?? (trimOutlet(window, outlet) || undefined)
  );
}

function toLine(element: PageElement): string {
  return fold(element.textContent);
}

function toBare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** “Headline - Gazette”: the name goes where the page states it, and whatever follows a bar. @param window with single spaces */
function trimOutlet(window: string, outlet: string | undefined): string {
  const parts = window.split(/ [-–—|·»] /);
  const last = parts.at(-1) ?? '';
  const isOutlet = parts.length > 1 && outlet !== undefined && toBare(last) === toBare(outlet);
  if (isOutlet) return window.slice(0, window.lastIndexOf(last)).replace(/ [-–—|·»] $/, '');
  return window.replace(/ \| [^|]*$/, '');
}

/** An address of a profile is no name, and neither is a paragraph. */
function isName(text: string | undefined): text is string {
  return text !== undefined && !/^https?:|@/.test(text) && text.length <= 100;
}

/** An address that others can open: no number for a host, no name of this machine, nobody's name and password. */
function isPublic(address: string | undefined): address is string {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && /^[^:[\]]+\.[^.:\d][^.:]*$/.test(hostname);
}
