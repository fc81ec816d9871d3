import type { Problem } from '../knowledge/problem.ts';
import { type ChangedNames, countProblems, renderChanges, renderProblems } from './render-outcome.ts';
import type { Part, Reply } from './reply.ts';

/** What came of trying files out; the library's `Tried` fits it. */
export type TriedReport =
  | {
      readonly kind: 'sound';
      readonly snapshot: {
        readonly knowledge: { readonly version: string };
        readonly selfTest: { readonly asked: number; readonly passed: number };
        readonly warnings: readonly Problem[];
      };
      readonly before: { readonly selfTest: { readonly asked: number; readonly passed: number } };
      readonly doubts: readonly Problem[];
      readonly changes: ChangedNames;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** @param inForce the version that readers are answered from, which trying does not change */
export function renderTried(tried: TriedReport, inForce: string): Reply {
  const still = `Nothing was published; readers are answered from knowledge ${inForce}.`;
  if (tried.kind === 'refused') {
    const { parts, files } = renderProblems(tried.problems);
    return {
      audience: 'asker',
      parts: [words(`${still} ${countProblems(tried.problems)}`), ...parts],
      files,
      actions: [],
    };
  }
  const { snapshot, before, doubts, changes } = tried;
  const { passed, asked } = snapshot.selfTest;
  return {
    audience: 'asker',
    parts: [
      words(
        `These files have no fault. ${still} In force they would be knowledge ${snapshot.knowledge.version}:`,
      ),
      renderChanges(changes),
      words(
        `Self-test: ${asked === 0 ? 'nothing to ask yet' : `${passed} of ${asked} questions answered as they should be`}; in force it is ${before.selfTest.passed} of ${before.selfTest.asked}.`,
      ),
      ...tell('Loading them would ask you to confirm this:', doubts),
      ...tell(
        'They work, but look at this when you have time:',
        snapshot.warnings.filter((one) => !doubts.includes(one)),
      ),
    ],
    actions: [],
  };
}

function words(text: string): Part {
  return { kind: 'words', text };
}

function tell(text: string, problems: readonly Problem[]): readonly Part[] {
  return problems.length === 0 ? [] : [words(text), ...renderProblems(problems).parts];
}
