import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../src/importing/read-source.ts';
import { toText } from '../../src/importing/to-text.ts';

/** What came of one file whose text is known. */
export interface FileMeasured {
  readonly name: string;
  /** Sentences that stand in the text as they should, in order. */
  readonly found: number;
  readonly expected: number;
  /** Those that do not, with whatever stands in the text and must not. */
  readonly faults: readonly string[];
}

interface Expected {
  readonly title?: string | null;
  readonly paragraphs?: readonly (readonly string[])[] | null;
  readonly sentences?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly table?: readonly (readonly string[])[];
  readonly first?: readonly string[];
  readonly never?: readonly string[];
}

const LISTS = ['texts', 'docx', 'pdf', 'feeds'] as const;

/** Reads the files that have an expected text. White space, quotes and dashes are folded before comparing. */
export async function measureFiles(folder: string): Promise<readonly FileMeasured[]> {
  const measured: FileMeasured[] = [];
  for (const list of LISTS) {
    const all: Readonly<Record<string, Expected>> = JSON.parse(
      readFileSync(join(folder, `expected-${list}.json`), 'utf8'),
    );
    for (const [name, expected] of Object.entries(all)) {
      const wanted = [
        ...(expected.paragraphs?.flat() ?? expected.sentences ?? []),
        ...(expected.first ?? []),
        ...(expected.table?.flat() ?? []),
      ];
      if (wanted.length > 0) measured.push(await compare(name, { expected, wanted, folder }));
    }
  }
  return measured;
}

interface Comparing {
  readonly expected: Expected;
  readonly wanted: readonly string[];
  readonly folder: string;
}

async function compare(name: string, { expected, wanted, folder }: Comparing): Promise<FileMeasured> {
  const reading = await readSource({ bytes: readFileSync(join(folder, name)) });
  if (reading.kind === 'refused')
    return { name, found: 0, expected: wanted.length, faults: [reading.reason] };
  const { about, blocks, leftOut } = reading.content;
  const text = fold([about.title ?? '', ...blocks.map(toText)].join('\n'));
  const notes = fold(leftOut.map(({ block }) => toText(block)).join('\n'));
  const missing = wanted.filter((sentence) => !text.includes(fold(sentence)));
  const faults = [
    ...missing.map((sentence) => `missing: ${sentence}`),
    ...(expected.footnotes ?? []).filter((one) => !notes.includes(fold(one))).map((one) => `note: ${one}`),
    ...(expected.never ?? []).filter((one) => hasWords(text, fold(one))).map((one) => `never: ${one}`),
    ...(expected.title && fold(about.title ?? '') !== fold(expected.title) ? [`title: ${about.title}`] : []),
  ];
  return { name, found: wanted.length - missing.length, expected: wanted.length, faults };
}

/** “1 July” is not in “11 July”, nor “four” in “fourth”. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”]/g, '"')
    .replace(/[‘’\u02bc]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}
