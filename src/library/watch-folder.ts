import { setTimeout as wait } from 'node:timers/promises';
import { readStamp } from '../knowledge/files/read-files.ts';

export interface WatchOptions {
  readonly folder: string;
  /**
   * Called when the folder has changed and then stayed as it is, and once at first, because it may have changed since
   * it was read; awaited before the folder is looked at again.
   */
  readonly onChange: () => Promise<unknown>;
  readonly signal: AbortSignal;
  /** In milliseconds. */
  readonly pause?: number;
}

/**
 * Looks at the folder again and again until the signal. Polling is the one way that sees every kind of saving, also
 * on network disks, through links that are swapped and folders that are deleted and made anew (research, reload.md
 * R14); a look at a folder of an article costs a few calls of `stat`. Only what is the same at two looks is called a
 * change, so that a file that is being written is left alone until it is done. Never rejects.
 */
export async function watchFolder({ folder, onChange, signal, pause = 1_000 }: WatchOptions): Promise<void> {
  let known: string | undefined;
  let seen = await readStamp(folder);
  while (!signal.aborted) {
    // The end of waiting by the signal is no fault.
    await wait(pause, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted) return;
    const stamp = await readStamp(folder);
    const hasSettled = stamp === seen;
    seen = stamp;
    if (!hasSettled || stamp === known) continue;
    known = stamp;
    await onChange();
  }
}
