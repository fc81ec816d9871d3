import { createMenu } from '../../commands/index.ts';
import { createNoImporter } from '../../src/importing/open-importer.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/library.ts';
import { en } from '../../src/locales/en.ts';
import { createLog } from '../../src/log.ts';
import { createNoMissed } from '../../src/missed/missed.ts';
import { readAssets } from '../../src/page/assets.ts';
import { createPage, type PageOptions } from '../../src/page/page.ts';
import { createShelves } from '../../src/shelves/shelves.ts';
import { steps } from '../../src/steps/steps.ts';
import { createTurns } from '../../src/turns.ts';
import { expectOk } from '../expect-ok.ts';
import { writeSmallKnowledge } from '../small-article.ts';

/** Where the page of a test is said to be. */
export const ORIGIN = 'http://127.0.0.1:8787';

/** A browser without a window: it keeps its cookie, knows what stands in the page, and sends forms as browsers do. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Shown>;
  /** Sends a form with a file in it. */
  readonly upload: (path: string, form: FormData) => Promise<Shown>;
  /** Sends a form with the pass of the page that was loaded last. */
  readonly send: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Shown>;
  /** The line typed, and the page that it leads to. */
  readonly say: (line: string) => Promise<Shown>;
}

export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export interface OpenedForTest {
  readonly library: Library;
  readonly log: readonly string[];
  readonly visit: () => Visitor;
}

/** A page over the small article, or the one given, asked without a socket. */
export async function openForTest(changes: Partial<PageOptions> = {}): Promise<OpenedForTest> {
  const { options, log } = await toPageOptions(changes);
  const page = createPage(options);
  return {
    library: options.library,
    log,
    visit: () => createVisitor((path, init) => page.request(path, init), options.origin),
  };
}

/** What such a page is made of. */
export async function toPageOptions(changes: Partial<PageOptions>) {
  const log: string[] = [];
  const library = changes.library ?? expectOk(await openLibrary(await writeSmallKnowledge())).library;
  const options: PageOptions = {
    origin: ORIGIN,
    isLocal: true,
    isBehindProxy: false,
    importer: createNoImporter('Nothing is imported here.'),
    missed: createNoMissed('None are kept here.'),
    findServer: () => undefined,
    turns: createTurns(),
    locale: en,
    shelves: createShelves(),
    createMenu,
    steps,
    access: { kind: 'operator' },
    assets: await readAssets(),
    log: createLog('info', [], (line) => log.push(line)),
    ...changes,
    library,
  };
  return { options, log };
}

function createVisitor(
  request: (path: string, init: RequestInit) => Response | Promise<Response>,
  origin: string,
): Visitor {
  const { host } = new URL(origin);
  let cookie = '';
  let pass = '';

  async function ask(
    path: string,
    init: RequestInit & { readonly headers: Record<string, string> },
  ): Promise<Shown> {
    const headers = { host, ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const answer = await request(path, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    const text = await answer.text();
    pass = /name="pass" value="([^"]+)"/.exec(text)?.[1] ?? pass;
    return { status: answer.status, text, headers: answer.headers };
  }

  const get: Visitor['get'] = (path, headers = {}) => ask(path, { headers });
  const send: Visitor['send'] = async (path, fields, headers = {}) => {
    if (pass === '') await get('/');
    const body = new URLSearchParams(
      Object.entries({ pass, ...fields }).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
      ),
    );
    return ask(path, {
      method: 'POST',
      body: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
    });
  };
  return {
    get,
    send,
    upload: async (path, form) => {
      if (pass === '') await get('/');
      form.set('pass', pass);
      return ask(path, { method: 'POST', body: form, headers: { origin } });
    },
    say: async (line) => {
      const { headers } = await send('/say', { line });
      return get(headers.get('location') ?? '/');
    },
  };
}
