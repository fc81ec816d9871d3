import { createHash } from 'node:crypto';
import { toGroups } from './article/build-article.ts';
import {
  createPlaces,
  listPlaced,
  type Placed,
  type ReadArticle,
  readArticle,
} from './article/read-article.ts';
import { checkGroups } from './checking/check-shape.ts';
import { limits } from './checking/limits.ts';
import { findConflicts, findHiddenCharacters } from './checking/unsafe-text.ts';
import { decodeText } from './files/decode-text.ts';
import { fileNames } from './files/find-files.ts';
import { findMissing } from './files/find-missing.ts';
import { type FileBytes, type Gathered, gatherFiles, sortByName } from './files/read-files.ts';
import type { Article, Knowledge } from './knowledge.ts';
import { arrangeProblems, type Places, type Problem } from './problem.ts';
import { synonymsShape } from './shapes/other-shapes.ts';
import { readYamlFile, toProblems } from './yaml/read-yaml-file.ts';

export type ReadKnowledge =
  | {
      readonly kind: 'read';
      readonly knowledge: Knowledge;
      /** What it was read from. */
      readonly files: readonly FileBytes[];
      /** Where wordings and checks stand, for problems that show only when they are asked. */
      readonly places: Places;
      readonly warnings: readonly Problem[];
    }
  | {
      readonly kind: 'refused';
      /** Every error of every file, in the order of files and lines. */
      readonly problems: readonly Problem[];
    };

/** Reads everything the bot knows and checks it. Never rejects, whatever is on the disk. */
export async function readKnowledge(folder: string): Promise<ReadKnowledge> {
  return parseKnowledge(await gatherFiles(folder));
}

/** Makes knowledge of files that have been gathered, or tells all that is wrong with them at once. Never rejects. */
export async function parseKnowledge(gathered: Gathered): Promise<ReadKnowledge> {
  return toRead(await parseFiles(gathered), gathered);
}

/** What was parsed, in a form that can be handed from one thread to another. */
export type Parsed =
  | {
      readonly kind: 'parsed';
      readonly knowledge: Knowledge;
      readonly placed: Placed;
      readonly warnings: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export function toRead(parsed: Parsed, { files }: Gathered): ReadKnowledge {
  if (parsed.kind === 'refused') return parsed;
  const { knowledge, placed, warnings } = parsed;
  return { kind: 'read', knowledge: freeze(knowledge), files, places: createPlaces(placed), warnings };
}

/** Gives way to other work between files; a thousand entries take about a tenth of a second. Never rejects. */
export async function parseFiles(gathered: Gathered): Promise<Parsed> {
  const { texts, problems: inTexts } = decodeAll(gathered.files);
  const synonyms = await readSynonyms(texts);
  const articles: ReadArticle[] = [];
  for (const id of gathered.articles) articles.push(await readArticle(id, texts));
  const problems = arrangeProblems([
    ...[gathered, synonyms, ...articles].flatMap((part) => part.problems),
    ...findMissing(gathered),
    ...inTexts,
    ...checkTotals(stepAside(articles.flatMap(({ article }) => article ?? [])).articles),
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { kind: 'refused', problems: errors };
  const knowledge: Knowledge = {
    version: toVersion(gathered.files),
    ...stepAside(articles.flatMap(({ article }) => article ?? [])),
    synonyms: synonyms.groups,
  };
  const placed = listPlaced(articles.map(({ files }) => files));
  return { kind: 'parsed', knowledge, placed, warnings: problems };
}

/** A demonstration is answered from only where nothing else is. */
function stepAside(articles: readonly Article[]): Pick<Knowledge, 'articles' | 'steppedAside'> {
  const others = articles.filter(({ isDemo }) => isDemo !== true);
  if (others.length === 0 || others.length === articles.length) return { articles };
  const steppedAside = articles.filter(({ isDemo }) => isDemo === true).map(({ id }) => id);
  return { articles: others, steppedAside };
}

interface Texts {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

function decodeAll(files: readonly FileBytes[]): Texts {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, bytes } of files) {
    const decoded = decodeText(bytes);
    if (decoded.kind === 'refused') {
      const { kind: _, ...fault } = decoded;
      problems.push({ severity: 'error', file: name, ...fault });
      continue;
    }
    const conflicts = findConflicts(decoded.text);
    // Everything else that is wrong in such a file comes of the marks.
    if (conflicts.length === 0) texts.set(name, decoded.text);
    for (const fault of [...conflicts, ...findHiddenCharacters(decoded.text)])
      problems.push({ severity: 'error', file: name, ...fault });
  }
  return { texts, problems };
}

interface Synonyms {
  /** In small letters, each word once. */
  readonly groups: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

async function readSynonyms(texts: ReadonlyMap<string, string>): Promise<Synonyms> {
  const text = texts.get(fileNames.synonyms);
  if (text === undefined) return { groups: [], problems: [] };
  const { name, content, written, problems } = await readYamlFile(fileNames.synonyms, text, synonymsShape);
  if (content === undefined || written === undefined) return { groups: [], problems };
  return {
    groups: toGroups(content.groups),
    problems: [...problems, ...toProblems(name, written, checkGroups(content.groups, 'groups'))],
  };
}

/** What is too much only when all articles are counted together. */
function checkTotals(articles: readonly Article[]): Problem[] {
  const commands = new Set(articles.flatMap(({ topics }) => topics.map(({ command }) => command)));
  const entries = articles.reduce((sum, article) => sum + article.entries.length, 0);
  const problem = (what: string, fix: string): Problem => ({ severity: 'error', file: '.', what, fix });
  return [
    ...(commands.size > limits.commands
      ? [
          problem(
            `There are ${commands.size} topics with commands of their own, and Discord has room for ${limits.commands}.`,
            'Join some of them; an article without topics can still be asked about.',
          ),
        ]
      : []),
    ...(entries > limits.entries
      ? [
          problem(
            `There are ${entries} entries, and at most ${limits.entries} are possible.`,
            'Take out articles that are not needed.',
          ),
        ]
      : []),
  ];
}

/** Seven hexadecimal digits of the SHA-256 over names and contents, whatever order the files come in. */
export function toVersion(files: readonly FileBytes[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of sortByName(files)) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 7);
}

/** Freezes a value and everything in it, also where parts refer to each other. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
