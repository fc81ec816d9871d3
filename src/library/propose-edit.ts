import { toPlainWording } from '../knowledge/checking/check-wordings.ts';
import { type AddedEntry, type AddedGap, addEntry, addGap } from '../knowledge/editing/add-item.ts';
import { type AddedWordings, addWordings } from '../knowledge/editing/add-wordings.ts';
import type { Edited } from '../knowledge/editing/edit-questions.ts';
import { decodeText } from '../knowledge/files/decode-text.ts';
import { fileNames } from '../knowledge/files/find-files.ts';
import { overlay } from '../knowledge/files/overlay.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { VersionRecord } from '../versions/versions.ts';
import type { Candidate } from './bring-into-force.ts';
import type { Refused } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

/**
 * Makes the edit in the file as it is on the disk now, or in a new one where the article has none, so that nobody else's change is lost, and tests all of it.
 * @param seen the version the author was looking at; what came after it is told
 */
export async function proposeEdit(
  { folder, versions, means }: Place,
  edit: Edit,
  seen: string,
): Promise<Candidate | Refused> {
  const gathered = await folder.read();
  const name = `${edit.article}/${fileNames.questions}`;
  const file = gathered.files.find((one) => one.name === name);
  if (!gathered.files.some((one) => one.name === `${edit.article}/${fileNames.article}`))
    return refuse(edit.article, 'This article is not in the folder any more.', 'Choose another one.');
  // Bytes that are no text would be written back as others.
  const decoded = decodeText(file?.bytes ?? Buffer.from(NO_QUESTIONS));
  if (decoded.kind === 'refused') return refuse(name, decoded.what, decoded.fix);
  const edited = applyEdit(file?.bytes.toString('utf8') ?? NO_QUESTIONS, edit);
  if (edited.kind === 'refused') return refuse(name, edited.what, edited.fix);
  const bytes = Buffer.from(edited.text);
  const prepared = await prepareSnapshot(overlay(gathered, [{ name, bytes }]), means);
  if (prepared.kind === 'refused') return prepared;
  const repeated = findRepeated(prepared.snapshot.knowledge, edit);
  if (repeated !== undefined)
    return refuse(
      name,
      `“${repeated}” is a way to ask this already.`,
      'Somebody has added it meanwhile; nothing is left to do.',
    );
  const run = () => folder.replace({ name, bytes }, file?.bytes);
  return {
    kind: 'candidate',
    prepared,
    write: { restores: false, run },
    meanwhile: findLater(versions.list(), seen),
  };
}

/** What a file of questions begins with where an article has none yet; the line lets editors help. */
const NO_QUESTIONS = '# yaml-language-server: $schema=../questions.schema.json\n';

export function findLater(history: readonly VersionRecord[], seen: string): readonly VersionRecord[] {
  const index = history.findIndex(({ version }) => version === seen);
  return index === -1 ? [] : history.slice(0, index).reverse();
}

/** A wording that the entry or gap has twice with the edit: harmless, but nobody means to write it. */
function findRepeated({ articles }: Knowledge, edit: Edit): string | undefined {
  if (edit.kind !== 'wordings') return undefined;
  const article = articles.find(({ id }) => id === edit.article);
  const owner = [...(article?.entries ?? []), ...(article?.gaps ?? [])].find(({ id }) => id === edit.id);
  const plain = owner?.wordings.map(toPlainWording) ?? [];
  return edit.wordings.find((text) => plain.filter((one) => one === toPlainWording(text)).length > 1);
}

export function refuse(file: string, what: string, fix: string): Refused {
  return { kind: 'refused', problems: [{ severity: 'error', file, what, fix }], at: new Date() };
}

/** A change to one article's questions, as made in Discord. */
export type Edit = { readonly article: string } & (
  | ({ readonly kind: 'wordings' } & AddedWordings)
  | ({ readonly kind: 'entry' } & AddedEntry)
  | ({ readonly kind: 'gap' } & AddedGap)
);

/**
 * The text of `questions.yaml` with the change made in it, everything else as it was.
 * @public for the processes that `tests/library/killed/` kills
 */
export function applyEdit(text: string, edit: Edit): Edited {
  switch (edit.kind) {
    case 'wordings':
      return addWordings(text, edit);
    case 'entry':
      return addEntry(text, edit);
    case 'gap':
      return addGap(text, edit);
  }
}
