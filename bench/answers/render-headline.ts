import { type Curves, describeCurves } from './held-out/effort-curves.ts';
import type { HeldOut, Misses } from './held-out/held-out-results.ts';
import { toPercent } from './render-table.ts';

export const PICTURE = 'docs/effort.svg';

/** Where it stands in the README. */
export const FIGURES = {
  start: '<!-- The figures start here; `npm run bench -- draw` writes them. -->',
  end: '<!-- The figures end here. -->',
};

/** How often each system has the right sentence first; ours as judged by what has not learnt from the articles. */
export interface Headline {
  readonly file: string;
  readonly articles: number;
  readonly questions: number;
  readonly systems: readonly { readonly system: string; readonly shares: readonly string[] }[];
}

/** @returns undefined where near misses were not measured: what else is measured on SQuAD the judge has learnt from */
export function findHeadline({ misses }: HeldOut): Headline | undefined {
  const ours = misses?.right.find(({ judge }) => judge === 'held out');
  if (misses === undefined || ours === undefined) return undefined;
  const { file, articles, answerable, misspelt } = ours;
  const all = [
    { system: 'Footnote', first: answerable.first, misspelt },
    ...listRivals(misses).filter((rival) => rival.file === file),
  ];
  return {
    file,
    articles,
    questions: answerable.questions,
    systems: all.map((one) => ({ system: one.system, shares: [one.first, one.misspelt].map(toPercent) })),
  };
}

/** One row for each file and system; what they find does not depend on what they are compared by. */
export function listRivals({ rivals }: Pick<Misses, 'rivals'>): Misses['rivals'] {
  return [...new Map(rivals.map((row) => [`${row.file} ${row.system}`, row])).values()];
}

/**
 * What the README shows of the results: the table of SQuAD, and what a moderator's wordings are worth, with the picture.
 * @param curves undefined where effort was not measured: then there is no picture
 */
export function renderHeadline(headline: Headline, curves: Curves | undefined): string {
  const { file, articles, questions, systems } = headline;
  return `The right sentence first, of ${questions.toLocaleString('en')} questions on ${articles} articles of ${file} ([all figures](bench/RESULTS.md), \`npm run bench -- answers\`):

${alignTable([['', 'as asked', 'misspelt'], ...systems.map(({ system, shares }) => [system, ...shares])])}

SQuAD's questions were written with the paragraph in view and share many words with it; people ask in other words, and about what an article does not say.
${curves === undefined ? '' : renderCurves(curves)}`;
}

function renderCurves(curves: Curves): string {
  return `So the curves show questions in other people's words, with ever more wordings for each of the moderator's questions, judged by what has not learnt from these articles:

![${describeCurves(curves)}](${PICTURE})`;
}

/** As the formatter would align it. */
function alignTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(toLine).join('\n');
}
