import { setImmediate } from 'node:timers/promises';
import type { GenericSchema } from 'valibot';
import { checkShape } from '../checking/check-shape.ts';
import { findCodedCharacter, findUnsafeText, quoteText } from '../checking/unsafe-text.ts';
import { nameSubject } from '../checking/wording-of-problems.ts';
import type { Problem } from '../problem.ts';
import { toQuoted } from './diagnose-line.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Finding, Path, Written } from './written.ts';

/** A YAML file with all that is wrong with it on its own, before it is held against other files. */
export interface YamlFile<T> {
  readonly name: string;
  /** Only when nothing is wrong with its form. */
  readonly content?: T;
  /** As far as it can be made out. */
  readonly written?: Written;
  readonly problems: readonly Problem[];
}

interface Reading {
  /** Whether a date without quotation marks is taken as the text it looks like. */
  readonly takesDates?: boolean;
  /** Names what a path leads into. */
  readonly nameOf?: typeof nameSubject;
}

/** Reads a YAML text and checks form and safety of what it says. */
export async function readYamlFile<T>(
  name: string,
  text: string,
  shape: GenericSchema<unknown, T>,
  { takesDates = false, nameOf = nameSubject }: Reading = {},
): Promise<YamlFile<T>> {
  const { written, mistakes } = await parseYaml(text, takesDates);
  const told = mistakes.map(({ line, column, what, fix }) => ({
    severity: 'error' as const,
    file: name,
    line,
    column,
    what,
    fix,
  }));
  await setImmediate();
  if (written === undefined) return { name, problems: told };
  const { content, findings } = checkShape(shape, written);
  const problems = [...told, ...toProblems(name, written, [...findings, ...findTextFaults(written)], nameOf)];
  return mistakes.length > 0 || content === undefined
    ? { name, written, problems }
    : { name, written, content, problems };
}

/** Gives findings the places and subjects they have in the file. */
export function toProblems(
  file: string,
  written: Written,
  findings: readonly Finding[],
  nameOf = nameSubject,
): Problem[] {
  return findings.map(({ path, at, spot: exact, severity = 'error', what, fix }) => {
    const { spot, keySpot } = written.find(path);
    const subject = nameOf(written.value, path);
    const place = exact ?? (at === 'key' ? keySpot : spot);
    return { severity, file, ...place, ...(subject === undefined ? {} : { subject }), what, fix };
  });
}

function findTextFaults(written: Written): Finding[] {
  return listTexts(written.value).flatMap(({ path, text }) => {
    const { source = '', remark } = written.find(path);
    // Hidden characters that the file itself shows are found in the file, where their place is known better.
    const coded = findCodedCharacter(source) === undefined ? findCodedCharacter(text) : undefined;
    return [
      ...[coded, findUnsafeText(text)].flatMap((fault) => (fault === undefined ? [] : [{ path, ...fault }])),
      ...(remark !== undefined && /^#\S/.test(remark) ? [explainRemark(path, text, remark)] : []),
    ];
  });
}

/** Someone who writes `attack #3` loses the number without a word: for YAML it is a remark. */
function explainRemark(path: Finding['path'], text: string, remark: string): Finding {
  const [first = ''] = remark.split('\n');
  return {
    path,
    severity: 'warning',
    what: `What follows the # is not read, so this text ends before ${quoteText(first)}.`,
    fix: `Put the whole text in quotation marks, ${toQuoted(`${text} ${first}`)}, or write a space after the #.`,
  };
}

/** Every text in a value, with the way to it. */
export function listTexts(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}
