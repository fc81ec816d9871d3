import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);

describe.each(WORKFLOWS)('%s', (path) => {
  test('runs only scripts that package.json has', () => {
    const commands = textsAt(parse(read(path)), 'run');
    const wanted = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/gu)].map(
        ([, named, short]) => named ?? short,
      ),
    );
    expect(wanted).toContain('test');
    const { scripts } = JSON.parse(read('package.json'));
    expect(wanted.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  test('pins every action by its commit, and names the version beside it', () => {
    const lines = read(path)
      .split('\n')
      .filter((line) => /^\s*-?\s*uses:/u.test(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line)),
    ).toEqual([]);
  });

  test('may read the repository and nothing else', () => {
    expect(parse(read(path)).permissions).toEqual({ contents: 'read' });
    expect(read(path).match(/permissions:/gu)).toHaveLength(1);
  });
});

test.each(['.github/dependabot.yml', '.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE/config.yml'])(
  '%s can be read',
  (path) => {
    expect(parse(read(path))).toBeTypeOf('object');
  },
);

test('the bug form asks what was asked, what was said, what /why says and which version', () => {
  const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml'));
  const ids = body.map(({ id }: { readonly id?: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['asked', 'said', 'why', 'version']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the Node of .nvmrc is the oldest that package.json takes', () => {
  const { engines } = JSON.parse(read('package.json'));
  expect(engines.node).toBe(`>=${read('.nvmrc').trim()}`);
});

test('SECURITY.md names tests that are there', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.includes('`tests/'));
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`(tests\/[\w/-]+)`/gu)].map(([, path]) => path ?? ''),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isTest(path))).toEqual([]);
});

/** A test may move to another of the projects, which its name says, without the page having to change. */
function isTest(path: string): boolean {
  return ['', '.slow', '.programs'].some((project) => existsSync(join(ROOT, `${path}${project}.test.ts`)));
}

/** Every text under this key, however deep. */
function textsAt(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsAt(inner, key),
  );
}
