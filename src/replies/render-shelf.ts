import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Phrases } from '../locales/phrases.ts';
import { type Button, type Part, type Reply, toButton } from './reply.ts';
import { sayCount, sayTime } from './text.ts';

/** What a server's moderators have set of what it shows; the settings of the shelves room fit it. */
export interface ToldSetting {
  /** Undefined for everything. */
  readonly articles: readonly string[] | undefined;
  readonly channels: ReadonlyMap<string, readonly string[]>;
}

export interface ToldShelfRecord {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly summary: string;
}

export interface ToldShelf {
  readonly setting: ToldSetting;
  /** Newest first. */
  readonly records: readonly ToldShelfRecord[];
  /** All articles that the bot has. */
  readonly knowledge: Knowledge;
  /** The channel it is looked at from. */
  readonly channel: string | undefined;
}

/** What one reads in one go. */
const MOST_ARTICLES = 20;
const MOST_CHANNELS = 10;
const MOST_RECORDS = 8;

/** The shelf of a server, of its channels, and how it came to be; for whoever may change it. */
export function renderServerShelf({ setting, records, knowledge, channel }: ToldShelf): Reply {
  const { articles, channels } = setting;
  const here = channel === undefined ? undefined : channels.get(channel);
  const others = [...channels].filter(([id]) => id !== channel);
  const parts: Part[] = [
    { kind: 'title', text: 'Shelf' },
    { kind: 'words', text: articles === undefined ? EVERYTHING : 'This server shows:' },
    { kind: 'list', items: listArticles(articles ?? knowledge.articles.map(({ id }) => id), knowledge) },
    ...(here === undefined
      ? []
      : [
          { kind: 'words', text: 'Of these this channel shows:' } as const,
          { kind: 'list', items: listArticles(here, knowledge) } as const,
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'words',
            text: `${sayCount(others.length, 'other channel')} ${others.length === 1 ? 'shows' : 'show'} fewer:`,
          } as const,
          {
            kind: 'list',
            items: others
              .slice(0, MOST_CHANNELS)
              .map(([id, ids]) => `channel ${id}: ${ids.slice(0, MOST_ARTICLES).join(', ')}`),
          } as const,
        ]),
    ...(records.length === 0
      ? []
      : [
          { kind: 'words', text: 'What was set:' } as const,
          { kind: 'list', items: records.slice(0, MOST_RECORDS).map(sayShelfRecord) } as const,
        ]),
    { kind: 'small', text: HOW },
  ];
  return { audience: 'asker', parts, actions: [] };
}

const EVERYTHING = 'Nothing is set: this server shows every article that the bot has, also those that come.';
const HOW =
  '/knowledge shelf add, remove or everything changes it, “here: yes” of this channel alone; back with a number brings a setting back.';

/** `4 · 2026-11-27 16:20 UTC · Ada · ferry removed from this server` */
export function sayShelfRecord({ number, at, who, summary }: ToldShelfRecord): string {
  return `${number} · ${sayTime(at)} · ${who} · ${summary}`;
}

function listArticles(ids: readonly string[], { articles }: Knowledge): readonly string[] {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const lines = ids.slice(0, MOST_ARTICLES).map((id) => {
    const title = titles.get(id);
    return title === undefined ? `${id}: ${NOT_THERE}` : `${id}: “${title}”`;
  });
  const more = ids.length - lines.length;
  if (lines.length === 0) return ['nothing'];
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

const NOT_THERE = 'not in the knowledge folder, so it is not shown; it stays set until it is removed here';

/** After a change, with the way back. @param before the number of the setting before; 0 for none */
export function renderShelfChanged(
  { number, summary }: ToldShelfRecord,
  before: number,
  shown: readonly string[],
): Reply {
  const text = `Set: ${summary}. Shown now: ${shown.slice(0, MOST_ARTICLES).join(', ')}${shown.length > MOST_ARTICLES ? ` and ${shown.length - MOST_ARTICLES} more` : ''}.`;
  const undo: Button = toButton('Undo', { name: 'shelf-back', args: [String(before), String(number)] });
  return { audience: 'asker', parts: [{ kind: 'words', text }], actions: [undo] };
}

/** For `/knowledge status`: what is shown where it is asked, and what is set there and gone. */
export function sayShelf(
  { setting, records, knowledge }: Omit<ToldShelf, 'channel'>,
  { sources }: Phrases,
): readonly string[] {
  const { articles, channels } = setting;
  const [newest] = records;
  if (newest === undefined) return [];
  const ids = knowledge.articles.map(({ id }) => id);
  const gone = new Set(
    [...(articles ?? []), ...[...channels.values()].flat()].filter((id) => !ids.includes(id)),
  );
  const shown = ids.filter((id) => articles?.includes(id) ?? true).length;
  return [
    sources.shelf(shown, ids.length, channels.size, `${newest.who}, ${sayTime(newest.at)}`),
    ...(gone.size === 0 ? [] : [sources.shelfGone([...gone].slice(0, MOST_ARTICLES))]),
  ];
}
