import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the closing line counts a suite whose preparation failed as failed, not as skipped alone', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/closing-line/vitest.config.ts'],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^1 passed, 1 failed, 1 skipped$/m);
  expect(status).toBe(1);
});
