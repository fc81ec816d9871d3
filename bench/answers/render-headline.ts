import { toPercent } from './render-results.ts';
import type { FileResults, Results } from './results.ts';

/** How the two ways of asking are called where readers see them. */
export const VARIANTS = { clean: 'as asked', misspelt: 'misspelt' } as const;

const PICTURE = 'docs/answers.svg';

/** Where it stands in the README. */
export const FIGURES = {
  start: '<!-- The figures start here; `npm run bench -- draw` writes them. -->',
  end: '<!-- The figures end here. -->',
};

/** The file that the README speaks of: the last, because the ranking was learnt from the first. */
export function findHeadline({ files }: Pick<Results, 'files'>): FileResults | undefined {
  return files.at(-1);
}

/** What the README shows of the results: a sentence, the table and the picture. */
export function renderHeadline(headline: FileResults): string {
  const [, scope = ''] = titleHeadline(headline);
  const rows = listSystems(headline).map(({ system, shares }) => [system, ...shares]);
  return `The right sentence first, of ${scope} ([all figures](bench/RESULTS.md), \`npm run bench -- answers\`):

${alignTable([['', ...Object.values(VARIANTS)], ...rows])}

![${describeHeadline(headline)}](${PICTURE})`;
}

/** The picture's title and what stands under it. */
export function titleHeadline({ file, articles, retrieval }: FileResults): readonly [string, string] {
  const questions = (retrieval[0]?.questions ?? 0).toLocaleString('en');
  return ['The right sentence first', `${questions} questions on ${articles} articles of ${file}`];
}

/** The picture in words, for those who do not see it. */
export function describeHeadline(headline: FileResults): string {
  const systems = listSystems(headline).map(({ system, shares }) => `${system} ${shares.join(' and ')}`);
  return `Bars of how often the right sentence is first, ${Object.values(VARIANTS).join(' and ')}: ${systems.join('; ')}.`;
}

function listSystems({ retrieval }: FileResults) {
  const systems = [...new Set(retrieval.map(({ system }) => system))];
  return systems.map((system) => ({
    system,
    shares: retrieval.filter((row) => row.system === system).map(({ first }) => toPercent(first)),
  }));
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
