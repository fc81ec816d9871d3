import type { Context } from './command.ts';
import { parseLine } from './parse-line.ts';
import { type Reply, renderNotice } from './replies/reply.ts';

/** Does what a typed line asks for. @returns the reply; undefined for an empty line. Never rejects for anything typed */
export async function runLine(typed: string, context: Context): Promise<Reply | undefined> {
  const line = parseLine(typed, context);
  switch (line.kind) {
    case 'empty':
      return undefined;
    case 'question':
      return runLine(`/ask ${line.question}`, context);
    case 'command':
      return line.action.run(line.given, context);
    case 'unknown-command':
      return renderNotice(context.locale.phrases.terminal.unknownCommand(line.typed, line.instead));
  }
}
