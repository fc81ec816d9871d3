import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from './knowledge/files/write-files.ts';

/**
 * How the data folder is laid out, as `DATA_DIR/format.json` says; without that file it is of format 1, which had none.
 * Counted up when an older program would read what it finds wrongly, and docs/upgrading.md says what then.
 */
export const DATA_FORMAT = 1;

export type DataFormat =
  | { readonly kind: 'fits' }
  /** In one sentence with what to do; nothing was touched. */
  | { readonly kind: 'refused'; readonly what: string };

/** Looks before anything is written. What cannot be read at all is left to those who keep things there. Never rejects. */
export async function checkDataFormat(dataFolder: string): Promise<DataFormat> {
  const path = toPath(dataFolder);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { kind: 'fits' };
  const { success, output } = v.safeParse(formatShape, text);
  if (!success) {
    const what = `${path} does not say in which format the data is, so nothing is touched. Write {"format": ${DATA_FORMAT}} into it where no newer Footnote has used this folder.`;
    return { kind: 'refused', what };
  }
  if (output.format <= DATA_FORMAT) return { kind: 'fits' };
  const what = `${dataFolder} was last used by a newer Footnote (data format ${output.format}; this one knows ${DATA_FORMAT}). Start that version again, restore a backup that this one has made, or set another DATA_DIR (docs/upgrading.md).`;
  return { kind: 'refused', what };
}

const formatShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
);

/** For whoever has the folder: later programs know what they find. Rejects when it cannot be written. */
export async function writeDataFormat(dataFolder: string): Promise<void> {
  const path = toPath(dataFolder);
  const text = `{"format": ${DATA_FORMAT}}\n`;
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found !== text) await writeWhole(path, text);
}

function toPath(dataFolder: string): string {
  return join(dataFolder, 'format.json');
}
