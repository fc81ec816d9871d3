import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureFiles } from '../../bench/importing/measure-files.ts';
import { findPages } from './find-pages.ts';

const PAGES = findPages();

test.skipIf(PAGES === undefined)('files of every kind give the text that is expected of them', async () => {
  const files = await measureFiles(join(PAGES ?? '', 'files'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(({ faults }) => faults.length > 0)).toEqual([
    // Its headline runs on into its first sentence, and nothing but a person can tell where it ends.
    expect.objectContaining({ name: 'text/press-release-one-paragraph.txt', faults: ['title: undefined'] }),
  ]);
});
