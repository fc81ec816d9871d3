import { defineConfig } from 'vitest/config';
import { closingLineReporter } from '../closing-line-reporter.ts';

/** The files here fail on purpose; a test starts vitest on them and reads its closing line. */
export default defineConfig({
  test: {
    include: ['tests/closing-line/*.ts'],
    exclude: ['**/vitest.config.ts'],
    reporters: [closingLineReporter],
  },
});
