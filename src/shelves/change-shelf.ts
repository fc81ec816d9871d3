import type { Decide, Decided, ShelfSetting } from './shelves.ts';

/** Where something is asked: a channel may show fewer articles than its server. */
export interface ShelfPlace {
  readonly server: string | undefined;
  readonly channel: string | undefined;
}

/**
 * The articles that a place shows, in the order in which the bot has them; what is set and not there (any more) is left out.
 * @returns undefined for all of them
 */
export function listShown(
  { articles, channels }: ShelfSetting,
  channel: string | undefined,
): readonly string[] | undefined {
  const own = channel === undefined ? undefined : channels.get(channel);
  if (own === undefined) return articles;
  return articles === undefined ? own : own.filter((id) => articles.includes(id));
}

/** What a moderator does with a shelf. */
export interface ShelfChange {
  readonly do: 'add' | 'remove' | 'everything';
  /** Of the article; absent for everything. */
  readonly article?: string;
  /** The channel whose own shelf is meant; absent for the server's. */
  readonly channel?: string;
}

/** @param all the ids of the articles that the bot has now */
export function toDecide(change: ShelfChange, all: readonly string[]): Decide {
  return (setting) => decide(change, setting, all);
}

function decide(change: ShelfChange, setting: ShelfSetting, all: readonly string[]): Decided {
  const { channel, article = '' } = change;
  const where = channel === undefined ? 'this server' : 'this channel';
  const old = channel === undefined ? setting.articles : setting.channels.get(channel);
  if (change.do === 'everything')
    return old === undefined
      ? { kind: 'refused', what: `Everything is on the shelf of ${where} already.` }
      : toSet(setting, channel, undefined, `everything on the shelf of ${where}`);
  if (change.do === 'add') {
    if (!all.includes(article)) return { kind: 'refused', what: noArticle(article) };
    if (channel !== undefined && setting.articles?.includes(article) === false)
      return {
        kind: 'refused',
        what: `“${article}” is not on the shelf of this server; add it there first.`,
      };
    // The first that a channel is given narrows it to that one.
    if (old?.includes(article) === true || (old === undefined && channel === undefined))
      return { kind: 'refused', what: `“${article}” is on the shelf of ${where} already.` };
    return toSet(setting, channel, [...(old ?? []), article], `${article} added to ${where}`);
  }
  const shown = old ?? (channel === undefined ? all : (setting.articles ?? all));
  if (!shown.includes(article))
    return { kind: 'refused', what: `“${article}” is not on the shelf of ${where}.` };
  const left = shown.filter((id) => id !== article);
  if (!left.some((id) => all.includes(id)))
    return { kind: 'refused', what: 'Nothing would be left to answer from; add another article first.' };
  return toSet(setting, channel, left, `${article} removed from ${where}`);
}

function toSet(
  { articles, channels }: ShelfSetting,
  channel: string | undefined,
  ids: readonly string[] | undefined,
  summary: string,
): Decided {
  if (channel === undefined) return { kind: 'set', setting: { articles: ids, channels }, summary };
  const others = [...channels].filter(([id]) => id !== channel);
  const own = ids === undefined ? [] : [[channel, ids] as const];
  return { kind: 'set', setting: { articles, channels: new Map([...others, ...own]) }, summary };
}

function noArticle(article: string): string {
  return article === ''
    ? 'Say in “article” which one.'
    : `There is no article “${article}” in the knowledge folder.`;
}
