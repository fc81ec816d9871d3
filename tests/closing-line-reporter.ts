import { basename } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { findDiscordDocument } from './find-discord-document.ts';

/** Ends a test run with one plain line, `N passed, N failed, N skipped`, which CI reads whatever its width or colours. */
export const closingLineReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state] += 1;
      }
      // A file that cannot even be collected holds no test to count, and must not pass for an empty one.
      if (module.errors().length > 0) count.failed += 1;
      // Tests whose hook failed are skipped, and a run that skips what it could not prepare has failed.
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
    }
    const document = findDiscordDocument();
    process.stdout.write(
      document === undefined
        ? "Requests were not held against Discord's own document: DISCORD_OPENAPI names no file.\n"
        : `Requests were held against Discord's own document, ${basename(document)}.\n`,
    );
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  },
};
