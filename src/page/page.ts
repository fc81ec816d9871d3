/** The door for browsers: the same menu and the same steps as HTML that works without a script. It knows no Discord. */

import { randomInt } from 'node:crypto';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Asker } from '../access.ts';
import type { Context, StepDefinition } from '../command.ts';
import type { Importer } from '../importing/open-importer.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Missed } from '../missed/missed.ts';
import { type FindMenu, rememberMenus } from '../remember-menus.ts';
import { createShelves, type Shelves } from '../shelves/shelves.ts';
import type { Turns } from '../turns.ts';
import { addArticleRoutes } from './article-routes.ts';
import { type Assets, addAssetRoutes } from './assets.ts';
import { addDeskRoutes } from './desk-routes.ts';
import { findAddress, type GuardOptions, guard, isForwarded } from './guard.ts';
import { findReaderLocale } from './reader-locale.ts';
import type { SignIn } from './sign-in.ts';
import { addSignInRoutes, createSessions, type Sessions } from './sign-in-routes.ts';
import { takeTurns } from './take-turns.ts';
import { addTryRoutes } from './try-routes.ts';
import { renderProblem } from './views/problem-view.ts';
import { createPasses, type Page, type Passes, type SignedIn, type Visit } from './visit.ts';

export interface PageOptions extends GuardOptions {
  readonly library: Library;
  readonly importer: Importer;
  readonly missed: Missed;
  /** The server whose moderators may see what readers were not answered here; undefined where there is none. */
  readonly findServer: () => string | undefined;
  readonly shelves: Shelves;
  readonly createMenu: FindMenu;
  readonly steps: readonly StepDefinition[];
  readonly access: PageAccess;
  readonly assets: Assets;
  /** In which acts wait, so that readers take turns and Discord goes first. */
  readonly turns: Turns;
  readonly log: Log;
}

/** Who may do what on the page. */
export type PageAccess =
  /** It listens to this machine alone: whoever sits at it may do what moderators may. */
  | { readonly kind: 'operator' }
  /** Nobody can be told from anybody, so there is nothing but reading and asking. */
  | { readonly kind: 'readers' }
  | {
      readonly kind: 'sign-in';
      readonly signIn: SignIn;
      /** What they may do, asked anew. Rejects when that cannot be told. */
      readonly findAsker: (user: SignedIn) => Promise<Asker>;
    };

/** What answers a browser's requests; needs no socket to be tried. */
export function createPage(options: PageOptions): Page {
  const { steps, assets, log, origin, access } = options;
  const passes = createPasses(origin.startsWith('https:'));
  const findMenu = rememberMenus(options.createMenu);
  const page: Page = new Hono();
  page.use(guard(options));
  addAssetRoutes(page, assets);
  const onError = (c: HonoContext) => c.text(findReaderLocale(c, options.locale).phrases.page.tooLarge, 413);
  const [ofForms, ofFiles] = [LARGEST_BODY, LARGEST_FILE].map((maxSize) => bodyLimit({ maxSize, onError }));
  const takesFiles = (c: HonoContext) => access.kind !== 'readers' && c.req.path === '/desk/import';
  page.use((c, next) => (takesFiles(c) ? ofFiles : ofForms)?.(c, next) ?? next());
  const sessions = createSessions();
  page.use(async (c, next) => {
    c.set('visit', await createVisit(c, options, { findMenu, passes, sessions }));
    if (c.req.method !== 'POST') return next();
    const { pass } = await c.req.parseBody();
    if (passes.isPass(c.get('visit').id, pass)) return next();
    return c.html(renderProblem(c.get('visit'), 'stale'), 403);
  });
  page.use(takeTurns(options.turns));
  if (access.kind === 'sign-in') addSignInRoutes(page, { signIn: access.signIn, sessions, passes, origin });
  addTryRoutes(page, steps, log);
  addArticleRoutes(page);
  addDeskRoutes(page, steps, log);
  page.notFound((c) => c.html(renderProblem(c.get('visit'), 'notFound'), 404));
  page.onError((error, c) => {
    const reference = randomInt(36 ** 6)
      .toString(36)
      .padStart(6, '0');
    log.error({ event: 'failed', door: 'page', path: c.req.path, reference, err: error });
    return c.text(findReaderLocale(c, options.locale).phrases.trouble.failed(reference), 500);
  });
  return page;
}

/** In bytes: thirty questions, or the wordings of an entry, many times over. */
const LARGEST_BODY = 512 * 1024;
/** In bytes: the largest file that is imported, and the form around it. */
const LARGEST_FILE = 11 * 1024 * 1024;

interface Known {
  readonly findMenu: FindMenu;
  readonly passes: Passes;
  readonly sessions: Sessions;
}

async function createVisit(
  c: HonoContext,
  options: PageOptions,
  { findMenu, passes, sessions }: Known,
): Promise<Visit> {
  const { library, importer, missed } = options;
  const id = passes.recognise(c);
  // A browser is in no server, so it sees everything.
  const inForce = library.current();
  // Behind a proxy anybody may be who seems to sit at this machine.
  const access =
    options.access.kind === 'operator' && isForwarded(c) ? { kind: 'readers' as const } : options.access;
  const user = access.kind === 'sign-in' ? sessions.find(id) : undefined;
  const asker = await findAsker(access, user, options);
  const menu = findMenu(inForce.knowledge);
  // What the home server shows says nothing of the page, and who has set it is for moderators.
  const shelves = asker.isModerator ? options.shelves : NO_SHELVES;
  const by = access.kind === 'operator' ? undefined : (user?.userId ?? findAddress(c, options.isBehindProxy));
  const locale = findReaderLocale(c, options.locale);
  const parts = { library, importer, missed, shelves };
  const context: Context = { ...parts, snapshot: inForce, inForce, menu, asker, locale };
  return { id, pass: passes.passOf(id), context, by, user, access: access.kind };
}

const NO_SHELVES = createShelves();

/** Whoever cannot be looked up just now is a reader. */
async function findAsker(
  access: PageAccess,
  user: SignedIn | undefined,
  { findServer, log }: Pick<PageOptions, 'findServer' | 'log'>,
): Promise<Asker> {
  if (access.kind === 'operator') return OPERATOR;
  const reader = { ...READER, server: findServer() };
  if (access.kind === 'readers' || user === undefined) return reader;
  return access.findAsker(user).catch((error: unknown) => {
    log.warn({ event: 'asker-unknown', door: 'page', err: error });
    return reader;
  });
}

const OPERATOR: Asker = {
  id: 'page',
  isModerator: true,
  isKeeper: true,
  mayRemove: true,
  name: 'the page',
  server: 'terminal',
  channel: undefined,
};
const READER: Omit<Asker, 'server'> = {
  id: 'page',
  isModerator: false,
  isKeeper: false,
  mayRemove: false,
  name: 'a reader',
  channel: undefined,
};
