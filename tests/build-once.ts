import { spawnSync } from 'node:child_process';

/**
 * Compiles the programs before any test file starts one, so that parallel files never compile at the same time.
 * Type errors do not stop the tests: `npm run check:types` reports them, and the programs are written all the same.
 */
export function setup(): void {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.dev.json'], {
    stdio: 'ignore',
  });
}
