/**
 * Put in front of a program with `node --import`. Ends it with SIGKILL as soon as it has changed the disk as often as
 * KILL_AFTER says, so that a test can end it after every single step. Writing a file has two: half of it is there,
 * all of it is there.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env.KILL_AFTER);
let steps = 0;

function countStep() {
  steps += 1;
  if (steps === last) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['mkdir', 'rename', 'rm', 'rmdir', 'chmod']) {
  const original = fs[name];
  fs[name] = async (...args) => {
    const made = await original(...args);
    // A folder that is there already is no step.
    if (name !== 'mkdir' || made !== undefined) countStep();
    return made;
  };
}

const { open } = fs;
fs.open = async (path, flags, ...others) => {
  const file = await open(path, flags, ...others);
  if (flags !== 'w') return file;
  const { writeFile } = file;
  file.writeFile = async (content) => {
    const bytes = Buffer.from(content);
    const isLast = steps + 1 === last;
    if (isLast) await file.write(bytes.subarray(0, bytes.length / 2));
    countStep();
    await writeFile.call(file, bytes);
    countStep();
  };
  return file;
};

syncBuiltinESMExports();
