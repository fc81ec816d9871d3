import { addWordings } from '../knowledge/editing/add-wordings.ts';
import {
  changeItem,
  type EditedFiles,
  type ItemPlace,
  type QuestionFiles,
  removeItem,
} from '../knowledge/editing/change-item.ts';
import { fileNames } from '../knowledge/files/find-files.ts';
import { nothingGathered, overlay } from '../knowledge/files/overlay.ts';
import type { FileBytes } from '../knowledge/files/read-files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseApart } from '../knowledge/parse-apart.ts';
import type { ArticleChange, Change } from './article-change.ts';
import type { Candidate } from './bring-into-force.ts';
import { findStray } from './find-stray.ts';
import type { Refused } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';
import { findLater, refuse } from './propose-edit.ts';

/**
 * Makes the change in the files as they are on the disk now, and tests all of it. Refused where the files would say
 * something else than was meant.
 * @param seen the version the author was looking at; what came after it is told
 */
export async function proposeChange(
  place: Place,
  change: ArticleChange,
  seen: string,
): Promise<Candidate | Refused> {
  const { folder, versions } = place;
  const gathered = await folder.read();
  const read = await parseApart(gathered);
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, at: new Date() };
  const name = `${change.article}/${fileNames.questions}`;
  const changed = applyChange(gathered.files, change, read.knowledge);
  if (changed.kind === 'refused') return refuse(name, changed.what, changed.fix);
  const prepared = await prepareSnapshot(overlay(nothingGathered, changed.files), place);
  if (prepared.kind === 'refused') return prepared;
  const stray = findStray(read.knowledge, prepared.snapshot.knowledge, change);
  if (stray.length > 0)
    return refuse(name, `This would also change: ${stray.slice(0, 3).join(', ')}.`, BY_HAND);
  const run = () => folder.restore(changed.files, gathered.files);
  return {
    kind: 'candidate',
    prepared,
    write: { restores: true, run },
    meanwhile: findLater(versions.list(), seen),
  };
}

const BY_HAND = 'Change it in the files themselves; /knowledge export sends them to you.';

type ChangedFiles =
  | { readonly kind: 'edited'; readonly files: readonly FileBytes[] }
  | { readonly kind: 'refused'; readonly what: string; readonly fix: string };

/**
 * The files of the folder with the change made in those of one article.
 * @param knowledge what these files say
 */
function applyChange(
  files: readonly FileBytes[],
  { article, ...change }: ArticleChange,
  knowledge: Knowledge,
): ChangedFiles {
  const names = {
    questions: `${article}/${fileNames.questions}`,
    wordings: `${article}/${fileNames.wordings}`,
  };
  const read = (name: string) => files.find((file) => file.name === name)?.bytes.toString('utf8');
  const [questions = '', wordings] = [read(names.questions), read(names.wordings)];
  const edited = applyToText({ questions, wordings }, change, findWordings(knowledge, article));
  if (edited.kind === 'refused') return edited;
  const others = files.filter(({ name }) => name !== names.questions && name !== names.wordings);
  const now = edited.files.wordings;
  return {
    kind: 'edited',
    files: [
      ...others,
      { name: names.questions, bytes: Buffer.from(edited.files.questions) },
      ...(now === undefined ? [] : [{ name: names.wordings, bytes: Buffer.from(now) }]),
    ],
  };
}

type FindWordings = (place: ItemPlace) => readonly string[];

function findWordings({ articles }: Knowledge, id: string): FindWordings {
  const article = articles.find((one) => one.id === id);
  return (place) =>
    (place.section === 'questions' ? article?.entries : article?.gaps)?.find((one) => one.id === place.id)
      ?.wordings ?? [];
}

function applyToText(files: QuestionFiles, change: Change, find: FindWordings): EditedFiles {
  switch (change.kind) {
    case 'change':
      return changeItem(files, change, find(change));
    case 'remove':
      return removeItem(files, change, find(change));
    case 'merge': {
      const left = removeItem(files, change, find(change));
      if (left.kind === 'refused') return left;
      const longer = addWordings(left.files.questions, { ...change.into, wordings: find(change) });
      return longer.kind === 'refused'
        ? longer
        : { kind: 'edited', files: { ...left.files, questions: longer.text } };
    }
  }
}
