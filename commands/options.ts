import type { Choice, Context, FileOption, ReadFile, TextOption } from '../src/command.ts';
import type { GivenSource } from '../src/importing/open-importer.ts';
import { limits } from '../src/knowledge/checking/limits.ts';
import type { FileBytes } from '../src/knowledge/files/read-files.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { sayRecord } from '../src/replies/render-versions.ts';

/** Which article, for commands that can look in one alone. */
export const articleOption = {
  type: 'text',
  description: 'Look in this article only',
  required: false,
  maxLength: 100,
  complete: offerArticles,
} satisfies TextOption;

function offerArticles(typed: string, { snapshot: { knowledge } }: Context): readonly Choice[] {
  return findArticles(typed, knowledge);
}

/** The same of all articles, for those who tend them. */
export const anyArticleOption = {
  ...articleOption,
  complete: (typed: string, { inForce: { knowledge } }: Context) => findArticles(typed, knowledge),
} satisfies TextOption;

function findArticles(typed: string, { articles }: Knowledge): readonly Choice[] {
  const wanted = typed.toLowerCase();
  return articles
    .filter(({ id, title }) => id.includes(wanted) || title.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title.slice(0, 100), value: id }));
}

const file = {
  type: 'file',
  description: 'questions, wordings, words, checks or synonyms (.yaml), or article.md, as exported',
  maxBytes: limits.fileBytes,
} as const;

/** Up to three files to look at instead of those in the folder, and the article they belong to. */
export const fileOptions = {
  second: { ...file, required: false, description: 'Another file that belongs with it' },
  third: { ...file, required: false, description: 'One more' },
  article: {
    ...anyArticleOption,
    description: 'The article they belong to; needed when there are several, or a new one',
  },
} as const;

/** The first of them, where one is needed. */
export const firstFile = { ...file, required: true } as const satisfies FileOption;

/** Or where the folder's own files will do. */
export const optionalFile = { ...file, required: false } as const satisfies FileOption;

/**
 * The files under the names they have in the knowledge folder. A file that was exported tells its article by its own
 * name; downloads are often renamed to `questions (1).yaml`, so only the beginning and the end of a name count.
 * @param article as given; absent, it is the only one there is
 */
export function placeFiles(
  given: readonly (ReadFile | undefined)[],
  article: string | undefined,
  { articles }: Knowledge,
): readonly FileBytes[] | 'which-article' {
  const only = articles.length === 1 ? articles[0]?.id : undefined;
  const placed: FileBytes[] = [];
  for (const { name, content } of given.filter((one) => one !== undefined)) {
    const [, of, kind, ending] =
      /^(?:([a-z0-9-]+)\.)?(article|questions|wordings|words|checks|synonyms)\b.*\.(yaml|md)$/.exec(name) ??
      [];
    const home = article ?? of ?? only;
    const file = kind === undefined ? name : `${kind}.${ending}`;
    if (kind !== 'synonyms' && home === undefined) return 'which-article';
    placed.push({ name: kind === 'synonyms' ? file : `${home}/${file}`, bytes: Buffer.from(content.bytes) });
  }
  return placed;
}

export const WHICH_ARTICLE =
  'There are several articles. Say in “article” which of them these files belong to, or the name of a new one.';

/** An earlier version, offered by when, who and what. */
export const versionOption = {
  type: 'text',
  description: 'The seven letters and digits of a version; /knowledge history lists them',
  required: true,
  maxLength: 100,
  complete: offerVersions,
} satisfies TextOption;

/** Each version once, at its latest time; the one in force is left out. */
function offerVersions(typed: string, { library, inForce }: Context): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const latest = new Map(
    library
      .history()
      .map((record) => [record.version, record] as const)
      .reverse(),
  );
  return [...latest.values()]
    .sort((one, other) => other.number - one.number)
    .filter(({ version }) => version !== inForce.knowledge.version)
    .map((record) => ({ name: sayRecord(record).slice(0, 100), value: record.version }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** At most ten seconds for an address, five for reading, and the check of all files. */
export const READING = 'Reading it; that may take a quarter of a minute. Questions are answered meanwhile.';

/** What to read an article from. */
export const sourceOptions = {
  address: {
    type: 'text',
    description: 'The address of the page, beginning with https://',
    required: false,
    maxLength: 2_000,
  },
  file: {
    type: 'file',
    description: 'A saved page, text, Markdown, Word document (.docx), PDF with text, or feed',
    required: false,
    // As much as the importing room reads of any file.
    maxBytes: 10 * 1024 * 1024,
  },
  item: {
    type: 'text',
    description: 'Of a feed: which item, by its number or its title; the newest, if not given',
    required: false,
    maxLength: 200,
  },
} as const;

/** @returns undefined where neither was given */
export function toSource({
  address,
  file: given,
  item,
}: {
  readonly address: string | undefined;
  readonly file: ReadFile | undefined;
  readonly item?: string | undefined;
}): GivenSource | 'both' | undefined {
  if (given === undefined)
    return address === undefined ? undefined : { kind: 'address', address: address.trim(), item };
  const { name, content } = given;
  return address === undefined ? { kind: 'bytes', bytes: content.bytes, name, item } : 'both';
}
