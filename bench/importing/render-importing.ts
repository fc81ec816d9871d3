import type { FileMeasured } from './measure-files.ts';
import type { HostileMeasured } from './measure-hostile.ts';
import type { PageMeasured } from './measure-pages.ts';
import { average, type Nearness } from './score-shingles.ts';

interface Measured {
  readonly pages: readonly PageMeasured[];
  readonly files: readonly FileMeasured[];
  readonly hostile: readonly HostileMeasured[];
}

/** The report, which is written anew by each run. */
export function renderImporting({ pages, files, hostile }: Measured): string {
  const looked = pages.filter(({ isLookedAt }) => isLookedAt);
  const kept = pages.filter(({ isLookedAt }) => !isLookedAt);
  return `# What the importer reads

Written by \`npm run bench -- import\`; every run replaces it.

## Pages

${pages.length} pages of as many outlets with their articles as people marked them (article-extraction-benchmark, MIT), by its measure: runs of four words, precision and recall averaged over pages.
Our rules were made by looking at ${looked.length} of them (every second by name, and two more); the other ${kept.length} were only counted.
*Plain* is Readability with linkedom, its whole text.

| pages | reader | F1 | precision | recall | word for word |
| --- | --- | ---: | ---: | ---: | ---: |
${[renderScores('all', pages), renderScores('looked at', looked), renderScores('only counted', kept)].join(
  '\n',
)}

The median page takes us ${ratio(pages)} times what plain Readability takes.

## Files

Sentences and cells of files whose text is known, found as they should be.

| file | found | faults |
| --- | ---: | --- |
${files.map(({ name, found, expected, faults }) => `| ${name} | ${found}/${expected} | ${faults.map(escapeCell).join('; ') || 'none'} |`).join('\n')}

## Hostile sources

${hostile.length} sources that are made to hurt, each read in the guarded thread; the longest took ${seconds(hostile)} s with the thread's start, the most memory above the program's own was ${megabytes(hostile)} MB.
${hostile.filter(({ outcome }) => outcome === 'read').length} were read, the others refused with a sentence.
`;
}

function renderScores(name: string, pages: readonly PageMeasured[]): string {
  const row = (reader: string, scores: readonly Nearness[]): string => {
    const { f1, precision, recall, wordForWord } = average(scores);
    const cells = [f1, precision, recall, wordForWord].map((figure) => figure.toFixed(3));
    return `| ${name} (${pages.length}) | ${reader} | ${cells.join(' | ')} |`;
  };
  const plain = pages.map((page) => page.plain);
  const ours = pages.map((page) => page.ours);
  return `${row('plain', plain)}\n${row('ours', ours)}`;
}

function ratio(pages: readonly PageMeasured[]): string {
  const ratios = pages.map(({ ourTime, plainTime }) => ourTime / plainTime).sort((one, other) => one - other);
  return (ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(1);
}

function seconds(hostile: readonly HostileMeasured[]): string {
  return (Math.max(...hostile.map(({ time }) => time)) / 1_000).toFixed(1);
}

function megabytes(hostile: readonly HostileMeasured[]): string {
  return (Math.max(...hostile.map(({ memory }) => memory)) / 1_000_000).toFixed(0);
}

function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
