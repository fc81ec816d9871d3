/** What came of changing one part of the code. */
export interface Result {
  readonly name: string;
  /** The day of the run. */
  readonly date: string;
  /** How many changes some test noticed. */
  readonly noticed: number;
  /** The others: file, line and what stood there instead. */
  readonly unnoticed: readonly string[];
}

export function renderResults(results: readonly Result[]): string {
  return `${[
    '# Which changes of the code the tests notice',
    '',
    'Made by `npm run mutation` (Stryker): a sign, a condition, a text or a block is changed, and the fast tests of that part run again.',
    'What is set up once when a file is loaded is left out, and so are the slow tests.',
    '',
    '| Part | Changes | Noticed | Measured on |',
    '| --- | ---: | ---: | --- |',
    ...results.map(({ name, date, noticed, unnoticed }) => {
      const all = noticed + unnoticed.length;
      return `| ${name} | ${all} | ${all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`} | ${date} |`;
    }),
    '',
    'Every change that no test noticed stands in `mutation.json`.',
  ].join('\n')}\n`;
}
