import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tests/closing-line-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    // Real processes and sockets are started by some tests; a file must not share a process with another's.
    pool: 'forks',
    reporters: ['default', closingLineReporter],
    testTimeout: 30_000,
  },
});
