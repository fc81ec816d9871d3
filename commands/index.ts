/** The menu, written out, in the order `/help` shows it. A new command is one file and one line here. */

import type { Command, MessageCommand } from '../src/command.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { ask } from './ask.ts';
import { checkMessage } from './check-message.ts';
import { help } from './help.ts';
import { knowledge as knowledgeDesk } from './knowledge/knowledge.ts';
import { privacy } from './privacy.ts';
import { read } from './read.ts';
import { sources } from './sources.ts';
import { defineTopicCommands } from './topics.ts';
import { why } from './why.ts';

/** Everything that may be typed; the topics come from the knowledge. */
export function createMenu(knowledge: Knowledge): readonly Command[] {
  return [ask, ...defineTopicCommands(knowledge), read, sources, help, privacy, why, knowledgeDesk];
}

/** What a message's own menu offers, in that order. */
export const messageMenu: readonly MessageCommand[] = [checkMessage];
