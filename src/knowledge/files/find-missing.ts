import { quoteText } from '../checking/unsafe-text.ts';
import { findNearest } from '../checking/wording-of-problems.ts';
import type { Problem } from '../problem.ts';
import { fileNames, namesReadIn } from './find-files.ts';
import type { Gathered } from './read-files.ts';

/** Files that must be there and are not, and files that are there in vain. */
export function findMissing({ folders, articles }: Pick<Gathered, 'folders' | 'articles'>): Problem[] {
  return [
    ...folders.flatMap(({ prefix, names }) => findLookalikes(prefix, names, namesReadIn(prefix))),
    ...(folders.length > 0 && articles.length === 0 ? [noArticle] : []),
  ];
}

const noArticle: Problem = {
  severity: 'error',
  file: '.',
  what: 'There is no article in the knowledge folder.',
  fix: `Add a folder with a file ${fileNames.article} in it, as README.md shows.`,
};

/**
 * Tells which files of a folder are missing, and which are there and not read although their names look as if they
 * should be: whoever writes `questions.yml` would otherwise wonder why nothing happens.
 * @param prefix the folder as shown, empty or ending in a slash
 */
function findLookalikes(prefix: string, present: readonly string[], wanted: readonly string[]): Problem[] {
  const missing = wanted.filter((name) => !present.includes(name));
  const strangers = present.filter(
    (name) =>
      /\.(?:ya?ml|md)(?:\.txt)?$/i.test(name) && !wanted.includes(name) && !/^readme\.md$/i.test(name),
  );
  const needed = missing.filter((name) => isNeeded(name, present));
  return [
    ...needed.flatMap((name) => explainMissing(prefix, name, findNearestName(name, strangers))),
    ...strangers.flatMap((name) => explainStranger(prefix, name, { missing, needed })),
  ];
}

/** The file that is most probably meant by a name. */
function findNearestName(wanted: string, names: readonly string[]): string | undefined {
  const nearest = findNearest(wanted, names.map(withoutTxt));
  return names.find((name) => withoutTxt(name) === nearest);
}

/** Editors on Windows add `.txt` and hide it. */
function withoutTxt(name: string): string {
  return name.replace(/\.txt$/i, '');
}

/** The article itself; and checks where there are entries: without them nobody is told when one stops working. */
function isNeeded(name: string, present: readonly string[]): boolean {
  return name === fileNames.article || (name === fileNames.checks && present.includes(fileNames.questions));
}

function explainMissing(prefix: string, name: string, lookalike: string | undefined): Problem[] {
  const problem = {
    file: prefix + name,
    what: `The file ${name} is missing.`,
    fix:
      lookalike === undefined ? 'Add it, as README.md shows.' : `Rename ${quoteText(lookalike)} to ${name}.`,
  };
  return [{ severity: name === fileNames.checks ? 'warning' : 'error', ...problem }];
}

function explainStranger(
  prefix: string,
  name: string,
  { missing, needed }: { readonly missing: readonly string[]; readonly needed: readonly string[] },
): Problem[] {
  const meant = findNearest(withoutTxt(name), missing);
  // Where a file is needed, its problem says already what to rename.
  if (meant !== undefined && needed.includes(meant)) return [];
  const shown = quoteText(name).slice(1, -1);
  return [
    {
      severity: 'warning',
      file: prefix + shown,
      what: 'This file is not read.',
      fix: meant === undefined ? 'Move it elsewhere if it is not needed here.' : `Rename it to ${meant}.`,
    },
  ];
}
