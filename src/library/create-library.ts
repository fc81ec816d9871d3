import { findMissing } from '../knowledge/files/find-missing.ts';
import { type Gathered, gatherFiles } from '../knowledge/files/read-files.ts';
import { parseKnowledge, toVersion } from '../knowledge/read-knowledge.ts';
import type { Library, Snapshot } from '../library.ts';
import type { Author, How } from '../versions/version-record.ts';
import type { Versions } from '../versions/versions.ts';
import { bringIntoForce, type Candidate } from './bring-into-force.ts';
import { createQueue } from './create-queue.ts';
import type { First } from './find-first.ts';
import type { Outcome, Refused } from './outcome.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';
import { proposeEdit } from './propose-edit.ts';
import { proposeRollback } from './propose-rollback.ts';
import { tryOut } from './try-out.ts';

/** A change that is still to be prepared; prepared again when it is tried again. */
type Proposal = () => Promise<Candidate | Refused | { readonly kind: 'in-force' }>;

interface Held {
  readonly propose: Proposal;
  readonly how: How;
}

/** @param first what is in force now */
export function createLibrary(folder: string, versions: Versions | undefined, first: First): Library {
  let current: Snapshot = first.snapshot;
  let lastRefusal: Pick<Refused, 'problems' | 'at'> | undefined = first.instead;
  let reloading: Promise<Outcome> | undefined;
  const queue = createQueue();
  const doubtful = new Map<string, Held>();
  const listeners: ((outcome: Outcome, by: Author) => void)[] = [];

  const reread: Proposal = async () => {
    const gathered = await gatherFiles(folder);
    if (isInForce(gathered, current)) return { kind: 'in-force' };
    const prepared = await prepareSnapshot(gathered);
    return prepared.kind === 'refused' ? prepared : { kind: 'candidate', prepared };
  };

  async function carryOut(propose: Proposal, by: Author, accepted?: string): Promise<Outcome> {
    const outcome = await attempt(propose, by, accepted);
    if (outcome.kind === 'doubtful') hold(outcome.version, { propose, how: by.how });
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
      if (outcome.kind !== 'overtaken') return outcome;
      if (left === 1) return { kind: 'refused', problems: [outcome.problem], at: new Date() };
    }
  }

  function swap(next: Snapshot): void {
    current = next;
  }

  /** A moderator decides within minutes, and about the last few things. */
  function hold(version: string, held: Held): void {
    doubtful.delete(version);
    doubtful.set(version, held);
    for (const oldest of [...doubtful.keys()].slice(0, -MOST_HELD)) doubtful.delete(oldest);
  }

  function reload(by: Author): Promise<Outcome> {
    reloading ??= queue.add(() => {
      reloading = undefined;
      return carryOut(reread, by);
    });
    return reloading;
  }

  return {
    current: () => current,
    lastRefusal: () => lastRefusal,
    reload,
    edit: (edit, by, seen) =>
      queue.add(() => carryOut(() => proposeEdit(folder, edit, versions?.list() ?? [], seen), by)),
    rollBack: (version, by) =>
      queue.add(() => carryOut(() => proposeRollback(folder, version, versions), by)),
    confirm: (version, who) =>
      queue.add(() => {
        const { propose, how }: Held = doubtful.get(version) ?? { propose: reread, how: 'reload' };
        return carryOut(propose, { who, how }, version);
      }),
    tryOut: (changed) => tryOut(folder, changed, () => current),
    history: () => versions?.list() ?? [],
    readVersion: async (version) => {
      const kept = await versions?.read(version);
      const read = kept?.kind === 'read' ? await parseKnowledge(kept.gathered) : undefined;
      return read?.kind === 'read' ? read.knowledge : undefined;
    },
    files: async () => {
      const kept = await versions?.read(current.knowledge.version);
      return kept?.kind === 'read' ? kept.gathered.files : (await gatherFiles(folder)).files;
    },
    onOutcome: (listener) => listeners.push(listener),
  };
}

const MOST_ATTEMPTS = 3;
const MOST_HELD = 5;

/** Equal bytes were tested before; what else stands in the folder, such as a misnamed file, was not looked at yet. */
function isInForce(gathered: Gathered, { knowledge }: Snapshot): boolean {
  const { files, articles, problems } = gathered;
  const known = knowledge.articles.map(({ id }) => id);
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
