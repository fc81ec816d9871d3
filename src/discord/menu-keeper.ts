import type { Snapshot } from '../library/library.ts';
import type { Log } from '../log.ts';

export interface MenuKeeper {
  /**
   * Makes Discord show the menu of the knowledge in force, if it does not yet. Resolves when it does, when Discord
   * refused it, or at once when somebody else is at it already; never rejects.
   */
  readonly refresh: () => Promise<void>;
}

export interface MenuKeeperOptions {
  readonly current: () => Snapshot;
  /** Writes the menu of this knowledge. @returns whether Discord had another */
  readonly register: (snapshot: Snapshot) => Promise<boolean>;
  readonly log: Log;
  /** Monotonic, in milliseconds. */
  readonly now?: () => number;
}

/** In milliseconds: after a failure the next try comes with the next question, but not sooner than this. */
const PAUSE = 60_000;

/** One attempt at a time; whoever comes meanwhile is served by the look that follows it. */
export function createMenuKeeper(options: MenuKeeperOptions): MenuKeeper {
  const { current, register, log, now = () => performance.now() } = options;
  let shown: Snapshot | undefined;
  let isBusy = false;
  let notBefore = 0;

  async function show(snapshot: Snapshot): Promise<void> {
    const { version } = snapshot.knowledge;
    await register(snapshot).then(
      (isWritten) => {
        log.info({ event: 'menu', version, isWritten });
        shown = snapshot;
      },
      (error: unknown) => {
        log.error({ event: 'menu-failed', version, err: error });
        notBefore = now() + PAUSE;
      },
    );
  }

  async function refresh(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (current() !== shown && now() >= notBefore) await show(current());
    isBusy = false;
  }

  return { refresh };
}
