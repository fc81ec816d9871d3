import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles the programs before any test file starts one, so that parallel files never compile at the same time.
 * Type errors do not stop the tests: `npm run check:types` reports them, and the programs are written all the same.
 */
export function setup(): void {
  removeOrphans();
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.dev.json'], {
    stdio: 'ignore',
  });
}

/** What was compiled from a file that is gone: a test that starts it would try code that nobody has any more. */
function removeOrphans(): void {
  if (!existsSync('dist')) return;
  for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const isCompiled = path.endsWith('.js') || path.endsWith('.js.map');
    if (isCompiled && !existsSync(path.replace(/\.js(\.map)?$/, '.ts'))) rmSync(join('dist', path));
  }
}
