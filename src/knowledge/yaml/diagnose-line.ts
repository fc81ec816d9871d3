import type { Fault } from './compose-yaml.ts';

/** What is wrong with a line that YAML cannot read, and the line as it was probably meant. */
export interface Diagnosis {
  /** Counted from 1, as the column is. */
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly fix: string;
  /**
   * What to read instead of this line, and of as many after it as stand here, in order to find the mistakes after
   * it; never written to a file.
   */
  readonly mended?: readonly string[];
}

/** A line of YAML with what its fault is called. */
export interface SickLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: Fault['code'];
  readonly detail: string;
}

/** The mistakes this line may hold, by what people who write YAML by hand do most; the likeliest first. */
export function diagnoseLine(sick: SickLine): Diagnosis[] {
  const parts = toLineParts(sick.text);
  return doctors.flatMap((doctor) => {
    const found = doctor(sick, parts);
    return found === undefined ? [] : [{ line: sick.line, column: parts.prefix.length + 1, ...found }];
  });
}

type Finding = Omit<Diagnosis, 'line' | 'column'>;
type Doctor = (sick: SickLine, parts: LineParts) => Finding | undefined;

const doctors: readonly Doctor[] = [
  findSecondDocument,
  findMergeKey,
  findOpenQuote,
  findTextAfterQuote,
  findOpenBracket,
  findExtraBracket,
  findForeignBullet,
  findSpecialStart,
  findBackslash,
  findSecondColon,
  findMissingColon,
  findMissingSpace,
];

function findSecondDocument({ text, code }: SickLine): Finding | undefined {
  if (code !== 'second-document' && code !== 'directive') return undefined;
  return {
    what: `A line such as ${toQuoted(text.trim().slice(0, 20))} parts or steers a file, and a file of ours is in one piece.`,
    fix: 'Delete this line.',
    mended: [''],
  };
}

function findMergeKey({ code }: SickLine): Finding | undefined {
  if (code !== 'merge') return undefined;
  return { what: 'The key "<<" is not taken.', fix: 'Write out what it stands for.' };
}

function findOpenQuote({ code, detail }: SickLine, { prefix, value }: LineParts): Finding | undefined {
  const quote = value[0];
  if (code !== 'MISSING_CHAR' || !detail.includes('quote') || (quote !== '"' && quote !== "'"))
    return undefined;
  return {
    what: `The quotation mark ${quote} at the start of this text is not closed.`,
    fix: `Write ${quote} at its end as well.`,
    mended: [prefix + toQuoted(value.slice(1))],
  };
}

function findTextAfterQuote({ code }: SickLine, { prefix, value }: LineParts): Finding | undefined {
  const quote = value[0];
  if (code !== 'UNEXPECTED_TOKEN' || (quote !== '"' && quote !== "'")) return undefined;
  const isApostrophe = /^'[^']*\p{L}'\p{L}/u.test(value);
  const closes = value.length > 1 && value.endsWith(quote);
  const text = closes ? value.slice(1, -1) : isApostrophe ? value.slice(1) : value;
  return {
    what: `The text goes on after the quotation mark ${quote} that closes it.`,
    fix: `Put the whole text in quotation marks: ${toQuoted(text)}.`,
    mended: [prefix + toQuoted(text)],
  };
}

/** Word processors and Markdown write lists with other signs than YAML. */
function findForeignBullet({ text }: SickLine): Finding | undefined {
  const [, before = '', sign, rest] = /^(\s*)([*•·–—])\s+(\S.*)$/u.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return {
    what: `An item of a list begins with a hyphen here, not with ${sign}.`,
    fix: `Write - in place of ${sign}, here and in the other items.`,
    mended: [`${before}- ${rest}`],
  };
}

function findSpecialStart({ code }: SickLine, { prefix, value }: LineParts): Finding | undefined {
  const start = value[0];
  const isSpecial = start !== undefined && '@`%*&!|>[{]},'.includes(start);
  if (!isSpecial || code === 'MISSING_CHAR' || code === 'BAD_INDENT') return undefined;
  return {
    what: `A text cannot start with ${start} unless it stands in quotation marks.`,
    fix: `Put the whole text in quotation marks: ${toQuoted(value)}.`,
    mended: [prefix + toQuoted(value)],
  };
}

function findBackslash({ code }: SickLine, { prefix, value }: LineParts): Finding | undefined {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  return {
    what: 'Between double quotation marks, a backslash has a meaning of its own.',
    fix: 'Write two backslashes for one, or use single quotation marks.',
    mended: [prefix + value.replaceAll('\\', '\\\\')],
  };
}

function findOpenBracket({ text, code }: SickLine): Finding | undefined {
  const isOpen = text.lastIndexOf('[') > text.lastIndexOf(']');
  if (!isOpen || (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR')) return undefined;
  return {
    what: 'The list that starts with [ is not closed.',
    fix: 'Write ] at its end.',
    mended: [`${text.trimEnd().replace(/,$/, '')}]`],
  };
}

function findExtraBracket({ text, code }: SickLine): Finding | undefined {
  const bracket = text.trimEnd().slice(-1);
  const opening = bracket === ']' ? '[' : bracket === '}' ? '{' : undefined;
  if (code !== 'UNEXPECTED_TOKEN' || opening === undefined) return undefined;
  if (text.split(bracket).length <= text.split(opening).length) return undefined;
  return {
    what: `There is one ${bracket} too many.`,
    fix: 'Delete it.',
    mended: [text.trimEnd().slice(0, -1)],
  };
}

function findSecondColon({ code }: SickLine, { prefix, key, value }: LineParts): Finding | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === '' || !/:(?: |$)/.test(value)) return undefined;
  return {
    what: `The text after "${key}:" holds another colon with a space behind it, which makes it unclear what is the key.`,
    fix: `Put the whole text in quotation marks: ${toQuoted(value)}.`,
    mended: [prefix + toQuoted(value)],
  };
}

function findMissingColon({ text, code }: SickLine): Finding | undefined {
  const key = /^ *(?:- +)*([a-z_]+) *$/.exec(text)?.[1];
  if (key === undefined || !keyNames.has(key) || !isKeyFault(code)) return undefined;
  return {
    what: `There is no colon after "${key}".`,
    fix: `Write "${key}:".`,
    mended: [`${text.trimEnd()}:`],
  };
}

function findMissingSpace({ text, code }: SickLine): Finding | undefined {
  const [, prefix, key, value] = /^( *(?:- +)*)([a-z_]+):(\S.*)$/.exec(text) ?? [];
  if (key === undefined || !keyNames.has(key) || !isKeyFault(code)) return undefined;
  return {
    what: `There is no space after "${key}:".`,
    fix: `Write a space between the colon and the text.`,
    mended: [`${prefix}${key}: ${value}`],
  };
}

/** What the parser says when it comes to a line that should begin with a key and has none. */
function isKeyFault(code: Fault['code']): boolean {
  return code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
}

/** A line of a YAML file, parted where a person would part it. */
export interface LineParts {
  /** Indentation, hyphens and key. */
  readonly prefix: string;
  readonly key: string;
  /** The rest of the line. */
  readonly value: string;
}

export function toLineParts(text: string): LineParts {
  const [prefix = '', key = ''] = /^ *(?:- +)*(?:([A-Za-z_][\w-]*):(?= |$) *)?/.exec(text) ?? [];
  return { prefix, key, value: text.slice(prefix.length).trimEnd() };
}

/** Writes a text as YAML takes it whatever is in it: in the quotation marks that need the least change. */
export function toQuoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Every key that may stand in one of the files; a test compares them with the shapes. */
export const keyNames: ReadonlySet<string> = new Set(
  `questions id ask cite figure value counts who where when see topics command description title intro entries gaps
  missing near must must_not groups synonyms translations de fr es tr kmr ckb ar
  outlet author published url language wording rights demo`.split(/\s+/),
);
