import { gatherWarnings, type Problem, toProblemKey, toProblemLine } from '../knowledge/problem.ts';
import { type Part, type Reply, type ReplyFile, toButton } from './reply.ts';

/** What came of a change, as a moderator is told; the outcomes of the library fit it. */
export type OutcomeReport =
  | {
      readonly kind: 'loaded';
      readonly before: ReportedVersion;
      readonly now: ReportedVersion;
      readonly changes: ChangedNames;
      /** Undefined when no versions are kept, so that there is nothing to go back to. */
      readonly record: object | undefined;
      readonly meanwhile: readonly { readonly who: string; readonly summary: string }[];
      readonly unkept: string | undefined;
    }
  | { readonly kind: 'unchanged'; readonly now: ReportedVersion }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'doubtful';
      readonly version: string;
      readonly before: ReportedVersion;
      readonly now: ReportedVersion;
      readonly doubts: readonly Problem[];
      readonly changes: ChangedNames;
    };

export interface ReportedVersion {
  readonly knowledge: {
    readonly version: string;
    readonly articles: readonly { readonly topics: readonly { readonly command: string }[] }[];
  };
  readonly selfTest: { readonly asked: number; readonly passed: number };
  readonly warnings: readonly Problem[];
}

/** @param inForce the version that is served now, also when the change was refused */
export function renderOutcome(report: OutcomeReport, inForce: string): Reply {
  switch (report.kind) {
    case 'unchanged':
      return toReply([words(`Nothing has changed: knowledge ${inForce} is in force.`)]);
    case 'refused':
      return withProblems(
        `Nothing was changed. Still answering from knowledge ${inForce}. ${countProblems(report.problems)}`,
        renderProblems(report.problems),
      );
    case 'doubtful': {
      const { doubts, before, now, changes, version } = report;
      const reply = withProblems(
        `The files have no fault, but look at this first. Still answering from knowledge ${inForce}.`,
        renderProblems(doubts),
      );
      return {
        ...reply,
        parts: [...reply.parts, words('What would change:'), renderChanges(changes), tests(before, now)],
        actions: [toButton('Load it all the same', { name: 'confirm', args: [version] }, 'danger')],
      };
    }
    case 'loaded': {
      const { before, now, changes, record, meanwhile, unkept } = report;
      const [was, is] = [before.knowledge.version, now.knowledge.version];
      const parts = [
        words(`Knowledge ${is} is in force now, instead of ${was}.`),
        ...(unkept === undefined ? [] : [words(`It could not be kept for a later rollback: ${unkept}`)]),
        renderChanges(changes),
        tests(before, now),
        ...renderCommands(before, now),
        ...renderMeanwhile(meanwhile),
        ...renderWarnings(findFresh(before, now)),
      ];
      const undo = record === undefined ? [] : [toButton('Undo', { name: 'undo', args: [was, is] })];
      return { ...toReply(parts), actions: undo };
    }
  }
}

function toReply(parts: readonly Part[]): Reply {
  return { audience: 'asker', parts, actions: [] };
}

function withProblems(text: string, { parts, files }: RenderedProblems): Reply {
  return { audience: 'asker', parts: [words(text), ...parts], files, actions: [] };
}

function words(text: string): Part {
  return { kind: 'words', text };
}

function tests(before: ReportedVersion, now: ReportedVersion): Part {
  const tell = ({ selfTest }: ReportedVersion) => `${selfTest.passed} of ${selfTest.asked}`;
  const is =
    now.selfTest.asked === 0 ? 'nothing to ask yet' : `${tell(now)} questions answered as they should be`;
  return words(`Self-test: ${is}; it was ${tell(before)} before.`);
}

/** Only when the menu changes: Discord shows it to members a moment later. */
function renderCommands(before: ReportedVersion, now: ReportedVersion): readonly Part[] {
  const [was, is] = [listCommands(before), listCommands(now)];
  const fresh = is.filter((command) => !was.includes(command));
  const gone = was.filter((command) => !is.includes(command));
  if (fresh.length + gone.length === 0) return [];
  const told = [
    `Topics that Discord will now show: ${is.join(', ') || 'none'}.`,
    fresh.length === 0 ? '' : `New: ${fresh.join(', ')}.`,
    gone.length === 0 ? '' : `Gone: ${gone.join(', ')}.`,
  ];
  return [words(told.filter((text) => text !== '').join(' '))];
}

function listCommands({ knowledge }: ReportedVersion): readonly string[] {
  return [...new Set(knowledge.articles.flatMap(({ topics }) => topics.map(({ command }) => `/${command}`)))];
}

function renderMeanwhile(
  meanwhile: readonly { readonly who: string; readonly summary: string }[],
): readonly Part[] {
  if (meanwhile.length === 0) return [];
  const items = meanwhile.map(({ who, summary }) => `${who}: ${summary}`);
  return [words('Changed by others since you last looked, and kept:'), { kind: 'list', items }];
}

/** Those that were there before were told then; /knowledge status lists all. */
function findFresh(before: ReportedVersion, now: ReportedVersion): readonly Problem[] {
  const known = new Set(before.warnings.map(toProblemKey));
  return now.warnings.filter((warning) => !known.has(toProblemKey(warning)));
}

/** What is wrong, as far as one reads in one go; all of it in a file when there is more. */
export interface RenderedProblems {
  readonly parts: readonly Part[];
  readonly files: readonly ReplyFile[];
}

export function renderProblems(problems: readonly Problem[]): RenderedProblems {
  const lines = problems.map(toProblemLine);
  const shown: Part = { kind: 'list', items: lines.slice(0, MOST_SHOWN) };
  if (lines.length <= MOST_SHOWN) return { parts: [shown], files: [] };
  const more: Part = { kind: 'words', text: `All ${lines.length} of them are in the file problems.txt.` };
  return { parts: [shown, more], files: [{ name: 'problems.txt', content: `${lines.join('\n')}\n` }] };
}

/** What stops nothing; no part when there is none. */
export function renderWarnings(warnings: readonly Problem[]): readonly Part[] {
  if (warnings.length === 0) return [];
  return [
    { kind: 'words', text: 'It works, but look at this when you have time:' },
    ...renderProblems(gatherWarnings(warnings)).parts,
  ];
}

/** What to do when files are not in force because of these. */
export function sayWayOut(problems: readonly Problem[]): string {
  return problems.every(({ severity }) => severity === 'warning')
    ? 'If you mean it so, type /knowledge reload and press “Load it all the same” (in a terminal, type its number).'
    : 'Mend the files and type /knowledge reload, or go back to the version in force with /knowledge rollback.';
}

/** `There is one problem:` or `There are 3 problems:` */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'There is one problem:' : `There are ${problems.length} problems:`;
}

/** Ten lines of a problem each fill about one message of Discord's. */
const MOST_SHOWN = 10;

/** What differs between two versions, by name; the values of `compareKnowledge` fit it. */
export interface ChangedNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The names, at most twelve of each kind. */
export function renderChanges({ added, removed, changed }: ChangedNames): Part {
  const items = [...toItems('added', added), ...toItems('removed', removed), ...toItems('changed', changed)];
  return {
    kind: 'list',
    items: items.length > 0 ? items : ['Only the layout or comments of the files changed.'],
  };
}

/** A moderator looks for the few things they meant to change; what is more is told by its number. */
const MOST_NAMES = 12;

function toItems(what: string, names: readonly string[]): readonly string[] {
  const shown = names.slice(0, MOST_NAMES).map((name) => `${what}: ${name}`);
  const others = names.length - shown.length;
  return others === 0 ? shown : [...shown, `${what}: ${others} more`];
}
