import { limits } from '../checking/limits.ts';
import type { Fault } from './compose-yaml.ts';
import { type Diagnosis, diagnoseLine, toLineParts } from './diagnose-line.ts';
import { diagnoseIndentation } from './diagnose-space.ts';
import { createSpots } from './written.ts';

/** What a fault may be. */
export interface Diagnoses {
  /** What to say when no candidate turns out to be right. */
  readonly fallback: Diagnosis;
  /** Each with mended lines; a group is only worth trying when those before it have not helped. */
  readonly groups: readonly (readonly Diagnosis[])[];
}

export function diagnose(text: string, fault: Fault): Diagnoses {
  const spot = createSpots(text)(fault.offset);
  const lines = text.split('\n');
  const told = [spot.line, ...findOpening(lines, spot.line, fault)].flatMap((line) =>
    diagnoseLine({ text: lines[line - 1] ?? '', line, code: fault.code, detail: fault.detail }),
  );
  return {
    fallback: told.find(({ mended }) => mended === undefined) ?? { ...spot, ...unknown },
    groups: [told, diagnoseIndentation(lines, spot.line)],
  };
}

/** What is said of a text that is not read any further. */
export function diagnoseRefusal(text: string, fault: Fault): Diagnosis {
  const spot = createSpots(text)(fault.offset);
  switch (fault.code) {
    case 'too-deep':
      return {
        ...spot,
        what: `Here the file is nested more than ${limits.depth} levels deep.`,
        fix: 'Write it as flat as the examples in README.md, and put texts with many brackets in quotation marks.',
      };
    case 'too-big':
      return {
        ...spot,
        what: 'Up to here the file has more parts than the bot takes.',
        fix: 'Divide it among several articles, and take out what is not needed.',
      };
    default:
      return { ...spot, ...unknown };
  }
}

const unknown = {
  what: 'This line cannot be made out, and what follows it could not be checked.',
  fix: 'Compare it with the lines around it: the spaces at its start, the colon after the key, quotation marks and brackets in pairs.',
};

/** A bracket or quotation mark that is not closed is noticed further down: the line where it was opened. */
function findOpening(lines: readonly string[], line: number, { code, detail }: Fault): number[] {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return [];
  const isOpen = detail.includes('quote') ? hasOpenQuote : hasOpenBracket;
  const opening = lines.slice(0, line - 1).findLastIndex(isOpen);
  return opening === -1 ? [] : [opening + 1];
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('[') > text.lastIndexOf(']');
}

function hasOpenQuote(text: string): boolean {
  const { value } = toLineParts(text);
  const quote = value[0];
  return (quote === '"' || quote === "'") && !value.slice(1).includes(quote);
}
