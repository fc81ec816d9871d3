/** The door without Discord: the same menu in a terminal, for trying the bot and for tending it. */
import { createMenu } from '../../commands/index.ts';
import type { Command, Context } from '../command.ts';
import type { Library } from '../library.ts';
import { renderNotice } from '../replies/render-notice.ts';
import type { Reply } from '../replies/reply.ts';
import { type Line, parseLine } from './parse-line.ts';

/** Remembers one thing between lines: the questions it offered last, so that a number chooses one. */
export interface Conversation {
  /** The reply to a line, or undefined for an empty one. Never rejects for anything typed. */
  readonly say: (line: string) => Promise<Reply | undefined>;
  /** What the line may be completed to: commands and subcommands. */
  readonly complete: (line: string) => readonly string[];
}

/** Whoever sits at the machine may do what moderators may. */
export function createConversation(library: Library): Conversation {
  let offered: readonly string[] = [];

  async function say(line: string): Promise<Reply | undefined> {
    const context = createContext(library);
    const chosen = offered[Number(line.trim()) - 1];
    const reply = await runLine(
      parseLine(chosen === undefined ? line : `/ask ${chosen}`, context.menu),
      context,
    );
    if (reply !== undefined) {
      offered = reply.actions.flatMap((action) => (action.kind === 'choose' ? [action.id] : []));
    }
    return reply;
  }

  return { say, complete: (line) => complete(line, createMenu(library.current().knowledge)) };
}

function createContext(library: Library): Context {
  const snapshot = library.current();
  return { snapshot, library, menu: createMenu(snapshot.knowledge), asker: { isModerator: true } };
}

async function runLine(line: Line, context: Context): Promise<Reply | undefined> {
  switch (line.kind) {
    case 'empty':
      return undefined;
    case 'question':
      return runLine(parseLine(`/ask ${line.question}`, context.menu), context);
    case 'command':
      return line.action.run(line.given, context);
    case 'unknown-command':
      return renderNotice(`There is no ${line.typed}. You can type ${line.instead.join(', ')}.`);
  }
}

function complete(line: string, menu: readonly Command[]): readonly string[] {
  const typed = line.trimStart().toLowerCase();
  if (!typed.startsWith('/')) return [];
  return menu
    .flatMap(({ name, actions }) =>
      actions.map(({ subcommand }) => (subcommand === undefined ? `/${name}` : `/${name} ${subcommand}`)),
    )
    .filter((full) => full.startsWith(typed));
}
