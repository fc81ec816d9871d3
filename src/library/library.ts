/** The knowledge in force. Whatever changes it prepares the next snapshot completely, then swaps it in, or changes nothing. */

import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { findMissing } from '../knowledge/files/find-missing.ts';
import { openKnowledgeFolder } from '../knowledge/files/knowledge-folder.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseApart } from '../knowledge/parse-apart.ts';
import { toVersion } from '../knowledge/read-knowledge.ts';
import {
  type Author,
  createNoVersions,
  type How,
  type VersionRecord,
  type Versions,
} from '../versions/versions.ts';
import type { ArticleChange } from './article-change.ts';
import { bringIntoForce, type Candidate, summariseChanges } from './bring-into-force.ts';
import { type First, findFirst } from './find-first.ts';
import { createIndexedArticles } from './indexed-articles.ts';
import { keepVersion, type Unkept } from './keep-version.ts';
import type { Outcome, Refused, Snapshot } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';
import { type ArticleFiles, proposeArticle } from './propose-article.ts';
import { proposeChange } from './propose-change.ts';
import { type Edit, proposeEdit } from './propose-edit.ts';
import { proposeRollback } from './propose-rollback.ts';
import { readMeans } from './read-means.ts';
import { compareWith, type Tried, tryOut, tryOutWholly } from './try-out.ts';

/** None of these rejects. Changes are made one after another, in the order they were asked for. */
export interface Library {
  /** What to answer from now. */
  readonly current: () => Snapshot;
  /** Why the newest files are not in force, if they are not. */
  readonly lastRefusal: () => Pick<Refused, 'problems' | 'at'> | undefined;
  /**
   * Reads the files again. Calls made while one is running share the single run that follows it, under the name of
   * the first: the running one may already have read the old bytes.
   */
  readonly reload: (by: Author) => Promise<Outcome>;
  /** Writes a new article, or an article's next text with what cites it, as one step. */
  readonly publish: (change: ArticleFiles, by: Author) => Promise<Outcome>;
  /** Changes one file of the folder, as it is on the disk by then. @param seen the version its author was looking at */
  readonly edit: (edit: Edit | ArticleChange, by: Author, seen: string) => Promise<Outcome>;
  /** Brings the files of a version back, in the folder as well. */
  readonly rollBack: (version: string, by: Author) => Promise<Outcome>;
  /** Does what was doubtful, if it still leads to this version; after a restart, what the files say. */
  readonly confirm: (version: string, who: string) => Promise<Outcome>;
  /** Checks and tests the folder's files with these instead of its own; nothing comes into force. */
  readonly tryOut: (changed: readonly FileBytes[]) => Promise<Tried>;
  /** Checks and tests what an edit would lead to; nothing comes into force. */
  readonly tryEdit: (edit: Edit | ArticleChange) => Promise<Tried>;
  /** The same for whoever has some seconds more: also warns of wordings that the others speak against. */
  readonly tryOutWholly: (changed: readonly FileBytes[]) => Promise<Tried>;
  /** Newest first; empty when no versions are kept. */
  readonly history: () => readonly VersionRecord[];
  /** @returns undefined when the version is not kept (any more) */
  readonly readVersion: (version: string) => Promise<Knowledge | undefined>;
  /** The files of the knowledge in force; those of the folder when no versions are kept. */
  readonly files: () => Promise<readonly FileBytes[]>;
  /** What is wrong with what is kept, in sentences; empty when nothing is. What it answers from is as it should be. */
  readonly troubles: () => readonly string[];
  /** Calls the listener after every attempt to change the knowledge, whoever made it. */
  readonly onOutcome: (listener: (outcome: Outcome, by: Author) => void) => void;
}

export interface Opened {
  readonly kind: 'open';
  readonly library: Library;
  /** Why an older version is served instead of the files, if one is. */
  readonly instead: Refused | undefined;
}

/**
 * Reads the folder for the first time. When anything in it is wrong, the last version that was in force is served
 * instead, if all its articles are still in the folder; refused when there is none. Never rejects.
 */
export async function openLibrary(
  path: string,
  versions: Versions = createNoVersions(),
): Promise<Opened | Refused> {
  return open({
    folder: openKnowledgeFolder(path),
    versions,
    means: await readMeans(),
    indexed: createIndexedArticles(),
  });
}

/**
 * The same for whoever asks once and brings nothing into force: checks that do not hold keep nobody from asking, and are not
 * asked unless somebody wants to know. Keeps no versions.
 */
export async function openLibraryToAsk(path: string): Promise<Opened | Refused> {
  const versions = createNoVersions();
  const indexed = createIndexedArticles();
  const folder = openKnowledgeFolder(path);
  return open({ folder, versions, means: await readMeans(), indexed, takesDoubts: true });
}

async function open(place: Place): Promise<Opened | Refused> {
  const first = await findFirst(place);
  if (first.kind === 'refused') return first;
  return { kind: 'open', library: createLibrary(place, first), instead: first.instead };
}

/** A change that is still to be prepared; prepared again when it is tried again. */
type Proposal = () => Promise<Candidate | Refused | { readonly kind: 'in-force' }>;

interface Held {
  readonly propose: Proposal;
  readonly how: How;
}

/** @param first what is in force now */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: closures over one state, each short
function createLibrary(place: Place, first: First): Library {
  const { folder, versions } = place;
  let current: Snapshot = first.snapshot;
  let lastRefusal: Pick<Refused, 'problems' | 'at'> | undefined = first.instead;
  let unkept: Unkept | undefined = first.unkept;
  let reloading: Promise<Outcome> | undefined;
  /** Changes are made one after another; one that fails does not hold up the next. */
  const inTurn = pLimit(1);
  /** A moderator decides within minutes, and about the last few things. */
  const doubtful = new LRUCache<string, Held>({ max: MOST_HELD });
  const listeners: ((outcome: Outcome, by: Author) => void)[] = [];

  const reread: Proposal = async () => {
    const gathered = await folder.read();
    if (isInForce(gathered, current)) return { kind: 'in-force' };
    const prepared = await prepareSnapshot(gathered, place);
    return prepared.kind === 'refused' ? prepared : { kind: 'candidate', prepared };
  };

  async function carryOut(propose: Proposal, by: Author, accepted?: string): Promise<Outcome> {
    const outcome = await attempt(propose, by, accepted);
    // There may be room again.
    if (outcome.kind === 'unchanged') unkept = unkept && (await keepVersion(versions, unkept));
    if (outcome.kind === 'doubtful') doubtful.set(outcome.version, { propose, how: by.how });
    const isDone = outcome.kind === 'loaded' || outcome.kind === 'unchanged';
    if (isDone) doubtful.delete(outcome.now.knowledge.version);
    if (isDone || propose === reread) lastRefusal = toRefusal(outcome);
    for (const listener of listeners) listener(outcome, by);
    return outcome;
  }

  /** A file that was written between reading and writing is read again; who keeps writing is told so. */
  async function attempt(propose: Proposal, by: Author, accepted?: string): Promise<Outcome> {
    for (let left = MOST_ATTEMPTS; ; left -= 1) {
      const candidate = await propose();
      if (candidate.kind === 'refused') return candidate;
      if (candidate.kind === 'in-force') return { kind: 'unchanged', now: current };
      const outcome = await bringIntoForce(candidate, { current, by, accepted, versions, swap });
      if (outcome.kind === 'loaded') unkept = findUnkept(outcome, candidate, by);
      if (outcome.kind !== 'overtaken') return outcome;
      if (left === 1) return { kind: 'refused', problems: [outcome.problem], at: new Date() };
    }
  }

  function swap(next: Snapshot): void {
    current = next;
  }

  function reload(by: Author): Promise<Outcome> {
    reloading ??= inTurn(() => {
      reloading = undefined;
      return carryOut(reread, by);
    });
    return reloading;
  }

  return {
    current: () => current,
    lastRefusal: () => lastRefusal,
    reload,
    publish: (change, by) => inTurn(() => carryOut(() => proposeArticle(place, change), by)),
    edit: (edit, by, seen) => inTurn(() => carryOut(() => propose(place, edit, seen), by)),
    rollBack: (version, by) => inTurn(() => carryOut(() => proposeRollback(place, version), by)),
    confirm: (version, who) =>
      inTurn(() => {
        const { propose, how }: Held = doubtful.get(version) ?? { propose: reread, how: 'reload' };
        return carryOut(propose, { who, how }, version);
      }),
    tryOut: (changed) => tryOut(place, changed, () => current),
    tryEdit: async (edit) => {
      const candidate = await propose(place, edit, '');
      return compareWith(() => current, candidate.kind === 'refused' ? candidate : candidate.prepared);
    },
    tryOutWholly: (changed) => tryOutWholly(place, changed, () => current),
    troubles: () => [...versions.troubles(), ...(unkept === undefined ? [] : [sayUnkept(unkept)])],
    history: () => versions.list(),
    readVersion: async (version) => {
      const kept = await versions.read(version);
      const read = kept.kind === 'read' ? await parseApart(kept.gathered) : undefined;
      return read?.kind === 'read' ? read.knowledge : undefined;
    },
    files: async () => {
      const kept = await versions.read(current.knowledge.version);
      return kept.kind === 'read' ? kept.gathered.files : (await folder.read()).files;
    },
    onOutcome: (listener) => listeners.push(listener),
  };
}

function propose(place: Place, edit: Edit | ArticleChange, seen: string): Promise<Candidate | Refused> {
  return edit.kind === 'change' || edit.kind === 'remove' || edit.kind === 'merge'
    ? proposeChange(place, edit, seen)
    : proposeEdit(place, edit, seen);
}

const MOST_ATTEMPTS = 3;
const MOST_HELD = 5;

function findUnkept(
  { unkept, changes }: Extract<Outcome, { readonly kind: 'loaded' }>,
  { prepared: { files, snapshot } }: Candidate,
  by: Author,
): Unkept | undefined {
  const { version } = snapshot.knowledge;
  return unkept === undefined
    ? undefined
    : { note: { ...by, version, summary: summariseChanges(changes) }, files, what: unkept };
}

function sayUnkept({ note: { version }, what }: Unkept): string {
  return `Version ${version} is in force and NOT kept for a later rollback. ${what} /knowledge reload tries to keep it again.`;
}

/** Equal bytes were tested before; what else stands in the folder, such as a misnamed file, was not looked at yet. */
function isInForce(gathered: Gathered, { knowledge }: Snapshot): boolean {
  const { files, articles, problems } = gathered;
  const known = [...knowledge.articles.map(({ id }) => id), ...(knowledge.steppedAside ?? [])];
  return (
    toVersion(files) === knowledge.version &&
    problems.length === 0 &&
    articles.every((id) => known.includes(id)) &&
    findMissing(gathered).length === 0
  );
}

function toRefusal(outcome: Outcome): Pick<Refused, 'problems' | 'at'> | undefined {
  switch (outcome.kind) {
    case 'refused':
      return outcome;
    case 'doubtful':
      return { problems: outcome.doubts, at: outcome.at };
    case 'loaded':
    case 'unchanged':
      return undefined;
  }
}
