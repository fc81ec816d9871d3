import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Young memory stays at one megabyte; else it grows to three times sixteen, a fifth of what a small machine has for us. */
const SMALL_YOUNG = '--semi-space-growth-factor=1';
/**
 * What V8 does unless it is told otherwise. Measured with 1,000 articles of 50 sentences: each time that young memory was
 * cleared V8 looked at all that is kept, which, a megabyte at a time, was a third of an answer's time and of a start's; and
 * one that optimizes for size moves all of it together, in which nobody is answered for 0.4 instead of 0.25 s.
 */
const BESIDE_MUCH = ['--semi-space-growth-factor=2', '--no-optimize-for-size'];
/** In sentences and wordings, and what they take in bytes: from here on young memory is small beside it. */
const MANY_TEXTS = 20_000;
const MUCH_KEPT = 150e6;

/**
 * Tells V8 to be patient and sparing. Measured with the bundled article: about 110 MB resident when ready and 155 after ten
 * reloads, 142 with MALLOC_ARENA_MAX=1, instead of 153 and 288, for some tens of milliseconds more at a start and a reload.
 */
export function spareMemory(): void {
  for (const flag of listSparingFlags(process.versions.v8)) setFlagsFromString(flag);
}

/**
 * What V8 is told; only what this one knows, since of others it complains at each start.
 * @param v8 its version: `11.3.244.8-node.30`
 */
export function listSparingFlags(v8: string): readonly string[] {
  return [
    // V8 takes code for hot after some hundred rounds, translates it and takes that back when the next round looks
    // otherwise: two fifths of a start's processor time. Seven times as patient, it still translates what stays hot.
    // From Node 22 on it counts otherwise, and there is no such flag.
    ...(Number.parseInt(v8, 10) < 12 ? ['--interrupt-budget=1000000'] : []),
    SMALL_YOUNG,
    // V8 translates less: some megabytes for a twentieth of the time that an answer takes.
    '--optimize-for-size',
    // So little is cleared sooner by one thread than by several that have to be woken.
    '--no-parallel-scavenge',
    // Old memory is cleared when it has grown by a third; else V8 lets it grow to several times what is used.
    '--heap-growing-percent=30',
  ];
}

/** Gives V8 more room beside much knowledge, where being sparing costs more than it saves. @param texts sentences and wordings */
export function giveRoom(texts: number): void {
  if (texts >= MANY_TEXTS) for (const flag of BESIDE_MUCH) setFlagsFromString(flag);
}

/**
 * Starts a thread. What was given to Node for the bot's own thread, such as a limit of memory, is not for this one; and
 * young memory stays small beside little that is kept, though V8 lets it grow again in the whole process whenever it makes a
 * thread.
 */
export function startThread(program: URL, options: Omit<WorkerOptions, 'execArgv'>): Worker {
  const worker = new Worker(program, { ...options, execArgv: [] });
  worker.once('online', () => {
    if (getHeapStatistics().used_heap_size < MUCH_KEPT) setFlagsFromString(SMALL_YOUNG);
  });
  return worker;
}
