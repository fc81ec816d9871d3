import { overlayOrRemove } from '../knowledge/files/overlay.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import type { Candidate } from './bring-into-force.ts';
import type { Refused } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';
import { refuse } from './propose-edit.ts';
import { prepareRestoring } from './propose-rollback.ts';

/** The files of one article as they are to be. */
export interface ArticleFiles {
  /** The name of its folder. */
  readonly article: string;
  /** Those that change, by their names in the knowledge folder; an empty file is taken away. */
  readonly files: readonly FileBytes[];
  /** The article's files as its author saw them; undefined where the article is new. */
  readonly seen: readonly FileBytes[] | undefined;
}

/**
 * Makes a new article, or an article's next text with all that cites it, ready to come into force in one step. Refused
 * where a folder of a new article's name is there, or where the files are not those that its author saw.
 */
export async function proposeArticle(
  place: Place,
  { article, files, seen }: ArticleFiles,
): Promise<Candidate | Refused> {
  const { folder } = place;
  const gathered = await folder.read();
  if (seen === undefined && gathered.articles.includes(article)) return refuse(article, ...TAKEN);
  if (seen !== undefined && !isSame(gathered, article, seen)) return refuse(article, ...CHANGED);
  const next = overlayOrRemove(gathered, files);
  const prepared = await prepareSnapshot(next, place);
  if (prepared.kind === 'refused') return prepared;
  // What is there and kept nowhere else is set aside first, as before every writing of several files.
  const restoring = await prepareRestoring(place, next.files);
  if (restoring.kind === 'refused') return restoring;
  const run = () => folder.restore(next.files, gathered.files);
  return { kind: 'candidate', prepared, write: { restores: true, run } };
}

const TAKEN = [
  'There is a folder of this name already, and no article is overwritten.',
  'Give the new article another title, or bring the other one up to date with /knowledge update.',
] as const;
const CHANGED = [
  'The files of this article have changed since you began, so nothing was written over them.',
  'Begin again with /knowledge update.',
] as const;

function isSame({ files }: Gathered, article: string, seen: readonly FileBytes[]): boolean {
  const own = files.filter(({ name }) => name.startsWith(`${article}/`));
  return (
    own.length === seen.length &&
    own.every(({ name, bytes }) => seen.some((one) => one.name === name && one.bytes.equals(bytes)))
  );
}
