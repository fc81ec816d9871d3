// What `run.js` goes on with where Node is new enough. Compiles first when a source is newer than what was compiled, so that nobody ever runs yesterday's code and a checkout installed without npm's
// install scripts still starts. What operators run must start where only the dependencies are installed, so
// it is compiled without what maintainers run.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const forOperators = {
  config: 'tsconfig.build.json',
  sources: ['src', 'commands', 'scripts'],
  // What compiles everything compiles these as well; the project's own stamp is the last.
  stamps: ['dist/.dev.tsbuildinfo', 'dist/.tsbuildinfo'],
  hint: 'Run `npm ci`; if that does not help, the messages above say where.',
};
const forMaintainers = {
  config: 'tsconfig.dev.json',
  sources: ['src', 'commands', 'scripts', 'bench', 'local-discord'],
  stamps: ['dist/.dev.tsbuildinfo'],
  hint: 'Run `npm ci` without --omit=dev; if that does not help, the messages above say where.',
};

const [program = '', ...rest] = process.argv.slice(2);
const project = /^(bench|local-discord|scripts\/maintain)\//.test(program) ? forMaintainers : forOperators;
if (newestSource() > Math.max(...project.stamps.map(modifiedAt))) compile();
process.argv = [process.argv[0], fileURLToPath(new URL(`dist/${program}`, root)), ...rest];
// Measurements run as Node itself would have it; long ones want the speed, and nobody waits for their start.
if (!program.startsWith('bench/')) {
  const { spareMemory } = await import(new URL('dist/src/spare-memory.js', root).href);
  spareMemory();
}
await import(new URL(`dist/${program}`, root).href);

function newestSource() {
  const maintainers = fileURLToPath(new URL('scripts/maintain', root));
  const files = project.sources.flatMap((name) =>
    readdirSync(new URL(name, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .filter((entry) => project === forMaintainers || !entry.parentPath.startsWith(maintainers))
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );
  return Math.max(...files);
}

function modifiedAt(name) {
  return statSync(new URL(name, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function compile() {
  const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const config = fileURLToPath(new URL(project.config, root));
  const began = new Date();
  const built = spawnSync(process.execPath, [compiler, '-p', config], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    process.stderr.write(`The program does not compile. ${project.hint}\n`);
    process.exit(1);
  }
  // The compiler leaves its stamp alone where a source is newer but says the same, after a change of branch for
  // example; then every start would compile again.
  utimesSync(new URL(project.stamps.at(-1), root), began, began);
}
