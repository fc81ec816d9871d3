import { setImmediate } from 'node:timers/promises';
import { composeYaml, type Fault } from './compose-yaml.ts';
import { diagnose, diagnoseRefusal } from './diagnose.ts';
import type { Diagnosis } from './diagnose-line.ts';
import { diagnoseTabs } from './diagnose-space.ts';
import { readPlainLists } from './read-plain-lists.ts';
import { toWritten, type Written } from './written.ts';

/** What a YAML file says, as far as it can be read, with everything that is wrong with it as YAML. */
export interface ParsedYaml {
  /** Absent when the rest cannot be made out. */
  readonly written?: Written;
  readonly mistakes: readonly Diagnosis[];
}

/**
 * Reads YAML that a person wrote by hand. A line that YAML cannot read is told and then read as it was probably
 * meant, so that one typing error does not hide the mistakes after it; nothing is written back, and a file with
 * mistakes never comes into force. Gives way to other work between attempts.
 * @param takesDates whether a date without quotation marks is taken as the text it looks like
 */
export async function parseYaml(text: string, takesDates = false): Promise<ParsedYaml> {
  const plain = readPlainLists(text, takesDates);
  if (plain !== undefined) return { written: plain, mistakes: [] };
  const mistakes: Diagnosis[] = [];
  const budget = { characters: longestReading };
  let draft = toDraft(text);
  const tabbed = diagnoseTabs(text.split('\n'));
  if (tabbed !== undefined) {
    mistakes.push(tabbed.diagnosis);
    draft = (await findBetter(draft, tabbed.mended, budget)) ?? draft;
  }
  while (draft.refusal === undefined) {
    const [fault] = draft.faults;
    await setImmediate();
    if (fault === undefined)
      return { written: toWritten(draft.root, { text: draft.text, takesDates }), mistakes };
    const { diagnosis, mended } = await heal(draft, fault, budget);
    mistakes.push(diagnosis);
    if (mended === undefined) return { mistakes };
    draft = mended;
  }
  return { mistakes: [...mistakes, diagnoseRefusal(draft.text, draft.refusal)] };
}

/** In characters, over all attempts to read one broken file: about a second of work. */
const longestReading = 4_000_000;

interface Draft {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly root: Parameters<typeof toWritten>[0];
  readonly refusal?: Fault;
}

function toDraft(text: string): Draft {
  const composed = composeYaml(text);
  return composed.kind === 'refused'
    ? { text, faults: [composed.fault], root: null, refusal: composed.fault }
    : { text, faults: composed.faults, root: composed.root };
}

interface Healed {
  readonly diagnosis: Diagnosis;
  readonly mended: Draft | undefined;
}

/** Finds the diagnosis whose mended line leaves fewer faults, so that every round ends with fewer than it began. */
async function heal(draft: Draft, fault: Fault, budget: Budget): Promise<Healed> {
  const { fallback, groups } = diagnose(draft.text, fault);
  for (const group of groups) {
    const texts = group.map((candidate) => mend(draft.text, candidate));
    const mended = await findBetter(draft, texts, budget);
    const diagnosis = mended && group[texts.indexOf(mended.text)];
    if (diagnosis !== undefined) return { diagnosis, mended };
  }
  return { diagnosis: fallback, mended: undefined };
}

/** What may still be spent on attempts; goes down. */
interface Budget {
  characters: number;
}

/** The text with the fewest faults, the first of equals; undefined when none has fewer than the draft. */
async function findBetter(
  draft: Draft,
  texts: readonly string[],
  budget: Budget,
): Promise<Draft | undefined> {
  let best = draft;
  for (const text of texts) {
    budget.characters -= text.length;
    if (budget.characters < 0 || best.faults.length === 0) break;
    await setImmediate();
    const attempt = toDraft(text);
    if (attempt.faults.length < best.faults.length && attempt.refusal === undefined) best = attempt;
  }
  return best === draft ? undefined : best;
}

function mend(text: string, { line, mended }: Diagnosis): string {
  if (mended === undefined) return text;
  return text
    .split('\n')
    .toSpliced(line - 1, mended.length, ...mended)
    .join('\n');
}
