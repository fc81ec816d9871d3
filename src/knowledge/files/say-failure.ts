import { quoteText } from '../checking/quote-text.ts';
import type { Problem } from '../problem.ts';

/**
 * Puts a failure of the file system into words.
 * @param shown the path as the reader knows it
 */
export function sayFailure(error: unknown, shown: string): Pick<Problem, 'what' | 'fix'> {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code';
  return (
    reasons[code]?.(quoteText(shown)) ?? {
      what: `${quoteText(shown)} cannot be read (${code}).`,
      fix: 'Ask the person who runs the bot to look at the disk.',
    }
  );
}

const reasons: Readonly<Record<string, (path: string) => Pick<Problem, 'what' | 'fix'>>> = {
  ENOENT: (path) => ({ what: `${path} does not exist.`, fix: 'Create it, or correct its name.' }),
  ENOTDIR: (path) => ({ what: `${path} is not a folder.`, fix: 'Put a folder there, or correct the name.' }),
  EISDIR: (path) => ({
    what: `${path} is a folder, not a file.`,
    fix: 'Put a file there, or rename the folder.',
  }),
  EACCES: (path) => ({
    what: `The bot may not read ${path}.`,
    fix: 'Give the account that runs the bot the right to read it.',
  }),
  EPERM: (path) => ({
    what: `The bot may not read ${path}.`,
    fix: 'Give the account that runs the bot the right to read it.',
  }),
  ELOOP: (path) => ({
    what: `${path} is a link that leads back to itself.`,
    fix: 'Put the file itself there.',
  }),
};
