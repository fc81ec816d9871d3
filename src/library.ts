/** The knowledge in force. A reload prepares the next snapshot completely, then swaps it in, or changes nothing. */
import { type Answerer, createAnswerer } from './answering/answerer.ts';
import { type Changes, compareKnowledge } from './compare-knowledge.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Problem } from './knowledge/problem.ts';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { type SelfTest, selfTest } from './self-test.ts';

/** One version of the knowledge with its index. A question takes it once and finishes on it. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly selfTest: SelfTest;
  readonly warnings: readonly Problem[];
  readonly loadedAt: Date;
}

export interface Library {
  /** What to answer from now. */
  readonly current: () => Snapshot;
  /** Why the newest files are not in force, if they are not. */
  readonly lastRefusal: () => Refused | undefined;
  /**
   * Reads the files again. Never rejects. Calls made while one is running share the single run that follows
   * it: the running one may already have read the old bytes.
   */
  readonly reload: () => Promise<ReloadOutcome>;
}

export type ReloadOutcome = Loaded | Unchanged | Refused;

export interface Loaded {
  readonly kind: 'loaded';
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly changes: Changes;
}

export interface Unchanged {
  readonly kind: 'unchanged';
  readonly now: Snapshot;
}

export interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
  readonly at: Date;
}

/** Reads the folder for the first time; refused when anything in it is wrong. Never rejects. */
export async function openLibrary(
  folder: string,
): Promise<{ readonly kind: 'open'; readonly library: Library } | Refused> {
  const first = await prepareSnapshot(folder);
  return first.kind === 'refused' ? first : { kind: 'open', library: createLibrary(folder, first.snapshot) };
}

function createLibrary(folder: string, first: Snapshot): Library {
  let current = first;
  let lastRefusal: Refused | undefined;
  let running: Promise<ReloadOutcome> | undefined;
  let next: Promise<ReloadOutcome> | undefined;

  async function run(): Promise<ReloadOutcome> {
    const prepared = await prepareSnapshot(folder);
    if (prepared.kind === 'refused') {
      lastRefusal = prepared;
      return prepared;
    }
    lastRefusal = undefined;
    if (prepared.snapshot.knowledge.version === current.knowledge.version)
      return { kind: 'unchanged', now: current };
    const before = current;
    current = prepared.snapshot;
    return {
      kind: 'loaded',
      before,
      now: current,
      changes: compareKnowledge(before.knowledge, current.knowledge),
    };
  }

  function start(): Promise<ReloadOutcome> {
    const started = run().finally(() => {
      running = undefined;
    });
    running = started;
    return started;
  }

  function reload(): Promise<ReloadOutcome> {
    if (running === undefined) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  }

  return { current: () => current, lastRefusal: () => lastRefusal, reload };
}

type Prepared = { readonly kind: 'prepared'; readonly snapshot: Snapshot } | Refused;

async function prepareSnapshot(folder: string): Promise<Prepared> {
  const read = await readKnowledge(folder);
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, at: new Date() };
  const answerer = createAnswerer(read.knowledge);
  const tested = await selfTest(read.knowledge, answerer, read.places);
  const problems = [...tested.problems, ...read.warnings];
  if (problems.some(({ severity }) => severity === 'error'))
    return { kind: 'refused', problems, at: new Date() };
  const snapshot = Object.freeze({
    knowledge: read.knowledge,
    answerer,
    selfTest: tested,
    warnings: problems,
    loadedAt: new Date(),
  });
  return { kind: 'prepared', snapshot };
}
