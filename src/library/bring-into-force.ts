import type { Replaced } from '../knowledge/files/write-files.ts';
import { type Problem, toProblemKey } from '../knowledge/problem.ts';
import type { Author, VersionNote, VersionRecord, Versions } from '../versions/versions.ts';
import { type Changes, compareKnowledge } from './compare-knowledge.ts';
import type { Doubtful, Loaded, Refused, Snapshot, Unchanged } from './outcome.ts';
import type { Prepared } from './prepare-snapshot.ts';

/** Something ready to come into force. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly prepared: Prepared;
  /** What is to be written into the knowledge folder first; absent when it came from there as it is. */
  readonly write?: Write;
  /** It was in force before: its doubts were accepted then. */
  readonly isProven?: boolean;
  readonly meanwhile?: readonly VersionRecord[];
}

export interface Write {
  /** Whether the whole folder becomes that version, so that a start after a crash goes on with it. */
  readonly restores: boolean;
  /** Never rejects. */
  readonly run: () => Promise<Replaced>;
}

export interface Bringing {
  readonly current: Snapshot;
  readonly by: Author;
  /** The version whose doubts the author accepts. */
  readonly accepted: string | undefined;
  readonly versions: Versions;
  /** The one moment at which anything changes for those who ask. */
  readonly swap: (next: Snapshot) => void;
}

/** Somebody wrote the file meanwhile: nothing was written, and it is to be proposed again. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly problem: Problem;
}

/** Keeps the version, writes the folder, swaps, writes the history: killed anywhere between, whole files are left. */
export async function bringIntoForce(
  candidate: Candidate,
  bringing: Bringing,
): Promise<Loaded | Unchanged | Doubtful | Refused | Overtaken> {
  const { prepared, write, isProven = false, meanwhile = [] } = candidate;
  const { current, by, accepted, versions, swap } = bringing;
  const { snapshot, files } = prepared;
  const { version } = snapshot.knowledge;
  if (version === current.knowledge.version && write === undefined)
    return { kind: 'unchanged', now: current };
  const changes = compareKnowledge(current.knowledge, snapshot.knowledge);
  const doubts = isProven || accepted === version ? [] : findDoubts(current, snapshot);
  if (doubts.length > 0)
    return { kind: 'doubtful', version, doubts, before: current, now: snapshot, changes, at: new Date() };
  const note = { ...by, version, summary: summariseChanges(changes) };
  const stored = await versions.store(version, files);
  const written = await writeFolder(write, note, versions);
  if (written.kind === 'refused') return { kind: 'refused', problems: [written.problem], at: new Date() };
  if (written.kind === 'overtaken') return { kind: 'overtaken', problem: written.problem };
  const isNew = version !== current.knowledge.version;
  if (isNew) swap(snapshot);
  const recorded = isNew && stored.kind === 'done' ? await versions.record(note) : stored;
  await finish(versions);
  if (!isNew) return { kind: 'unchanged', now: current };
  return {
    kind: 'loaded',
    before: current,
    now: snapshot,
    changes,
    meanwhile,
    record: recorded.kind === 'recorded' ? recorded.record : undefined,
    unkept: recorded.kind === 'failed' ? recorded.what : undefined,
  };
}

/** What was begun is written down first, so that the next start knows whose it was and can finish it. */
async function writeFolder(
  write: Write | undefined,
  note: VersionNote,
  versions: Versions,
): Promise<Replaced> {
  if (write === undefined) return { kind: 'written' };
  const begun = await versions.begin({ ...note, restores: write.restores });
  if (begun.kind === 'failed') return { kind: 'refused', problem: toProblem(begun.what) };
  const written = await write.run();
  if (written.kind !== 'written') await finish(versions);
  return written;
}

/** Also what an earlier process began and this one could not end: it is over when something comes into force. */
async function finish(versions: Versions): Promise<void> {
  if (versions.unfinished() !== undefined) await versions.begin(undefined);
}

function toProblem(what: string): Problem {
  return { severity: 'error', file: '.', what, fix: 'Nothing was changed; try again when that is mended.' };
}

/**
 * Why sound files may still be a step back: checks that fail now and did not before, and a large part of the entries
 * gone, as when a file was saved half-written at a place where it still reads well (research, reload.md R03, R06).
 */
export function findDoubts(before: Snapshot, now: Snapshot): readonly Problem[] {
  const loss = findLoss(before, now);
  return [...(loss === undefined ? [] : [loss]), ...findWorse(before, now)];
}

/** Checks that fail now and did not before. @param before undefined when nothing was in force yet */
export function findWorse(before: Snapshot | undefined, now: Snapshot): readonly Problem[] {
  const known = new Set(before?.selfTest.doubts.map(toProblemKey));
  return now.selfTest.doubts.filter((doubt) => !known.has(toProblemKey(doubt)));
}

/** The research's guess (reload.md R06); small files lose a third of their entries by one honest deletion. */
const LARGEST_LOSS = 0.3;
const SMALLEST_LOSS = 5;

/**
 * Of the articles that are in both: one that is gone as a whole was taken out, and where none is left it is another
 * knowledge. A file that was saved half is one that is still there. Only a demonstration does not come back unasked in
 * the place of an article that is gone.
 */
function findLoss(before: Snapshot, now: Snapshot): Problem | undefined {
  const ids = before.knowledge.articles.map(({ id }) => id);
  const shared = now.knowledge.articles.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  const was = countEntries(before, isBackToDemonstration(before, now) ? ids : shared);
  const is = countEntries(now, shared);
  const lost = was - is;
  if (lost < SMALLEST_LOSS || lost <= was * LARGEST_LOSS) return undefined;
  return {
    severity: 'warning',
    file: '.',
    what: `There were ${was} entries and gaps, and there are only ${is} now.`,
    fix: 'Confirm if you took them out on purpose; otherwise look whether a file was saved whole.',
  };
}

function isBackToDemonstration(before: Snapshot, now: Snapshot): boolean {
  const isDemonstration = ({ knowledge }: Snapshot) =>
    knowledge.articles.every(({ isDemo }) => isDemo === true);
  return isDemonstration(now) && !isDemonstration(before);
}

function countEntries({ knowledge }: Snapshot, articles: readonly string[]): number {
  return knowledge.articles
    .filter(({ id }) => articles.includes(id))
    .reduce((sum, { entries, gaps }) => sum + entries.length + gaps.length, 0);
}

/** `1 entry and 3 wordings added, 1 sentence changed`, from names that begin with what is named. */
export function summariseChanges({ added, removed, changed }: Changes): string {
  const parts = [
    ['added', added],
    ['removed', removed],
    ['changed', changed],
  ] as const;
  const told = parts.flatMap(([verb, names]) =>
    names.length === 0 ? [] : [`${join(countKinds(names))} ${verb}`],
  );
  return told.length === 0 ? 'nothing that is answered from' : told.join(', ');
}

function countKinds(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const [kind = ''] = name.split(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => {
    if (UNCOUNTED.has(kind)) return kind;
    return count === 1 ? `1 ${kind}` : `${count} ${kind === 'entry' ? 'entries' : `${kind}s`}`;
  });
}

/** Of these a whole file is compared, not its lines. */
const UNCOUNTED: ReadonlySet<string> = new Set(['synonyms', 'words', 'checks', 'outline', 'demonstration']);

function join(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
