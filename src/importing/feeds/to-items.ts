import type { parseFeed } from 'feedsmith';
import { toPlainLines } from '../html/to-plain-lines.ts';

/** One item of a feed, of whatever format. */
export interface FeedItem {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly content: string;
  readonly isHtml: boolean;
  /** Whether the feed holds no full text of it. */
  readonly isSummary: boolean;
}

export interface FeedList {
  readonly title?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}

type Parsed = ReturnType<typeof parseFeed>;

/** A feed's items, those with a text, the newest first. */
export function toItems(parsed: Parsed): FeedList {
  const { title, language, items } = toList(parsed);
  const filled = items.slice(0, MOST_ITEMS).filter(({ content }) => toPlainLines(content).length > 0);
  const newest = filled
    .map((item, at) => ({ item, at, time: Date.parse(item.published ?? '') || 0 }))
    .sort((one, other) => other.time - one.time || one.at - other.at)
    .map(({ item }) => item);
  return { ...dropAbsent({ title: toLine(title), language }), items: newest };
}

/** Feeds list the newest first; nobody looks for an older one by its number. */
const MOST_ITEMS = 50;

interface Listed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly FeedItem[];
}

function toList(parsed: Parsed): Listed {
  switch (parsed.format) {
    case 'json':
      return fromJson(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rss':
      return fromRss(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
  }
}

type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

function fromJson({ title, language, items = [] }: Feed<'json'>): Listed {
  return {
    title,
    language,
    items: items.map((item) =>
      toItem({
        title: item.title,
        author: item.authors?.[0]?.name,
        published: item.date_published,
        url: item.url,
        full: item.content_html ?? item.content_text,
        summary: item.summary,
        isHtml: item.content_html !== undefined,
      }),
    ),
  };
}

function fromAtom({ title, entries = [] }: Feed<'atom'>): Listed {
  return {
    title: textOf(title),
    language: undefined,
    items: entries.map((entry) =>
      toItem({
        title: textOf(entry.title),
        author: entry.authors?.[0]?.name,
        published: entry.published ?? entry.updated,
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
          ?.href,
        full: textOf(entry.content),
        summary: textOf(entry.summary),
      }),
    ),
  };
}

function fromRss({ title, language, items = [] }: Feed<'rss'>): Listed {
  return {
    title,
    language,
    items: items.map((item) =>
      toItem({
        title: item.title,
        author: item.dc?.creators?.[0] ?? textOf(item.authors?.[0]),
        published: item.pubDate,
        url: item.link ?? item.guid?.value,
        full: item.content?.encoded,
        summary: item.description,
      }),
    ),
  };
}

function fromRdf({ title, items = [] }: Feed<'rdf'>): Listed {
  return {
    title,
    language: undefined,
    items: items.map((item) =>
      toItem({
        title: item.title,
        author: item.dc?.creators?.[0],
        published: item.dc?.dates?.[0],
        url: item.link,
        full: item.content?.encoded,
        summary: item.description,
      }),
    ),
  };
}

interface Given {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: unknown;
  readonly url: string | undefined;
  readonly full: string | undefined;
  readonly summary: string | undefined;
  readonly isHtml?: boolean;
}

function toItem({ title, author, published, url, full, summary, isHtml = true }: Given): FeedItem {
  const fields = {
    title: toLine(title),
    author: toLine(author),
    published: typeof published === 'string' ? published : undefined,
    url: toAddress(url),
  };
  return {
    ...dropAbsent(fields),
    content: full ?? summary ?? '',
    isHtml: full === undefined ? true : isHtml,
    isSummary: full === undefined,
  };
}

/** Formats differ in whether a text is an object. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = Object.entries(value).find(([name]) => name === 'value' || name === 'name')?.[1];
  return typeof inner === 'string' ? inner : undefined;
}

function toLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toPlainLines(text).join(' ') || undefined;
}

/** Without what only counts visits; undefined for what is no web address. */
function toAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return url.href;
}

function dropAbsent<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(fields));
}
