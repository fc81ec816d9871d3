import { sayFailure } from '../knowledge/files/say-failure.ts';
import { createMissed } from './create-missed.ts';
import type { Missed } from './missed.ts';
import { openStore, readKept } from './store.ts';
import { readStoreFailure } from './store-failure.ts';

export interface MissedOptions {
  readonly days: number;
  /** At most so many different questions a server; what was asked once makes room first. */
  readonly most?: number;
  readonly now?: () => Date;
  /** In milliseconds: how often it is looked through for what is too old. */
  readonly every?: number;
  /** Called when something cannot be written, and with undefined when everything is. */
  readonly onTrouble?: (what: string | undefined) => void;
}

export type OpenedMissed =
  | {
      readonly kind: 'open';
      readonly missed: Missed;
      /** All that is on the disk, by names, for a backup. May reject. */
      readonly read: () => Promise<readonly (readonly [name: string, text: string])[]>;
      readonly close: () => Promise<void>;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** A moderator looks through some dozens; three hundred of 300 characters are a tenth of a megabyte. */
const MOST = 300;

const HOUR = 60 * 60 * 1000;

/**
 * Opens the database in this folder, making it when it is not there. All of it is held in memory as well, so looking
 * never waits; what is written is on the disk when the promise resolves. Never rejects. One process at a time may
 * have it open: the system's own lock says so, and goes with the process.
 */
export async function openMissed(
  folder: string,
  { days, most = MOST, now = () => new Date(), every = HOUR, onTrouble = () => {} }: MissedOptions,
): Promise<OpenedMissed> {
  try {
    const store = await openStore(folder);
    const { kept, strays } = readKept(store.texts);
    const { sweep, ...missed } = createMissed(kept, store, { days, most, now, onTrouble });
    await store.write(strays.map((name) => ({ name }))).catch(() => {});
    await sweep();
    const timer = setInterval(sweep, every).unref();
    const close = async () => {
      clearInterval(timer);
      await sweep();
      await store.close();
    };
    return { kind: 'open', missed, read: store.read, close };
  } catch (error) {
    return { kind: 'failed', what: sayOpening(error, folder) };
  }
}

function sayOpening(error: unknown, folder: string): string {
  const reason = readStoreFailure(error, 'open');
  if (reason.kind === 'locked')
    return 'Another bot on this machine has the list of missed questions open. Stop it, or set another DATA_DIR for this one.';
  if (reason.kind === 'damaged')
    return `The list of missed questions in ${folder} is damaged. Move that folder away and start the bot again: the list begins anew, and is off everywhere.`;
  const { what, fix } = sayFailure(reason, folder, 'write');
  return `${what} ${fix}`;
}
