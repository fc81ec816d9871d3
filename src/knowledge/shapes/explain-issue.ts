import type { BaseIssue } from 'valibot';
import { quoteText } from '../checking/unsafe-text.ts';
import { findNearest } from '../checking/wording-of-problems.ts';
import { toQuoted } from '../yaml/diagnose-line.ts';
import type { Finding, Path, Written } from '../yaml/written.ts';
import { toWords } from './text-shape.ts';

/**
 * Puts what the schema library noticed into words. The rules of a value carry their words with them; said here is
 * what is missing, empty or of the wrong kind. Unknown keys are left out: `check-shape.ts` tells all of them.
 */
export function explainIssue(issue: BaseIssue<unknown>, written: Written): Finding | undefined {
  const path = toPath(issue);
  if (issue.expected === 'never') return undefined;
  if (issue.path?.at(-1)?.origin === 'key') return explainMissing(issue, path);
  if (issue.kind === 'validation') return { path, ...toWords(issue.message) };
  return { path, ...explainKind(issue, path, written) };
}

type Words = Pick<Finding, 'what' | 'fix'>;

function toPath(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}

function explainMissing(issue: BaseIssue<unknown>, path: Path): Finding | undefined {
  const parent = issue.path?.at(-1);
  const around = path.slice(0, -1);
  const key = String(path.at(-1));
  // A key that is misspelt is told as unknown, and is not missing as well.
  const isMisspelt =
    parent?.type === 'object' && Object.keys(parent.input).some((name) => findNearest(name, [key]));
  if (isMisspelt) return undefined;
  const fix = examples[key] ?? `Add a line "${key}:" with its text.`;
  return { path: around, what: `The key "${key}" is missing.`, fix };
}

/** What to add where a key is missing, for keys whose value is not just a text. */
const examples: Readonly<Record<string, string>> = {
  id: 'Add a line such as "id: aid-vehicles", a short name of your choice.',
  ask: 'Add "ask:" and, below it, the questions people type, each on a line of its own after "- ".',
  cite: 'Add "cite:" with the addresses of the sentences that answer, such as "cite: [p1s1]".',
  entries: 'Add "entries:" with the ids of the entries to show, such as "entries: [aid-vehicles]".',
  command: 'Add a line such as "command: casualties", the slash command without the slash.',
  missing: 'Add "missing:" with the end of the sentence "The article does not say …".',
  questions: 'Add "questions:" at the start of a line, and the entries below it.',
  groups: 'Add "groups:" at the start of a line, and the groups of words below it.',
  language: 'Add a line such as "language: en".',
  wording: 'Add "wording: verbatim" if the sentences are the article\'s own, or "wording: restated".',
  value: 'Add "value:" with the number as the sentence writes it, in quotation marks.',
};

function explainKind(issue: BaseIssue<unknown>, path: Path, written: Written): Words {
  const { input } = issue;
  if (input === null) return explainEmpty(issue, path);
  switch (issue.expected) {
    case 'Array':
      return explainNoList(issue, path);
    case 'Object':
      return {
        what: 'Here keys with values are expected, but there is only a text.',
        fix: 'Write them each on a line of its own, such as "id: aid-vehicles".',
      };
    case 'string':
      return explainNoText(input, path, written.find(path).source ?? '');
    default:
      return toWords(issue.message);
  }
}

function explainEmpty({ expected }: BaseIssue<unknown>, path: Path): Words {
  const key = path.at(-1);
  if (key === undefined)
    return { what: 'The file is empty.', fix: 'Fill it as README.md shows, or delete the file.' };
  if (typeof key === 'number')
    return { what: 'There is nothing after the hyphen.', fix: 'Write a text there, or delete the hyphen.' };
  return {
    what: `There is nothing after "${key}:".`,
    fix: expected === 'Array' ? adviseList(path) : 'Write a text there, or delete the line.',
  };
}

function explainNoList({ input }: BaseIssue<unknown>, path: Path): Words {
  const key = path.at(-1);
  if (typeof key === 'number')
    return {
      what: 'A list is expected here.',
      fix: 'Put the words in square brackets, with commas between them.',
    };
  const isHyphenStuck = typeof input === 'string' && /^-\S/.test(input);
  return {
    what: `"${key}" must be a list.`,
    fix: isHyphenStuck ? 'Write a space after each hyphen.' : adviseList(path),
  };
}

function adviseList(path: Path): string {
  const key = String(path.at(-1) ?? '');
  return ['cite', 'see', 'entries'].includes(key) || path[0] === 'translations'
    ? `Put what stands after "${key}:" in square brackets, with commas between several.`
    : `Write what stands below "${key}:" each on a line of its own, after "- ".`;
}

/** Something stands where a text should, but without quotation marks it is taken for something else. */
function explainNoText(input: unknown, path: Path, source: string): Words {
  const key = path.at(-1);
  const name = typeof key === 'string' ? `"${key}"` : 'This';
  if (Array.isArray(input))
    return {
      what: `${name} must be one text, not a list.`,
      fix: 'Leave out the hyphen or the square brackets.',
    };
  if (typeof input !== 'object' || input instanceof Date || input === null) {
    const kind = input instanceof Date ? 'a date' : typeof input === 'number' ? 'a number' : 'a yes or no';
    return {
      what: `Without quotation marks, ${source} is taken for ${kind} and not for a text.`,
      fix: `Put it in quotation marks: "${source}".`,
    };
  }
  const [pair, ...others] = Object.entries(input);
  if (pair === undefined || others.length > 0 || typeof pair[1] !== 'string')
    return {
      what: `${name} must be one text, without keys below it.`,
      fix: 'Write the text on this line, in quotation marks.',
    };
  return {
    what: `The colon after ${quoteText(pair[0])} makes two parts of this text.`,
    fix: `Put the whole text in quotation marks: ${toQuoted(`${pair[0]}: ${pair[1]}`)}.`,
  };
}
