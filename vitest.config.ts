import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tests/closing-line-reporter.ts';

const SLOW = 'tests/**/*.slow.test.ts';
const PROGRAMS = 'tests/**/*.programs.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['tests/build-once.ts'],
    // Real processes and sockets are started by some tests; a file must not share a process with another's.
    pool: 'forks',
    reporters: ['default', closingLineReporter],
    testTimeout: 30_000,
    // Building an answerer takes seconds on a busy machine, and a hook that is given up skips what it is for.
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Run after every change: all rooms, the real discord.js among them.
        // Nothing of ours keeps state at module level, so files may share what was imported.
        test: { name: 'fast', include: ['tests/**/*.test.ts'], exclude: [SLOW, PROGRAMS], isolate: false },
      },
      {
        extends: true,
        // Kills, crowds, floods and long faults.
        test: { name: 'slow', include: [SLOW] },
      },
      {
        extends: true,
        // Whatever starts our own programs.
        test: { name: 'programs', include: [PROGRAMS] },
      },
    ],
  },
});
