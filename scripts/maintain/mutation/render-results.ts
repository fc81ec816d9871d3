/** What came of changing one part of the code. */
export interface Result {
  readonly name: string;
  /** The day of the run. */
  readonly date: string;
  /** How many changes some test noticed. */
  readonly noticed: number;
  /** How many of these only because the tests came to no end in more than two minutes. */
  readonly outOfTime: number;
  /** The others: file, line and what stood there instead. */
  readonly unnoticed: readonly string[];
}

/** @param unmeasured the names of parts of which there is no result yet */
export function renderResults(results: readonly Result[], unmeasured: readonly string[]): string {
  const rooms = new Set(results.map(toRoom));
  return `${[
    '# Which changes of the code the tests notice',
    '',
    'Made by `npm run mutation` (Stryker): a sign, a condition, a text or a block is changed, and the fast tests of that part run again.',
    'What is set up once when a file is loaded is left out, and so are the slow tests.',
    'Tests that come to no end are waited for at least two minutes and five times as long as usual, so that a busy machine does not count as a test that noticed.',
    'A part that was tried again on the lines of unnoticed changes alone (`--again`) keeps its other figures.',
    '',
    '| Part | Changes | Noticed | of these by waiting | Measured on |',
    '| --- | ---: | ---: | ---: | --- |',
    ...[...rooms].flatMap((room) => {
      const parts = results.filter((result) => toRoom(result) === room);
      return [...(parts.length === 1 ? [] : [sumUp(room, parts)]), ...parts].map(toRow);
    }),
    '',
    'Every change that no test noticed stands in `mutation.json`.',
    ...(unmeasured.length === 0 ? [] : [`Not measured yet: ${unmeasured.join(', ')}.`]),
  ].join('\n')}\n`;
}

function toRoom({ name }: Result): string {
  return name.split('/')[0] ?? name;
}

function sumUp(name: string, parts: readonly Result[]): Result {
  const add = (count: (part: Result) => number) => parts.reduce((sum, part) => sum + count(part), 0);
  return {
    name: `${name}, all of it`,
    date: parts.map(({ date }) => date).reduce((one, other) => (one < other ? one : other)),
    noticed: add(({ noticed }) => noticed),
    outOfTime: add(({ outOfTime }) => outOfTime),
    unnoticed: parts.flatMap(({ unnoticed }) => unnoticed),
  };
}

function toRow({ name, date, noticed, outOfTime, unnoticed }: Result): string {
  const all = noticed + unnoticed.length;
  const share = all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`;
  return `| ${name} | ${all} | ${share} | ${outOfTime} | ${date} |`;
}
