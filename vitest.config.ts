import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tests/closing-line-reporter.ts';

const SLOW = 'tests/**/*.slow.test.ts';
const PROGRAMS = 'tests/**/*.programs.test.ts';

const each = {
  // Processes of their own, because some tests start real ones and open sockets; slow files and those of programs share none.
  pool: 'forks',
  testTimeout: 30_000,
  // Building an answerer takes seconds on a busy machine, and a hook that is given up skips what it is for.
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    // Only here: a project that had it as well, or extended this, would compile once more.
    globalSetup: ['tests/build-once.ts'],
    reporters: ['default', closingLineReporter],
    projects: [
      {
        // Run after every change: all rooms, the real discord.js among them.
        // Nothing of ours keeps state at module level, so files may share what was imported.
        test: {
          ...each,
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: [SLOW, PROGRAMS],
          isolate: false,
        },
      },
      {
        // Kills, crowds, floods and long faults.
        test: { ...each, name: 'slow', include: [SLOW] },
      },
      {
        // Whatever starts our own programs.
        test: { ...each, name: 'programs', include: [PROGRAMS] },
      },
    ],
  },
});
