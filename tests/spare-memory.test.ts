import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { listSparingFlags } from '../src/spare-memory.ts';

test('V8 is told nothing that the one we run on does not know', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  const flags = listSparingFlags(process.versions.v8);
  expect(flags.length).toBeGreaterThan(2);
  for (const flag of flags) {
    const [name = ''] = flag.replace(/^--(no-)?/, '--').split('=');
    expect(known).toMatch(new RegExp(`^\\s+${name} `, 'm'));
  }
});

test('V8 12, of Node 22, is not told to be patient by a flag that it has no more', () => {
  expect(listSparingFlags('11.3.244.8-node.30').join(' ')).toContain('--interrupt-budget');
  expect(listSparingFlags('12.4.254.21-node.33').join(' ')).not.toContain('--interrupt-budget');
});
