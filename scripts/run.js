import { setFlagsFromString } from 'node:v8';

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
  // Measurements run as Node itself would have it; long ones want the speed, and nobody waits for their start.
  if (!process.argv[2]?.startsWith('bench/')) {
    // V8 takes code for hot after some hundred rounds, translates it and takes that back when the next round looks
    // otherwise: two fifths of a start's processor time. Seven times as patient, it still translates what stays hot.
    setFlagsFromString('--interrupt-budget=1000000');
    // What is young in memory grows to three times sixteen megabytes else, a fifth of what a small machine has for us.
    setFlagsFromString('--semi-space-growth-factor=1');
  }
  import('./run-program.js');
}
