import { quoteText } from '../checking/unsafe-text.ts';
import type { Problem } from '../problem.ts';

/**
 * Puts a failure of the file system into words.
 * @param shown the path as the reader knows it
 * @param deed what was tried
 */
export function sayFailure(
  error: unknown,
  shown: string,
  deed: 'read' | 'write' = 'read',
): Pick<Problem, 'what' | 'fix'> {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code';
  return (
    reasons[code]?.(quoteText(shown), deed) ?? {
      what: `${quoteText(shown)} cannot be ${deed === 'read' ? 'read' : 'written'} (${code}).`,
      fix: 'Ask the person who runs the bot to look at the disk.',
    }
  );
}

const reasons: Readonly<Record<string, (path: string, deed: string) => Pick<Problem, 'what' | 'fix'>>> = {
  // Node says so as well where a folder is to be made on a disk that can only be read.
  ENOENT: (path, deed) =>
    deed === 'write'
      ? {
          what: `${path} is not there and cannot be made; its disk may be one that can only be read.`,
          fix: 'Ask the person who runs the bot to make that folder, and to make it writable.',
        }
      : { what: `${path} does not exist.`, fix: 'Create it, or correct its name.' },
  ENOTDIR: (path) => ({ what: `${path} is not a folder.`, fix: 'Put a folder there, or correct the name.' }),
  EISDIR: (path) => ({
    what: `${path} is a folder, not a file.`,
    fix: 'Put a file there, or rename the folder.',
  }),
  EACCES: (path, deed) => mayNot(path, deed),
  EPERM: (path, deed) => mayNot(path, deed),
  EROFS: (path) => ({
    what: `${path} lies on a disk that can only be read.`,
    fix: 'Ask the person who runs the bot to make that folder writable.',
  }),
  ENOSPC: (path) => ({
    what: `There is no room left on the disk for ${path}.`,
    fix: 'Ask the person who runs the bot to make room.',
  }),
  ELOOP: (path) => ({
    what: `${path} is a link that leads back to itself.`,
    fix: 'Put the file itself there.',
  }),
};

function mayNot(path: string, deed: string): Pick<Problem, 'what' | 'fix'> {
  return {
    what: `The bot may not ${deed} ${path}.`,
    fix: `Give the account that runs the bot the right to ${deed} it.`,
  };
}

/** Whether this is what Node or the system calls the failure, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
