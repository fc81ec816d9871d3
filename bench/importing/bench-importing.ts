import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureFiles } from './measure-files.ts';
import { measureHostile } from './measure-hostile.ts';
import { measurePages } from './measure-pages.ts';
import { renderImporting } from './render-importing.ts';

const USAGE = `npm run bench -- import [--data FOLDER]
  --data FOLDER  the shared data, with the pages in its folder “pages” (default ../shared/data)
`;
const REPORT = 'bench/RESULTS-import.md';

/** Measures the importer on pages, files and hostile sources, and writes the report. */
export async function benchImporting(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      help: { type: 'boolean', default: false },
    },
  });
  const folder = join(values.data, 'pages');
  if (values.help || !existsSync(folder)) {
    process.stderr.write(values.help ? USAGE : `There is no folder ${folder}.\n${USAGE}`);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const hostile = await measureHostile(join(folder, 'hostile'));
  const pages = await measurePages(join(folder, 'web'));
  const files = await measureFiles(join(folder, 'files'));
  const report = renderImporting({ pages, files, hostile });
  writeFileSync(REPORT, report);
  process.stdout.write(report);
}
