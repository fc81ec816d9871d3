import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGuardedReader } from '../../src/importing/read-guarded.ts';

/** What one hostile source cost beside a running program. */
export interface HostileMeasured {
  readonly file: string;
  /** In milliseconds, with the start of the thread. */
  readonly time: number;
  /** In bytes of process memory above what the program had before the first. */
  readonly memory: number;
  readonly outcome: string;
}

/** Makes the hostile sources and reads each in the guarded thread. */
export async function measureHostile(folder: string): Promise<readonly HostileMeasured[]> {
  const made = mkdtempSync(join(tmpdir(), 'hostile-'));
  execFileSync(process.execPath, [join(folder, 'make.mjs'), made]);
  const cases: readonly { readonly file: string; readonly type: string }[] = JSON.parse(
    readFileSync(join(made, 'cases.json'), 'utf8'),
  );
  const read = openGuardedReader();
  const before = process.memoryUsage().rss;
  const measured: HostileMeasured[] = [];
  for (const { file, type } of cases) {
    let most = before;
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    const start = performance.now();
    const reading = await read({ bytes: readFileSync(join(made, file)), contentType: type });
    clearInterval(look);
    const outcome = reading.kind === 'read' ? 'read' : reading.reason;
    measured.push({ file, time: performance.now() - start, memory: most - before, outcome });
  }
  rmSync(made, { recursive: true, force: true });
  return measured;
}
