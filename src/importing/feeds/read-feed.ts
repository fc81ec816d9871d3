import { parseFeed } from 'feedsmith';
import { readHtml } from '../html/read-html.ts';
import { toPlainLines } from '../html/to-plain-lines.ts';
import type { About } from '../page-content.ts';
import { type Reading, refuse } from '../reading.ts';
import { readText } from '../text/read-text.ts';
import { toDay } from '../to-day.ts';
import { toLanguage } from '../to-language.ts';
import { type FeedItem, type FeedList, toItems } from './to-items.ts';

/** Reads one item of a feed: the one that is chosen, or the newest. The others are named in a note. */
export function readFeed(text: string, { item }: { readonly item?: string }): Reading {
  const feed = parse(text);
  if (feed === undefined)
    return refuse(
      'The feed is damaged or cut off and cannot be read. Open one of its articles and import that.',
    );
  const [newest] = feed.items;
  if (newest === undefined) return refuse('The feed has no items.');
  const chosen = item === undefined ? newest : choose(feed.items, item);
  if (chosen === undefined)
    return refuse(`The feed has no item “${item}”. It has: ${nameItems(feed.items)}.`);
  return readItem(chosen, feed);
}

function parse(text: string): FeedList | undefined {
  try {
    return toItems(parseFeed(text));
  } catch {
    return undefined;
  }
}

function choose(items: readonly FeedItem[], wanted: string): FeedItem | undefined {
  const fold = (text: string) => text.trim().toLowerCase();
  return /^\d+$/.test(wanted.trim())
    ? items[Number(wanted) - 1]
    : items.find(({ title }) => title !== undefined && fold(title) === fold(wanted));
}

function readItem(item: FeedItem, feed: FeedList): Reading {
  const reading = item.isHtml
    ? readHtml(`<article>${item.content}</article>`, undefined, { isArticle: true })
    : ({ kind: 'read', content: readText(item.content) } as const);
  if (reading.kind === 'refused') return reading;
  const { content } = reading;
  const published = toDay(item.published);
  const language = toLanguage(feed.language);
  const about: About = {
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(feed.title === undefined ? {} : { outlet: feed.title }),
    ...(item.author === undefined ? {} : { author: item.author }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(item.url === undefined ? {} : { url: item.url }),
  };
  const others = feed.items.filter((one) => one !== item);
  const notes = [
    ...content.notes,
    ...(item.title === undefined ? ['The item has no headline; write one.'] : []),
    ...(item.published !== undefined && published === undefined
      ? [`Its date, “${item.published}”, could not be read and was left out.`]
      : []),
    ...(item.isSummary ? ['The feed has a summary only; import the address for the whole article.'] : []),
    ...(others.length > 0 ? [`The feed has ${others.length} more: ${nameItems(feed.items)}.`] : []),
  ];
  return { kind: 'read', content: { ...content, source: 'feed', about, notes } };
}

function nameItems(items: readonly FeedItem[]): string {
  const named = items
    .slice(0, MOST_NAMED)
    .map(
      ({ title, content }, at) =>
        `${at + 1} “${title ?? `${toPlainLines(content).join(' ').slice(0, 40)}…`}”`,
    );
  return `${named.join(', ')}${items.length > MOST_NAMED ? ' and so on' : ''}`;
}

const MOST_NAMED = 10;
