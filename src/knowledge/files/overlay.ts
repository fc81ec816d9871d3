import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/unsafe-text.ts';
import { findNearest } from '../checking/wording-of-problems.ts';
import type { Problem } from '../problem.ts';
import {
  type Folder,
  fileNames,
  isArticleId,
  namesReadIn,
  sayNoArticleId,
  tooManyFiles,
} from './find-files.ts';
import { type FileBytes, type Gathered, tooBig, tooMuch } from './read-files.ts';

/** A knowledge folder with nothing in it, to lay whole sets of files over. */
export const nothingGathered: Gathered = {
  files: [],
  folders: [{ prefix: '', names: [] }],
  articles: [],
  problems: [],
};

/**
 * The files as they would be gathered if these had been written into the folder, without writing them. What keeps a
 * file from being one of the knowledge's is added to the problems, so that it is told with all others.
 * @param changed by their names in the knowledge folder; new ones are added, others replaced
 */
export function overlay(gathered: Gathered, changed: readonly FileBytes[]): Gathered {
  const refused = changed.flatMap((file, index) => refuse(file, changed.slice(0, index)));
  const taken = changed.filter(({ name }) => !refused.some((problem) => problem.file === showName(name)));
  const names = new Set(taken.map(({ name }) => name));
  const files = [...gathered.files.filter(({ name }) => !names.has(name)), ...taken];
  const folders = taken.reduce(addName, gathered.folders);
  const added = folders.map(({ prefix }) => prefix.slice(0, -1)).filter((id) => id !== '');
  return {
    files,
    folders,
    articles: [...new Set([...gathered.articles, ...added])].sort(),
    problems: [
      // What kept a file from being read is over when another stands in its place.
      ...gathered.problems.filter(({ file }) => !names.has(file)),
      ...refused,
      ...refuseTogether(files),
    ],
  };
}

/** The same where an empty file is one that goes. */
export function overlayOrRemove(gathered: Gathered, changed: readonly FileBytes[]): Gathered {
  const gone = new Set(changed.filter(({ bytes }) => bytes.length === 0).map(({ name }) => name));
  const kept = { ...gathered, files: gathered.files.filter(({ name }) => !gone.has(name)) };
  return overlay(
    kept,
    changed.filter(({ name }) => !gone.has(name)),
  );
}

function refuse({ name, bytes }: FileBytes, before: readonly FileBytes[]): Problem[] {
  const problem = (what: string, fix: string): Problem[] => [
    { severity: 'error', file: showName(name), what, fix },
  ];
  const [file = '', article, ...others] = name.split('/').reverse();
  const wanted = namesReadIn(article === undefined ? '' : `${article}/`);
  if (!wanted.includes(file) || others.length > 0) return problem(...sayNoFileName(name, file));
  if (article !== undefined && !isArticleId(article)) return problem(...sayNoArticleId(article));
  if (before.some((other) => other.name === name))
    return problem('There are two files with this name.', 'Leave one of them out.');
  return bytes.length > limits.fileBytes ? problem(tooBig.what, tooBig.fix) : [];
}

function sayNoFileName(name: string, file: string): readonly [what: string, fix: string] {
  const nearest = findNearest(file, Object.values(fileNames));
  return [
    `The bot reads no file called ${quoteText(name)}.`,
    nearest === undefined || nearest === file
      ? `Call it ${fileNames.synonyms}, or write the name of an article's folder and a slash before ${fileNames.article}, ${fileNames.questions}, ${fileNames.wordings}, ${fileNames.words} or ${fileNames.checks}.`
      : `Did you mean "${nearest}"?`,
  ];
}

function showName(name: string): string {
  return quoteText(name).slice(1, -1);
}

function addName(folders: readonly Folder[], { name }: FileBytes): readonly Folder[] {
  const prefix = name.slice(0, name.lastIndexOf('/') + 1);
  const file = name.slice(prefix.length);
  const folder = folders.find((one) => one.prefix === prefix) ?? { prefix, names: [] };
  if (folder.names.includes(file)) return folders;
  return [
    ...folders.filter((one) => one.prefix !== prefix),
    { prefix, names: [...folder.names, file].sort() },
  ];
}

function refuseTogether(files: readonly FileBytes[]): Problem[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return [
    ...(files.length > limits.files ? [tooManyFiles] : []),
    ...(bytes > limits.totalBytes ? [tooMuch] : []),
  ];
}
