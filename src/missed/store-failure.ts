/** Why LevelDB could not do something. */
export type StoreFailure =
  /** Another process has the folder. */
  | { readonly kind: 'locked' }
  /** Its files are not as it left them. */
  | { readonly kind: 'damaged' }
  /** The system's reason as Node names it, where it gave one; else LevelDB's own code. */
  | { readonly kind: 'system'; readonly code: string };

/** @param deed a file that is missing or cut off is met while opening, and means that the folder is damaged */
export function readStoreFailure(error: unknown, deed: 'open' | 'write'): StoreFailure {
  // LevelDB puts the reason for not opening into the error's cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no code';
  if (code === 'LEVEL_LOCKED') return { kind: 'locked' };
  if (code === 'LEVEL_CORRUPTION') return { kind: 'damaged' };
  if (code !== 'LEVEL_IO_ERROR') return { kind: 'system', code };
  const message = cause instanceof Error ? cause.message : '';
  const reason = Object.entries(REASONS).find(([text]) => message.includes(text))?.[1];
  if (reason !== undefined) return { kind: 'system', code: reason };
  return deed === 'open' ? { kind: 'damaged' } : { kind: 'system', code };
}

/** LevelDB hands on the C library's words (strerror) in the place of a code; these are about the disk, not its files. */
const REASONS: Readonly<Record<string, string>> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'File too large': 'EFBIG',
  'Read-only file system': 'EROFS',
  'Permission denied': 'EACCES',
  'Operation not permitted': 'EPERM',
  'Too many open files': 'EMFILE',
  'Not a directory': 'ENOTDIR',
  'Input/output error': 'EIO',
};
