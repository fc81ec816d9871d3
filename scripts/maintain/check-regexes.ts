/**
 * Finds regular expressions that take more than linear time on some text: `npm run check:regexes`. Looks at every
 * literal of what is compiled; what was found harmless is remembered beside the packages, because a look at all takes a
 * minute. An expression that is put together while the program runs is not looked at.
 */
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Literal, parse } from 'acorn';
import { full } from 'acorn-walk';
import { check } from 'recheck';
import { complain, say } from '../../src/program.ts';

const FOLDERS = ['src', 'commands', 'scripts', 'bench', 'local-discord'];
const MEMORY = 'node_modules/.cache/footnote/harmless-regexes.json';
/** In milliseconds for one expression; the longest of ours takes 9 s on a busy processor. */
const PATIENCE = 120_000;
/** Any number, always the same: what is tried on an expression does not hang on the day. */
const SEED = 1;

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

await main();

async function main(): Promise<void> {
  const found = (await Promise.all(listSources().map(findLiterals))).flat();
  const all = new Map(found.map((one) => [`/${one.source}/${one.flags}`, one]));
  const known = new Set(await recall());
  const faults: string[] = [];
  const harmless: string[] = [];
  for (const [literal, one] of all) {
    const fault = known.has(literal) ? undefined : await examine(one);
    if (fault === undefined) harmless.push(literal);
    else faults.push(`${one.file}: ${literal} ${fault}`);
  }
  await mkdir(dirname(MEMORY), { recursive: true });
  await writeFile(MEMORY, JSON.stringify(harmless));
  complain(faults);
  say([`${all.size} regular expressions looked at, ${faults.length} with faults.`]);
  if (faults.length > 0) process.exitCode = 1;
}

/** @returns what is wrong with it and what to do; undefined where it is linear */
async function examine({ source, flags }: Found): Promise<string | undefined> {
  const looked = await check(source, flags, { timeout: PATIENCE, randomSeed: SEED });
  if (looked.status === 'safe') return undefined;
  if (looked.status === 'unknown') return `could not be looked at (${looked.error.kind}). Make it simpler.`;
  const { complexity, attack } = looked;
  return `takes time of ${complexity.summary}, for example with ${attack.pattern.slice(0, 80)}. Let each attempt begin where no earlier one went on: (?<!x)x+ instead of x+.`;
}

function listSources(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** @param file a source; what is read is what it was compiled to */
async function findLiterals(file: string): Promise<readonly Found[]> {
  const script = await readFile(join('dist', file.replace(/\.ts$/, '.js')), 'utf8');
  const found: Found[] = [];
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (!isLiteral(node) || node.regex == null) return;
    found.push({ source: node.regex.pattern, flags: node.regex.flags, file });
  });
  return found;
}

function isLiteral(node: { readonly type: string }): node is Literal {
  return node.type === 'Literal';
}

/** Literals that were found harmless in an earlier run; none where nothing is remembered. */
async function recall(): Promise<readonly string[]> {
  try {
    const read: unknown = JSON.parse(await readFile(MEMORY, 'utf8'));
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}
