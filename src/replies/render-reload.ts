import { type Problem, toProblemLine } from '../knowledge/problem.ts';
import type { Reply } from './reply.ts';

/** What a reload did, as a moderator is told; the values of a library's outcome fit it. */
export type ReloadReport =
  | {
      readonly kind: 'loaded';
      readonly before: Version;
      readonly now: Version;
      readonly changes: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
        readonly changed: readonly string[];
      };
    }
  | { readonly kind: 'unchanged'; readonly now: Version }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface Version {
  readonly knowledge: { readonly version: string };
  readonly warnings: readonly Problem[];
}

/** @param inForce the version that is served now, also when the new files were refused */
export function renderReload(report: ReloadReport, inForce: string): Reply {
  return { audience: 'asker', parts: renderParts(report, inForce), actions: [] };
}

function renderParts(report: ReloadReport, inForce: string): Reply['parts'] {
  switch (report.kind) {
    case 'unchanged':
      return [{ kind: 'words', text: `Nothing has changed: knowledge ${inForce} is in force.` }];
    case 'refused':
      return [
        {
          kind: 'words',
          text: `The files were not loaded. Still answering from knowledge ${inForce}. ${countProblems(report.problems)}`,
        },
        { kind: 'list', items: report.problems.map(toProblemLine) },
      ];
    case 'loaded': {
      const { added, removed, changed } = report.changes;
      const items = [
        ...toItems('added', added),
        ...toItems('removed', removed),
        ...toItems('changed', changed),
      ];
      return [
        {
          kind: 'words',
          text: `Knowledge ${report.now.knowledge.version} is in force now, instead of ${report.before.knowledge.version}.`,
        },
        {
          kind: 'list',
          items: items.length > 0 ? items : ['Only the layout or comments of the files changed.'],
        },
        ...renderWarnings(report.now.warnings),
      ];
    }
  }
}

function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'There is one problem:' : `There are ${problems.length} problems:`;
}

function toItems(what: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${what}: ${name}`);
}

function renderWarnings(warnings: readonly Problem[]): Reply['parts'] {
  if (warnings.length === 0) return [];
  return [
    { kind: 'words', text: 'It works, but look at this when you have time:' },
    { kind: 'list', items: warnings.map(toProblemLine) },
  ];
}
