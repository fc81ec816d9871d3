// Runs one of our programs: `node scripts/run.js src/main.js …`. Looks at Node's version first, and at nothing else: an
// old Node cannot even read what follows, and would end with a stack trace. The number is that of package.json.
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `Footnote needs Node ${needed.join('.')} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 78;
} else {
  import('./run-program.js');
}
