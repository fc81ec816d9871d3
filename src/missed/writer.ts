import { sayFailure } from '../knowledge/files/say-failure.ts';
import type { Written } from './missed.ts';
import type { Changes, Store } from './store.ts';
import { readStoreFailure } from './store-failure.ts';

/** Brings changes to the disk, and goes on trying with those that do not get there. None of these rejects. */
export interface Writer {
  /** @returns failed when they are not on the disk yet; they are tried again with whatever is written next */
  readonly write: (changes: Changes) => Promise<Written>;
  /** Only if all of them can be written now; otherwise they are withdrawn. */
  readonly writeOrWithdraw: (changes: Changes) => Promise<Written>;
  /** Tries again with what is not on the disk yet. */
  readonly tryAgain: () => Promise<Written>;
  /** Why something is not on the disk; undefined when everything is. */
  readonly trouble: () => string | undefined;
}

/** @param onTrouble called when something does not get to the disk, and with undefined when all of it is there again */
export function createWriter(
  store: Pick<Store, 'write'>,
  onTrouble: (what: string | undefined) => void,
): Writer {
  /** What the disk lacks; undefined for what is to be removed. */
  const lacking = new Map<string, string | undefined>();
  let trouble: string | undefined;

  async function send(changes: Changes): Promise<Written> {
    try {
      await store.write(changes);
    } catch (error) {
      const what = sayUnwritten(error);
      if (trouble === undefined) onTrouble(what);
      trouble = what;
      return { kind: 'failed', what };
    }
    // What was changed again meanwhile is still lacking.
    for (const { name, value } of changes) if (lacking.get(name) === value) lacking.delete(name);
    if (trouble !== undefined && lacking.size === 0) {
      trouble = undefined;
      onTrouble(undefined);
    }
    return { kind: 'done' };
  }

  const list = () => [...lacking].map(([name, value]) => (value === undefined ? { name } : { name, value }));

  return {
    write: (changes) => {
      for (const { name, value } of changes) lacking.set(name, value);
      return send(list());
    },
    writeOrWithdraw: (changes) => send([...list(), ...changes]),
    tryAgain: async () => (lacking.size === 0 ? { kind: 'done' } : send(list())),
    trouble: () => (lacking.size === 0 ? undefined : trouble),
  };
}

function sayUnwritten(error: unknown): string {
  const reason = readStoreFailure(error, 'write');
  const { what, fix } = sayFailure(
    reason.kind === 'system' ? reason : error,
    'the list of missed questions',
    'write',
  );
  return `${what} ${fix}`;
}
