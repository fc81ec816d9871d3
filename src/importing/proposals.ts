import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FileBytes } from '../knowledge/files/read-files.ts';
import type { Decision, UpdatePlan } from './carry/plan-update.ts';
import type { ReadAgain } from './carry/read-again.ts';
import type { Said } from './front-matter.ts';
import type { PageContent } from './page-content.ts';

/** What was read and waits for a moderator's word. Never changed: another one takes its place. */
export type Proposal = ImportProposal | UpdateProposal;

export interface ImportProposal {
  readonly kind: 'import';
  readonly content: PageContent;
  readonly said: Said;
  /** The numbers of what was left out and is wanted all the same. */
  readonly withLeftOut: readonly number[];
  /** The places of blocks that are not wanted. */
  readonly withoutBlocks: readonly number[];
  /** The questions of drafts that were ticked. */
  readonly ticked: readonly string[];
}

export interface UpdateProposal {
  readonly kind: 'update';
  /** The article's id. */
  readonly article: string;
  readonly again: ReadAgain;
  readonly plan: UpdatePlan;
  /** Its files as they were read. */
  readonly seen: readonly FileBytes[];
  /** What was decided so far, by the address of before. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** Proposals by a short name that buttons carry; found by nobody but who made them. Gone after an hour or a restart. */
export interface Proposals {
  /** @param owner the id of who asked @returns its name, eight digits in base 16 */
  readonly hold: (owner: string, proposal: Proposal) => string;
  readonly find: (owner: string, name: string) => Proposal | undefined;
  /** Puts another one in its place. */
  readonly change: (owner: string, name: string, proposal: Proposal) => void;
  readonly drop: (owner: string, name: string) => void;
}

export interface ProposalsOptions {
  /** In milliseconds. */
  readonly now?: () => number;
}

/** Each holds a text of up to half a megabyte; moderators who import at the same moment are few. */
const MOST = 20;
/** In milliseconds: longer than anybody reviews an article without a press. */
const LONGEST = 60 * 60 * 1_000;

export function openProposals({ now }: ProposalsOptions = {}): Proposals {
  const held = new LRUCache<string, Proposal>({
    max: MOST,
    ttl: LONGEST,
    updateAgeOnGet: true,
    ...(now === undefined ? {} : { perf: { now }, ttlResolution: 0 }),
  });
  return {
    hold: (owner, proposal) => {
      const name = randomBytes(4).toString('hex');
      held.set(`${owner}/${name}`, proposal);
      return name;
    },
    find: (owner, name) => held.get(`${owner}/${name}`),
    change: (owner, name, proposal) => held.set(`${owner}/${name}`, proposal),
    drop: (owner, name) => held.delete(`${owner}/${name}`),
  };
}
