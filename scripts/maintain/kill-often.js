// `npm run test:kills`: the bot is killed at two hundred new random moments instead of twenty.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'slow', 'any-moment'], {
  stdio: 'inherit',
  env: { KILL_MOMENTS: '200', ...process.env },
});
process.exitCode = status ?? 1;
