import { type Article, findStatements, type Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../knowledge/problem.ts';
import { renderWarnings, sayWayOut } from './render-outcome.ts';
import { type Part, type Reply, type ReplyFile, renderNotice } from './reply.ts';
import { sayCount, sayTime } from './text.ts';

/** One line of the history; the records of the versions room fit it. */
export interface ToldRecord {
  readonly number: number;
  readonly version: string;
  readonly at: string;
  readonly who: string;
  readonly how: string;
  readonly summary: string;
}

/** `3f9c1aa · 2026-11-24 16:20 UTC · Ada (edit) · 1 wording added` */
export function sayRecord({ version, at, who, how, summary }: ToldRecord): string {
  return `${version} · ${sayTime(at)} · ${who} (${how}) · ${summary}`;
}

/** What differs, by name, with what each part said before and says now; the values of `compareKnowledge` fit it. */
export interface Difference {
  readonly texts: ReadonlyMap<
    string,
    { readonly before: string | undefined; readonly now: string | undefined }
  >;
}

/** More than this is read better in a file. */
const MOST_DIFFERENCES = 12;

/** @param before the earlier version's name @param inForce the later one's */
export function renderDifference({ texts }: Difference, before: string, inForce: string): Reply {
  const lines = [...texts].map(([name, change]) => [`${sayWhat(change)}: ${name}`, ...sayTexts(change)]);
  const title: Part = { kind: 'title', text: `From ${before} to ${inForce}, which is in force` };
  if (lines.length === 0)
    return toReply([title, { kind: 'words', text: 'They answer the same; only layout or comments differ.' }]);
  const shown: Part = {
    kind: 'list',
    items: lines.slice(0, MOST_DIFFERENCES).map((parts) => parts.join(' — ')),
  };
  if (lines.length <= MOST_DIFFERENCES && lines.flat().every((text) => text.length < 700))
    return toReply([title, shown]);
  const all = lines.map((parts) => `${parts.join('\n  ')}\n`).join('\n');
  const names: Part = { kind: 'list', items: lines.slice(0, MOST_DIFFERENCES).map(([what = '']) => what) };
  const more: Part = {
    kind: 'words',
    text: `All ${lines.length} differences are in the file difference.txt.`,
  };
  return toReply([title, names, more], [{ name: 'difference.txt', content: all }]);
}

interface Change {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

function sayWhat({ before, now }: Change): string {
  if (before === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

function sayTexts({ before, now }: Change): readonly string[] {
  return [
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(now === undefined ? [] : [`now: ${now}`]),
  ];
}

function toReply(parts: readonly Part[], files: readonly ReplyFile[] = []): Reply {
  return { audience: 'asker', parts, files, actions: [] };
}

export interface Status {
  readonly knowledge: Knowledge;
  readonly loadedAt: Date;
  /** What the self-test asked and how much of it was answered as it should be. */
  readonly selfTest: { readonly asked: number; readonly passed: number };
  readonly warnings: readonly Problem[];
  /** How it came into force; undefined when no versions are kept. */
  readonly record: { readonly who: string; readonly how: string; readonly at: string } | undefined;
  /** What is wrong with the newest files, when they are not in force because of it. */
  readonly refusal: readonly Problem[] | undefined;
  /** What the server shows that it is asked in, where something is set. */
  readonly shelf: readonly string[];
  /** What cannot be kept just now, in sentences. */
  readonly troubles: readonly string[];
}

/** What one reads in one go. */
const MOST_ARTICLES = 20;

/** What is in force, for moderators. */
export function renderStatus(status: Status): Reply {
  const { knowledge, loadedAt, selfTest, warnings, record, refusal, shelf, troubles } = status;
  const items = [
    `knowledge ${knowledge.version}, loaded ${sayTime(loadedAt.toISOString())}`,
    ...(record === undefined
      ? []
      : [`brought into force by ${record.who} (${record.how}), ${sayTime(record.at)}`]),
    ...knowledge.articles.slice(0, MOST_ARTICLES).map(describeArticle),
    ...(knowledge.articles.length > MOST_ARTICLES
      ? [`and ${knowledge.articles.length - MOST_ARTICLES} more articles`]
      : []),
    ...(knowledge.steppedAside ?? []).map(describeAside),
    selfTest.asked === 0
      ? 'self-test: nothing to ask yet'
      : `self-test: ${selfTest.passed} of ${selfTest.asked} questions answered as they should be`,
    refusal === undefined
      ? 'the newest files are the ones in force'
      : `the newest files are NOT in force: ${sayCount(refusal.length, 'problem')}; /knowledge reload shows them. ${sayWayOut(refusal)}`,
    ...shelf,
    ...troubles,
  ];
  return {
    audience: 'asker',
    parts: [{ kind: 'title', text: 'Status' }, { kind: 'list', items }, ...renderWarnings(warnings)],
    actions: [],
  };
}

function describeArticle(article: Article): string {
  const { id, sentences, entries, gaps, topics } = article;
  const statements = findStatements(article).length;
  const leads = sentences.length - statements;
  const size = [
    sayCount(statements, 'sentence'),
    ...(leads === 0 ? [] : [`${sayCount(leads, 'line')} that lead to them`]),
  ].join(' and ');
  if (entries.length + gaps.length === 0) return `${id}: ${size}; ${NOBODY_WROTE}`;
  return [
    `${id}: ${size}`,
    `${sayCount(entries.length, 'entry', 'entries')} with ${sayWordings(entries)}`,
    `${sayCount(gaps.length, 'gap')} with ${sayWordings(gaps)}`,
    sayCount(topics.length, 'topic'),
  ].join(', ');
}

/** For an article alone: it works, and this is what makes it better. */
const NOBODY_WROTE =
  'nobody has written questions for it yet, so it is answered from its sentences alone; /knowledge missed makes entries of what people ask, or write questions.yaml beside article.md, as knowledge/README.md shows';

function describeAside(id: string): string {
  return `${id}: stepped aside, because it is a demonstration (“demo: true” in its article.md) and another article is here; take that line out to have both`;
}

function sayWordings(items: readonly { readonly wordings: readonly string[] }[]): string {
  return sayCount(
    items.reduce((sum, { wordings }) => sum + wordings.length, 0),
    'wording',
  );
}

/** Discord's limit for one message (documentation, "Create Message"). */
const MOST_FILES = 10;

/**
 * The knowledge files themselves. A file's name tells its article, because Discord's files know no folders.
 * @param files by their names in the knowledge folder
 */
export function renderExport(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  version: string,
): Reply {
  if (files.length === 0) return renderNotice('There is no article of that name; /sources lists them.');
  if (files.length > MOST_FILES)
    return renderNotice(`There are ${files.length} files. Say in “article” which article's you want.`);
  const text =
    `The files of knowledge ${version}. In the knowledge folder, what stands before the first dot of a name is ` +
    'the folder. Edit them, then try them with /knowledge check.';
  const named = files.map(({ name, bytes }) => ({ name: name.replace('/', '.'), content: bytes }));
  return { audience: 'asker', parts: [{ kind: 'words', text }], files: named, actions: [] };
}
