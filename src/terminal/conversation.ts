/** The door without Discord: the same menu in a terminal, for trying the bot and for tending it. */

import { createMenu } from '../../commands/index.ts';
import type { Context } from '../command.ts';
import { createNoImporter } from '../importing/open-importer.ts';
import type { Library } from '../library/library.ts';
import { createShowShelf, type ShowShelf } from '../library/show-shelf.ts';
import { toTyped } from '../locales/describe-in.ts';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { createNoMissed } from '../missed/missed.ts';
import { type Button, type Reply, renderNotice } from '../replies/reply.ts';
import { listNumbered } from '../replies/to-plain-text.ts';
import { runLine } from '../run-line.ts';
import { listShown } from '../shelves/change-shelf.ts';
import { createShelves, type Shelves } from '../shelves/shelves.ts';
import { steps } from '../steps/steps.ts';

/** Remembers one thing between lines: what it offered last, so that a number chooses it. */
export interface Conversation {
  /** The reply to a line, or undefined for an empty one. Never rejects for anything typed. */
  readonly say: (line: string) => Promise<Reply | undefined>;
  /** What the line may be completed to: commands and subcommands. */
  readonly complete: (line: string) => readonly string[];
}

/** Whoever sits at the machine may do what moderators may. */
export function createConversation(
  library: Library,
  { shelves = createShelves(), locale = en }: Partial<Pick<Context, 'shelves' | 'locale'>> = {},
): Conversation {
  let offered: ReturnType<typeof listNumbered> = [];
  const showShelf = createShowShelf();

  async function say(line: string): Promise<Reply | undefined> {
    const context = createContext({ library, shelves, showShelf, locale });
    const chosen = offered[Number(line.trim()) - 1];
    const reply = await (chosen === undefined ? runLine(line, context) : runStep(chosen, context));
    if (reply !== undefined) offered = listNumbered(reply);
    return reply;
  }

  return { say, complete: (line) => complete(line, createContext({ library, shelves, showShelf, locale })) };
}

const NONE_MISSED = createNoMissed('They are kept for Discord and the page only; here you see for yourself.');

const NO_IMPORTER = createNoImporter(
  'Here articles are imported with “npm run import -- FILE|URL”, and brought up to date with “npm run import -- --update”.',
);

/** Whoever sits at the machine. */
const TERMINAL = {
  id: 'terminal',
  isModerator: true,
  isKeeper: true,
  mayRemove: false,
  name: 'the terminal',
  server: 'terminal',
  channel: undefined,
} as const;

interface Sources {
  readonly library: Library;
  readonly shelves: Shelves;
  readonly showShelf: ShowShelf;
  readonly locale: Locale;
}

function createContext({ library, shelves, showShelf, locale }: Sources): Context {
  const inForce = library.current();
  const snapshot = showShelf(inForce, listShown(shelves.find(TERMINAL.server), undefined));
  const menu = createMenu(snapshot.knowledge);
  return {
    snapshot,
    inForce,
    library,
    importer: NO_IMPORTER,
    shelves,
    missed: NONE_MISSED,
    menu,
    asker: TERMINAL,
    locale,
  };
}

/** Forms are for doors that can show one. */
async function runStep({ step, adds = [] }: Button, context: Context): Promise<Reply> {
  const args = [...step.args, ...adds.flatMap((what) => (what === 'asker' ? [context.asker.id] : []))];
  const outcome = await steps.find(({ name }) => name === step.name)?.run(args, {}, context);
  return outcome?.kind === 'reply' ? outcome.reply : renderNotice(context.locale.phrases.terminal.needsForm);
}

/** Commands by the names that the language has for them. */
function complete(line: string, { menu, locale }: Context): readonly string[] {
  const typed = line.trimStart().toLowerCase();
  if (!typed.startsWith('/')) return [];
  return menu
    .flatMap((command) => command.actions.map(({ subcommand }) => toTyped(locale, command, subcommand)))
    .filter((full) => full.startsWith(typed));
}
