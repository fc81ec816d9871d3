import { randomInt } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import type { Phrases } from '../locales/phrases.ts';
import type { Log } from '../log.ts';
import { type Reply, renderNotice } from '../replies/reply.ts';
import { TooLate } from './request.ts';

export interface Task {
  /** For the log line of a failure: by which door, which command. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly run: () => Promise<void>;
  /** In which the apology is said. */
  readonly phrases: Phrases;
  /** @param error why `run` failed */
  readonly apologise: (apology: Reply, error: unknown) => Promise<void>;
  /** Discord does not let the bot write here at all. */
  readonly onForbidden?: () => void;
}

/**
 * The only `try` of the room: whatever fails, the process lives, one line with a reference is logged, and whoever
 * asked reads an apology with the same reference, as far as Discord still takes one. Never rejects.
 */
export async function guarded(
  { fields, run, phrases, apologise, onForbidden }: Task,
  log: Log,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (error instanceof TooLate || ANSWERED_OR_OVER.has(code)) {
      log.info({ event: 'too-late', ...fields, code });
      return;
    }
    const reference = createReference();
    const { failed, refused } = phrases.trouble;
    const isRefused = FORBIDDEN.has(code) || FILTERED.has(code);
    log[isRefused ? 'warn' : 'error']({ event: 'failed', ...fields, reference, err: error });
    if (FORBIDDEN.has(code)) onForbidden?.();
    const apology = renderNotice((isRefused ? refused : failed)(reference));
    await apologise(apology, error).catch((again: unknown) => {
      if (!(again instanceof TooLate))
        log.warn({ event: 'apology-failed', ...fields, reference, err: again });
    });
  }
}

type Code = string | number | undefined;

/**
 * Nothing is left to do (documentation, "JSON error codes"): unknown interaction, message, webhook or channel, an interaction
 * that has been answered already (our first try had arrived after all), an interaction's token that has expired.
 */
const ANSWERED_OR_OVER: ReadonlySet<Code> = new Set([10062, 10008, 10015, 10003, 40060, 50027]);

/** Missing access or permissions, a locked thread, no history to reply in. */
const FORBIDDEN: ReadonlySet<Code> = new Set([50001, 50013, 50083, 160002]);

/** A filter of the server's or of Discord's did not like this one text. */
const FILTERED: ReadonlySet<Code> = new Set([200000, 240000]);

/** Short enough to be read out, and without letters that are taken for digits. */
function createReference(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
