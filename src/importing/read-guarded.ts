import pLimit from 'p-limit';
import { hasCode } from '../knowledge/files/say-failure.ts';
import { startThread } from '../spare-memory.ts';
import type { SourceInput, SourceOptions } from './read-source.ts';
import { type Reading, refuse } from './reading.ts';

/** Bounds of one reading. */
export interface ReadingBounds {
  /** In milliseconds. */
  readonly within?: number;
}

export type GuardedRead = (input: SourceInput, options?: SourceOptions) => Promise<Reading>;

/**
 * Opens a reader of sources that nobody vouches for: one after another, each in a thread with a limit of memory and a
 * clock, so that whatever a source is made to do, the bot goes on and its moderator gets a sentence. Never rejects.
 */
export function openGuardedReader({ within = LONGEST }: ReadingBounds = {}): GuardedRead {
  const one = pLimit(1);
  return (input, options = {}) =>
    new Promise((resolve) => {
      // A thread that hangs in a call that cannot be ended keeps its place, but nobody waiting.
      void one(async () => {
        const { reading, gone } = readInThread(input, options, within);
        resolve(await reading);
        await gone;
      });
    });
}

/** In milliseconds: the largest of the pages that we measure on takes less than two seconds on a busy machine. */
const LONGEST = 5_000;

/** In megabytes. The libraries take 40 to 60, and a page of 2 MB some 60. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 } as const;

interface InThread {
  readonly reading: Promise<Reading>;
  /** Settles when the thread has ended. */
  readonly gone: Promise<void>;
}

function readInThread(input: SourceInput, options: SourceOptions, within: number): InThread {
  // A copy that is handed over: the caller keeps its own bytes, and nothing is held twice.
  const bytes = Uint8Array.from(input.bytes);
  const worker = startThread(PROGRAM, {
    workerData: { input: { ...input, bytes }, options },
    transferList: [bytes.buffer],
    resourceLimits: LIMITS,
    env: {},
    stdout: true,
    stderr: true,
  });
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const reading = new Promise<Reading>((resolve) => {
    const clock = setTimeout(() => resolve(refuse(TOO_SLOW)), within);
    worker.once('message', (came: Reading) => resolve(came));
    worker.once('error', (error) => resolve(toRefusal(error)));
    worker.once('exit', () => resolve(refuse(ENDED)));
    void gone.then(() => clearTimeout(clock));
  });
  void reading.then(() => worker.terminate());
  return { reading, gone };
}

/** Tests run the source, from which Node starts no thread; what they run has been compiled before. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/importing/reading-thread.js' : './reading-thread.js',
  import.meta.url,
);

const INSTEAD = 'Copy the text of the article and paste it instead.';
const TOO_SLOW = `Reading it takes too long, so it was given up. ${INSTEAD}`;
const ENDED = `It could not be read. ${INSTEAD}`;

function toRefusal(error: unknown): Reading {
  const isTooMuch = hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY');
  return refuse(isTooMuch ? `Reading it takes too much memory, so it was given up. ${INSTEAD}` : ENDED);
}
