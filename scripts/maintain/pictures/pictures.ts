/** The pictures in `docs/`: what each of them shows, as HTML that the program itself has rendered. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createMenu } from '../../../commands/index.ts';
import type { Asker } from '../../../src/access.ts';
import type { Context } from '../../../src/command.ts';
import { createNoImporter } from '../../../src/importing/open-importer.ts';
import { type Library, openLibrary } from '../../../src/library/library.ts';
import { en } from '../../../src/locales/en.ts';
import { createLog } from '../../../src/log.ts';
import { createNoMissed } from '../../../src/missed/missed.ts';
import { type Assets, readAssets } from '../../../src/page/assets.ts';
import { createPage } from '../../../src/page/page.ts';
import type { Page } from '../../../src/page/visit.ts';
import { createShelves } from '../../../src/shelves/shelves.ts';
import { answerTyped } from '../../../src/steps/readers.ts';
import { steps } from '../../../src/steps/steps.ts';
import { createTurns } from '../../../src/turns.ts';
import { renderDiscord } from './render-discord.ts';

export interface Picture {
  /** Its file in `docs/`. */
  readonly name: string;
  readonly html: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** Of a picture that shows all of the page: undefined. */
  readonly height: number | undefined;
}

export interface Pictures {
  readonly pictures: readonly Picture[];
  /** What browsers load besides. */
  readonly assets: Assets;
}

/** Where the page is said to be; nothing listens there. */
export const ORIGIN = 'http://127.0.0.1:8787';

/** Renders what the pictures show from the bundled article. */
export async function renderPictures(): Promise<Pictures> {
  const opened = await openLibrary('knowledge');
  if (opened.kind === 'refused')
    throw new Error('The knowledge has a fault; npm run check:knowledge names it.');
  const { library } = opened;
  const assets = await readAssets();
  const page = createPage({
    origin: ORIGIN,
    isLocal: true,
    isBehindProxy: false,
    library,
    ...AT,
    findServer: () => undefined,
    turns: createTurns(),
    locale: en,
    createMenu,
    steps,
    access: { kind: 'operator' },
    assets,
    log: createLog('silent', []),
  });
  const [article] = library.current().knowledge.articles;
  const talk = await converse(page, ['how many troops are there?', '/casualties']);
  const text = await converse(page, [], `/article/${article?.id}`);
  const css = await readFile('scripts/maintain/pictures/discord.css', 'utf8');
  const context = createContext(library);
  const discord = (asked: string) =>
    renderDiscord(answerTyped(asked, context), `/ask question: ${asked}`, css);
  const topic = context.menu.find(({ name }) => name === 'casualties')?.actions[0];
  const dead = await topic?.run({}, context);
  const shown = { scheme: 'dark', width: 700, height: undefined } as const;
  return {
    assets,
    pictures: [
      { name: 'page.png', html: talk, scheme: 'light', width: 860, height: 1_300 },
      { name: 'page-dark.png', html: talk, scheme: 'dark', width: 860, height: 1_300 },
      { name: 'page-phone.png', html: talk, scheme: 'light', width: 390, height: 844 },
      { name: 'article.png', html: text, scheme: 'light', width: 860, height: 900 },
      { name: 'discord-answered.png', html: discord('how many troops are there?'), ...shown },
      { name: 'discord-closest.png', html: discord('how much does a tank cost?'), ...shown },
      ...(dead === undefined
        ? []
        : [{ name: 'discord-casualties.png', html: renderDiscord(dead, '/casualties', css), ...shown }]),
    ],
  };
}

const AT = {
  importer: createNoImporter('Nothing is imported.'),
  missed: createNoMissed('None are kept.'),
  shelves: createShelves(),
};

function createContext(library: Library): Context {
  const snapshot = library.current();
  const menu = createMenu(snapshot.knowledge);
  return { ...AT, library, snapshot, inForce: snapshot, menu, asker: READER, locale: en };
}

const READER: Asker = {
  id: 'a',
  isModerator: false,
  isKeeper: false,
  mayRemove: false,
  name: 'Ada',
  server: '1',
  channel: undefined,
};

/** What a browser shows that has said these lines. @param path what it looks at then */
async function converse(page: Page, lines: readonly string[], path = '/'): Promise<string> {
  const headers = { host: new URL(ORIGIN).host, origin: ORIGIN };
  const first = await page.request('/', { headers });
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const pass = PASS.exec(await first.text())?.[1] ?? '';
  for (const line of lines) {
    const body = new URLSearchParams({ pass, line });
    await page.request('/say', { method: 'POST', body, headers: { ...headers, cookie } });
  }
  return (await page.request(path, { headers: { ...headers, cookie } })).text();
}

const PASS = /name="pass" value="([^"]+)"/;

/** What a picture is of, in few letters: the same as long as it would look the same. */
export function toHash({ html, scheme, width, height }: Picture, assets: Assets): string {
  const css = assets.map(({ content }) => content).join('\n');
  // The pass is another each time, and the version changes with every file, also where nothing that is shown does.
  const steady = html
    .replace(/name="pass" value="[^"]+"/g, '')
    .replace(/knowledge [0-9a-f]{7}/g, 'knowledge');
  return createHash('sha256')
    .update(JSON.stringify([steady, css, scheme, width, height]))
    .digest('hex')
    .slice(0, 16);
}
