/**
 * Opens the library as the bot does, then saves files as an editor would, reloads, edits and rolls back until
 * somebody ends it. What it found and what it is about to do stands in a journal, so that a test can tell what must
 * be found after it.
 * Arguments: a folder with `knowledge`, `museum` and `sound.yaml` in it, and a number to draw the deeds from.
 */
import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherFiles } from '../../../dist/src/knowledge/files/read-files.js';
import { toVersion } from '../../../dist/src/knowledge/read-knowledge.js';
import { openLibrary } from '../../../dist/src/library/library.js';
import { applyEdit } from '../../../dist/src/library/propose-edit.js';
import { openVersions } from '../../../dist/src/versions/open-versions.js';

const [place, seed] = process.argv.slice(2);
const folder = join(place, 'knowledge');
const questions = join(folder, 'lighthouse', 'questions.yaml');
const museum = join(folder, 'museum');
const sound = readFileSync(join(place, 'sound.yaml'), 'utf8');
let drawn = Number(seed);
let number = Number(seed) * 1000;

const { versions, damaged } = await openVersions(join(place, 'data'), { keep: { versions: 6, days: 50 } });
const { articles } = await gatherFiles(folder);
const { library, instead } = await openLibrary(folder, versions);
const faults = instead?.problems.map(({ file }) => file) ?? [];
note({
  kind: 'opened',
  version: inForce(),
  faults,
  damaged,
  gone: await findGone(),
  served: served(),
  articles,
});
process.stdout.write('opened\n');
for (;;) {
  number += 1;
  const outcome = await draw([save, saveBroken, moveMuseum, edit, edit, rollBack, rollBack])();
  if (outcome.kind === 'doubtful') throw new Error(JSON.stringify(outcome.doubts));
  note({ kind: 'has', version: inForce(), served: served() });
}

async function save() {
  await saveText(`${sound}# saved ${number}\n`);
  return library.reload({ who: 'Ada', how: 'reload' });
}

async function saveBroken() {
  await saveText(`${sound}# saved ${number}\ngaps: [\n`);
  return library.reload({ who: 'Ada', how: 'reload' });
}

/** Into the knowledge or out of it, the whole folder at once. */
async function moveMuseum() {
  const aside = join(place, `museum-${number}`);
  const { files } = await gatherFiles(folder);
  if (existsSync(museum)) {
    intend(files.filter(({ name }) => !name.startsWith('museum/')));
    renameSync(museum, aside);
    rmSync(aside, { recursive: true });
  } else {
    const names = ['article.md', 'questions.yaml'];
    const bytes = (name) => readFileSync(join(place, 'museum', name));
    intend([...files, ...names.map((name) => ({ name: `museum/${name}`, bytes: bytes(name) }))]);
    cpSync(join(place, 'museum'), aside, { recursive: true });
    renameSync(aside, museum);
  }
  return library.reload({ who: 'Ada', how: 'reload' });
}

async function edit() {
  const wordings = [`receipt ${number}`];
  const change = { article: 'lighthouse', kind: 'wordings', section: 'questions', id: 'cost', wordings };
  const edited = applyEdit(readFileSync(questions, 'utf8'), change);
  if (edited.kind === 'edited') intend(await withText(edited.text), edited.text);
  return library.edit(change, { who: 'Ben', how: 'edit' }, inForce());
}

function rollBack() {
  const { version } = draw(library.history());
  note({ kind: 'intends', version });
  return library.rollBack(version, { who: 'Clo', how: 'rollback' });
}

async function saveText(text) {
  intend(await withText(text), text);
  writeFileSync(join(place, 'saving.yaml'), text);
  renameSync(join(place, 'saving.yaml'), questions);
}

async function withText(text) {
  const { files } = await gatherFiles(folder);
  const isOther = ({ name }) => name !== 'lighthouse/questions.yaml';
  return [...files.filter(isOther), { name: 'lighthouse/questions.yaml', bytes: Buffer.from(text) }];
}

function intend(files, text) {
  note({ kind: 'intends', version: toVersion(files), text });
}

function note(line) {
  appendFileSync(join(place, 'journal'), `${JSON.stringify(line)}\n`);
}

async function findGone() {
  const read = await Promise.all(library.history().map(({ version }) => versions.read(version)));
  return read.flatMap((one) => (one.kind === 'gone' ? [one.what] : []));
}

function inForce() {
  return library.current().knowledge.version;
}

function served() {
  return library.current().knowledge.articles.map(({ id }) => id);
}

/** Numerical Recipes' quick generator: the same deeds for the same number. */
function draw(choices) {
  drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
  return choices[Math.floor((drawn / 2 ** 32) * choices.length)];
}
