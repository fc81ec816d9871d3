/**
 * Loaded into each measured bot before its program (`node --import`), so that both are read in the same way from
 * inside and neither program knows of it. Whatever message the driver sends is answered with one reading, `glance` with a cheap one.
 */
export interface Reading {
  /** What the operating system counts as held, before garbage is collected for this reading. */
  readonly rssBytes: number;
  /** After a collection, where the process was started with `--expose-gc`; a glance collects nothing. */
  readonly heapBytes: number;
  /** User and system time of all threads since the start. */
  readonly cpuMs: number;
  /** Timers that are set and keep the process alive. */
  readonly timers: number;
  /** Sockets that are open. */
  readonly sockets: number;
}

process.on('message', (how) => process.send?.(read(how === 'glance')));

// When the driver is gone, nobody would ever end the bot.
process.on('disconnect', () => process.exit());

// A bot that has nothing to do any more ends, as it would without being read.
process.channel?.unref();

function read(isGlance: boolean): Reading {
  const { rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  if (!isGlance) globalThis.gc?.();
  const resources = process.getActiveResourcesInfo();
  const count = (name: string) => resources.filter((resource) => resource === name).length;
  return {
    rssBytes: rss,
    heapBytes: process.memoryUsage().heapUsed,
    cpuMs: (user + system) / 1_000,
    timers: count('Timeout'),
    sockets: count('TCPSocketWrap'),
  };
}
