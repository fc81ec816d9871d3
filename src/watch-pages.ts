import { setTimeout as wait } from 'node:timers/promises';
import { planUpdate } from './importing/carry/plan-update.ts';
import type { Importer } from './importing/open-importer.ts';
import { fileNames } from './knowledge/files/find-files.ts';
import type { Article } from './knowledge/knowledge.ts';
import type { Library } from './library/library.ts';
import type { Log } from './log.ts';
import { renderPageChanged, renderPageUnread } from './replies/render-update.ts';
import type { Reply } from './replies/reply.ts';

export interface PageWatch {
  readonly library: Pick<Library, 'current' | 'files'>;
  readonly importer: Pick<Importer, 'read' | 'readAgain'>;
  /** Tells moderators. */
  readonly tell: (reply: Reply) => void;
  readonly log: Log;
}

/**
 * A look at the pages that articles name as their address, one after another: what has changed is told once, and nothing is
 * published. Never rejects.
 */
export function createPageCheck({ library, importer, tell, log }: PageWatch): () => Promise<void> {
  const told = new Map<string, string>();
  return async () => {
    for (const article of library.current().knowledge.articles) {
      const { id, url } = article;
      if (url === undefined) continue;
      const found = await lookAt({ ...article, url }, { library, importer });
      if (found === undefined) told.delete(id);
      if (found === undefined || told.get(id) === found.mark) continue;
      told.set(id, found.mark);
      log.warn({ event: found.event, article: id });
      tell(found.reply);
    }
  };
}

/** Checks again and again until the signal; for the first time when the bot has had a minute for its readers. */
export async function watchPages(
  check: () => Promise<void>,
  hours: number,
  signal: AbortSignal,
): Promise<void> {
  for (let pause = FIRST; !signal.aborted; pause = hours * HOUR) {
    // The end of waiting by the signal is no fault.
    await wait(pause, undefined, { signal, ref: false }).catch(() => {});
    if (!signal.aborted) await check();
  }
}

/** In milliseconds. */
const FIRST = 60_000;
const HOUR = 60 * 60 * 1_000;

interface Seen {
  readonly event: 'page-changed' | 'page-unread';
  /** The same as long as there is nothing new to tell. */
  readonly mark: string;
  readonly reply: Reply;
}

/** @returns undefined where the page says what the article says */
async function lookAt(
  article: Article & { readonly url: string },
  { library, importer }: Pick<PageWatch, 'library' | 'importer'>,
): Promise<Seen | undefined> {
  const { id, url } = article;
  const unread = (reason: string): Seen => ({
    event: 'page-unread',
    mark: reason,
    reply: renderPageUnread(id, reason),
  });
  const reading = await importer.read({ kind: 'address', address: url });
  if (reading.kind === 'refused') return unread(reading.reason);
  const file = (await library.files()).find(({ name }) => name === `${id}/${fileNames.article}`);
  // Somebody has just taken the article out.
  if (file === undefined) return undefined;
  const again = importer.readAgain(article, file.bytes.toString('utf8'), reading.content);
  if (again.kind === 'refused') return unread(again.reason);
  const plan = planUpdate(article, again.sentences);
  return plan.isUnchanged
    ? undefined
    : { event: 'page-changed', mark: again.text, reply: renderPageChanged(id, plan) };
}
