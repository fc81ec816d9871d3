import type { FileBytes } from '../knowledge/files/read-files.ts';
import type { VersionNote, Versions } from '../versions/versions.ts';

/** A version that came into force and is not kept for a later rollback. */
export interface Unkept {
  readonly note: VersionNote;
  readonly files: readonly FileBytes[];
  /** Why, in sentences. */
  readonly what: string;
}

/** Keeps the files of a version that is in force, and writes down that it is. Never rejects. @returns what is not kept */
export async function keepVersion(
  versions: Versions,
  { note, files }: Pick<Unkept, 'note' | 'files'>,
): Promise<Unkept | undefined> {
  const stored = await versions.store(note.version, files);
  const recorded = stored.kind === 'done' ? await versions.record(note) : stored;
  return recorded.kind === 'failed' ? { note, files, what: recorded.what } : undefined;
}
