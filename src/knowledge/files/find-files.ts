import type { Dirent } from 'node:fs';
import { opendir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/unsafe-text.ts';
import type { Problem } from '../problem.ts';
import { sayFailure } from './say-failure.ts';

/** A file of the knowledge, found but not opened. */
export interface FoundFile {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly name: string;
  /** Where it really is, all links followed; inside the folder's own real place. */
  readonly path: string;
}

/** What stands in a folder, whether it is read or not. */
export interface Folder {
  /** As it stands in front of the names: empty for the knowledge folder itself, otherwise ending in a slash. */
  readonly prefix: string;
  readonly names: readonly string[];
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Those that could be looked into; none when the knowledge folder itself could not. */
  readonly folders: readonly Folder[];
  /** The names of the articles' folders, in order. */
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds what is to be read: `synonyms.yaml` and the files of each folder. Opens nothing and never rejects.
 * Links are followed as long as they lead to a place inside the folder.
 */
export async function findFiles(folder: string): Promise<FoundFiles> {
  try {
    const root = await realpath(folder);
    const names = await listNames(root);
    if (names === undefined) return refuse(tooManyNames('.'));
    const articles = names.filter(isFolder).map(({ name }) => name);
    const parts = [await chooseFiles(root, '', names)];
    for (const article of articles) parts.push(await findArticle(root, article));
    const files = parts.flatMap((part) => part.files);
    if (files.length > limits.files) return refuse(tooManyFiles);
    const problems = parts.flatMap((part) => part.problems);
    return { files, folders: parts.flatMap((part) => part.folders), articles, problems };
  } catch (error) {
    return refuse({ severity: 'error', file: '.', ...sayFailure(error, folder) });
  }
}

interface Part {
  readonly files: readonly FoundFile[];
  readonly folders: readonly Folder[];
  readonly problems: readonly Problem[];
}

function refuse(problem: Problem): FoundFiles {
  return { files: [], folders: [], articles: [], problems: [problem] };
}

/** A link to a folder is told from a link to a file by its name; what it leads to is looked at later. */
function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && !entry.name.includes('.'));
}

async function findArticle(root: string, article: string): Promise<Part> {
  const file = quoteText(article).slice(1, -1);
  const problem = (what: string, fix: string): Part => ({
    files: [],
    folders: [],
    problems: [{ severity: 'error', file, what, fix }],
  });
  if (!isArticleId(article)) return problem(...sayNoArticleId(article));
  try {
    const path = await realpath(join(root, article));
    if (!isInside(root, path)) return problem(...leadsOut);
    const names = await listNames(path);
    if (names === undefined) return { files: [], folders: [], problems: [tooManyNames(file)] };
    return await chooseFiles(root, `${article}/`, names);
  } catch (error) {
    const { what, fix } = sayFailure(error, article);
    return problem(what, fix);
  }
}

/** Of the names in one folder, those that are read; with what leads out. */
async function chooseFiles(root: string, prefix: string, entries: readonly Dirent[]): Promise<Part> {
  const names = entries.map(({ name }) => name);
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const name of namesReadIn(prefix).filter((one) => names.includes(one))) {
    const shown = prefix + name;
    try {
      const path = await realpath(join(root, shown));
      if (isInside(root, path)) files.push({ name: shown, path });
      else problems.push({ severity: 'error', file: shown, what: leadsOut[0], fix: leadsOut[1] });
    } catch (error) {
      problems.push({ severity: 'error', file: shown, ...sayFailure(error, shown) });
    }
  }
  return { files, folders: [{ prefix, names }], problems };
}

/** Whether a path, all links followed, lies in this folder. */
export function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

export const leadsOut = [
  'This is a link that leads out of the knowledge folder.',
  'Put what it leads to into the knowledge folder itself.',
] as const;

export const tooManyFiles: Problem = {
  severity: 'error',
  file: '.',
  what: `There are more than ${limits.files} files in the knowledge folder.`,
  fix: 'Take out the articles that are not needed.',
};

function tooManyNames(file: string): Problem {
  return {
    severity: 'error',
    file,
    what: `There are more than ${limits.names} names in this folder.`,
    fix: 'Take out what does not belong to the knowledge.',
  };
}

/**
 * The names in a folder, sorted so that every machine sees the same order. Names that begin with a dot are passed
 * over: they belong to editors, version control and Kubernetes. Rejects as the file system does.
 * @returns undefined when there are more names than the bot looks at
 */
async function listNames(folder: string): Promise<readonly Dirent[] | undefined> {
  const names: Dirent[] = [];
  for await (const name of await opendir(folder)) {
    if (name.name.startsWith('.')) continue;
    if (names.length === limits.names) return undefined;
    names.push(name);
  }
  return names.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether an article's folder may have this name; it travels inside Discord's buttons and stands in links. */
export function isArticleId(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(name);
}

/** What is wrong with the name of a folder that is no such name, and what to do. */
export function sayNoArticleId(name: string): readonly [what: string, fix: string] {
  return [
    `A folder for an article cannot be called ${quoteText(name)}.`,
    'Use small letters from a to z, digits and hyphens, at most 40.',
  ];
}

/** The files that are read; one of the first for all articles, one each of the others in an article's folder. */
export const fileNames = {
  synonyms: 'synonyms.yaml',
  article: 'article.md',
  questions: 'questions.yaml',
  wordings: 'wordings.yaml',
  words: 'words.yaml',
  checks: 'checks.yaml',
} as const;

/**
 * The names that are read in a folder.
 * @param prefix the folder as shown, empty for the knowledge folder itself
 */
export function namesReadIn(prefix: string): readonly string[] {
  const { synonyms, ...ofArticle } = fileNames;
  return prefix === '' ? [synonyms] : Object.values(ofArticle);
}
