// Runs one of our programs: `node scripts/run.js src/main.js …`. Compiles first when a source is newer than
// what was compiled, so that nobody ever runs yesterday's code and a checkout installed without npm's
// install scripts still starts. What only maintainers run is compiled apart: an operator never compiles it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const [program = '', ...rest] = process.argv.slice(2);
const { project, folders, stamp } = /^(bench|local-discord|scripts\/maintain)\//.test(program)
  ? {
      project: 'tsconfig.maintain.json',
      folders: ['src', 'commands', 'scripts', 'bench', 'local-discord'],
      stamp: 'dist/.tsbuildinfo-maintain',
    }
  : {
      project: 'tsconfig.build.json',
      folders: ['src', 'commands', 'scripts'],
      stamp: 'dist/.tsbuildinfo',
    };

if (newestSource() > modifiedAt(new URL(stamp, root))) compile();
process.argv = [process.argv[0], fileURLToPath(new URL(`dist/${program}`, root)), ...rest];
await import(new URL(`dist/${program}`, root).href);

function newestSource() {
  const files = folders
    .map((name) => new URL(name, root))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
    );
  return Math.max(...files);
}

function modifiedAt(url) {
  return statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function compile() {
  const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const arguments_ = [compiler, '-p', fileURLToPath(new URL(project, root))];
  const built = spawnSync(process.execPath, arguments_, { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    process.stderr.write(
      'The program does not compile. Run `npm ci`; if that does not help, the messages above say where.\n',
    );
    process.exit(1);
  }
}
