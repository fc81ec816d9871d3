import type { Dirent } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { limits } from '../checking/limits.ts';
import { quoteText } from '../checking/quote-text.ts';
import type { Problem } from '../problem.ts';
import { fileNames } from './file-names.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { listNames } from './list-names.ts';
import { sayFailure } from './say-failure.ts';

/** A file of the knowledge, found but not opened. */
export interface FoundFile {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly name: string;
  /** Where it really is, all links followed; inside the folder's own real place. */
  readonly path: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** The names of the articles' folders, in order. */
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds what is to be read: `synonyms.yaml` and the three files of each folder. Opens nothing and never rejects.
 * Links are followed as long as they lead to a place inside the folder.
 */
export async function findFiles(folder: string): Promise<FoundFiles> {
  try {
    const root = await realpath(folder);
    const names = await listNames(root);
    if (names === undefined) return refuse(tooManyNames('.'));
    const articles = names.filter(isFolder).map(({ name }) => name);
    const parts = [await chooseFiles(root, '', names, [fileNames.synonyms])];
    for (const article of articles) parts.push(await findArticle(root, article));
    const files = parts.flatMap((part) => part.files);
    if (files.length > limits.files) return refuse(tooManyFiles);
    const problems = parts.flatMap((part) => part.problems);
    return { files, articles, problems: articles.length === 0 ? [...problems, noArticle] : problems };
  } catch (error) {
    return refuse({ severity: 'error', file: '.', ...sayFailure(error, folder) });
  }
}

interface Part {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

function refuse(problem: Problem): FoundFiles {
  return { files: [], articles: [], problems: [problem] };
}

/** A link to a folder is told from a link to a file by its name; what it leads to is looked at later. */
function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && !entry.name.includes('.'));
}

async function findArticle(root: string, article: string): Promise<Part> {
  const file = quoteText(article).slice(1, -1);
  const problem = (what: string, fix: string): Part => ({
    files: [],
    problems: [{ severity: 'error', file, what, fix }],
  });
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(article))
    return problem(
      `A folder for an article cannot be called ${quoteText(article)}.`,
      'Use small letters from a to z, digits and hyphens, at most 40.',
    );
  try {
    const path = await realpath(join(root, article));
    if (!isInside(root, path)) return problem(...leadsOut);
    const names = await listNames(path);
    if (names === undefined) return { files: [], problems: [tooManyNames(file)] };
    return await chooseFiles(root, `${article}/`, names, [
      fileNames.article,
      fileNames.questions,
      fileNames.checks,
    ]);
  } catch (error) {
    const { what, fix } = sayFailure(error, article);
    return problem(what, fix);
  }
}

/** Of the names in one folder, those that are read; with what is missing, what leads out, and what only looks like it. */
async function chooseFiles(
  root: string,
  prefix: string,
  names: readonly Dirent[],
  wanted: readonly string[],
): Promise<Part> {
  const present = names.map(({ name }) => name);
  const files: FoundFile[] = [];
  const problems: Problem[] = [...findLookalikes(prefix, present, wanted)];
  for (const name of wanted.filter((one) => present.includes(one))) {
    const shown = prefix + name;
    try {
      const path = await realpath(join(root, shown));
      if (isInside(root, path)) files.push({ name: shown, path });
      else problems.push({ severity: 'error', file: shown, what: leadsOut[0], fix: leadsOut[1] });
    } catch (error) {
      problems.push({ severity: 'error', file: shown, ...sayFailure(error, shown) });
    }
  }
  return { files, problems };
}

function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

const leadsOut = [
  'This is a link that leads out of the knowledge folder.',
  'Put what it leads to into the knowledge folder itself.',
] as const;

const noArticle: Problem = {
  severity: 'error',
  file: '.',
  what: 'There is no article in the knowledge folder.',
  fix: `Add a folder with the files ${fileNames.article} and ${fileNames.questions}, as README.md shows.`,
};

const tooManyFiles: Problem = {
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
