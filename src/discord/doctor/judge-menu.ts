import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { isSameMenu } from '../register-commands.ts';
import { toFields } from './fields.ts';
import { type Finding, fine, look } from './finding.ts';

/** The commands Discord has against those of the knowledge in the folder. */
export function judgeMenu(
  registered: unknown,
  menu: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Finding {
  const known = Array.isArray(registered)
    ? registered.map((command) => toFields(command).text('name') ?? '')
    : [];
  if (known.length === 0) return look('No command is registered yet. Starting the bot registers them.');
  if (isSameMenu(registered, menu))
    return fine(`All ${menu.length} commands are registered as they should be.`);
  const wanted = menu.map(({ name }) => name);
  const parts = [
    describe(
      'missing',
      wanted.filter((name) => !known.includes(name)),
    ),
    describe(
      'left over',
      known.filter((name) => !wanted.includes(name)),
    ),
  ].filter((part) => part !== undefined);
  const difference = parts.length === 0 ? 'some are worded otherwise' : parts.join('; ');
  return look(
    `The registered commands are not those of the knowledge (${difference}). Starting the bot mends it.`,
  );
}

function describe(what: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${what}: ${names.join(', ')}`;
}
