import { readArguments } from '../../src/program.ts';

export const USAGE = `npm run import -- FILE|URL|-            makes an article of a page, a file or pasted text (-: standard input)
npm run import -- --update knowledge/<article> [FILE|URL|-]   reads its page again and carries the citations
npm run import -- --mend knowledge/<article>                  cuts lines that hold several sentences

It shows the article with its addresses, what was left out and what you should know, and asks before it writes.
  --with 3,5         takes in what was left out under these numbers
  --without p4,p7    leaves these paragraphs out
  --title, --outlet, --author, --published, --language, --url, --rights TEXT   what you know better than the page
  --id NAME          the name of the article's folder
  --item N           of a feed: which item, by its number or its title
  --drafts           also shows drafts of questions, each with the sentence that answers it
  --take 1,4         writes these drafts as entries
  --carry p3s1,p4s2  with --update: these changed sentences are still what is cited ("all" for all that are proposed)
  --drop p5s1        with --update: these are cited no more
  --yes              does not ask; with --update only what is certain is carried, and nothing is written while anything is not
  --dry-run          writes nothing
  --json             prints the article as JSON and writes nothing
Ends with 0 when it is done or nothing is to do, 1 when it cannot be done, 2 when a person has to decide.`;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** What was typed; undefined where there is nothing to do any more. */
export function readOptions() {
  return readArguments(USAGE, {
    update: TEXT,
    mend: TEXT,
    with: TEXT,
    without: TEXT,
    title: TEXT,
    outlet: TEXT,
    author: TEXT,
    published: TEXT,
    language: TEXT,
    url: TEXT,
    rights: TEXT,
    id: TEXT,
    item: TEXT,
    take: TEXT,
    carry: TEXT,
    drop: TEXT,
    drafts: FLAG,
    yes: FLAG,
    'dry-run': FLAG,
    json: FLAG,
  });
}

export type Options = NonNullable<ReturnType<typeof readOptions>>['values'];

/** `3,5` as numbers; undefined where it is something else. */
export function toNumbers(list: string | undefined): readonly number[] | undefined {
  const parts = toParts(list);
  return parts.every((part) => /^[1-9]\d{0,5}$/.test(part)) ? parts.map(Number) : undefined;
}

export function toParts(list: string | undefined): readonly string[] {
  return (list ?? '').split(/[\s,]+/).filter((part) => part !== '');
}

/** What the moderator says of the article. */
export function toSaid(options: Options): Readonly<Record<string, string>> {
  const keys = ['title', 'outlet', 'author', 'published', 'language', 'url', 'rights'] as const;
  return Object.fromEntries(keys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
}
