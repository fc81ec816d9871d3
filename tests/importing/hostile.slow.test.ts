import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GuardedRead, openGuardedReader } from '../../src/importing/read-guarded.ts';
import type { Reading } from '../../src/importing/reading.ts';
import { toText } from '../../src/importing/to-text.ts';
import { findPages } from './find-pages.ts';

const PAGES = findPages();
const FERRY = 'carries crews to the outer harbour every half hour.';
/** Of process memory, above what the program had before. */
const MOST_BYTES = 150 * 1024 * 1024;

/** What is said or read of each: `no` begins a refusal, everything else stands in the text or in a note. */
const CASES: Readonly<Record<string, string>> = {
  'deep-div.html': 'no: nested too deeply',
  'deep-formatting.html': 'no: nested too deeply',
  'giant-attribute.html': FERRY,
  'many-blocks.html': 'no: more than 30,000 elements',
  'endless-word.txt': 'no: no sentence in it',
  'one-line.txt': 'no: 1,049,099 characters',
  'dots.txt': 'no: no sentence in it',
  'gzip-bomb.html.gz': 'no: larger than 2 MB',
  'zip-bomb.docx': 'no: larger than 20 MB',
  'zip-lying.docx': 'no: larger than it says',
  'entity-bomb.docx': 'no: definitions that no Word document has',
  'zip-slip.docx': FERRY,
  'entity-bomb-rss.xml': '&i;',
  'outside-entity-rss.xml': 'no: damaged',
  'many-items.json': '10 “Item 9” and so on',
  'ten-thousand-pages.pdf': 'no: 10,000 pages',
  'cyclic-pages.pdf': 'no: damaged',
  'inflating.pdf': 'no: larger than what is read',
  'script.pdf': 'The pier opens on Monday.',
  'polyglot.pdf': 'no: damaged',
  'html-named.pdf': FERRY,
  'picture-named.html': 'no: a picture, not a page',
  'empty.html': 'no: is empty',
  'only-mark.txt': 'no: no text',
  'no-html.html': FERRY,
  'script-only.html': 'no: by script only',
  'wall.html': 'hardly any text',
  'refresh-loopback.html': FERRY,
  'links.html': 'A free ferry (timetable) carries crews',
  'title-path.html': FERRY,
  'utf16le-mark.html': FERRY,
  'utf16be-plain.txt': FERRY,
  'windows-1252-undeclared.html': 'Café €5 – it’s open. “Très bien,” said Zoë…',
  'wrong-charset.html': 'says that it is UTF-8 and is not',
  'meta-against-mark.html': 'Café €5 – it’s open.',
  'twice-encoded.html': 'such as “Ã©”',
  'nul-bytes.html': 'longer than nine metres',
  'turned-round.html': 'U+202E',
  'invisible-only.html': 'no: no text',
  'stacked-marks.txt': 'stacked marks',
  'look-alikes.html': 'mixes letters of two scripts',
  'mentions.html': '@everyone <@123456789012345678>',
  'front-matter.txt': 'p1s1: Boats longer than nine metres',
  'hidden-text.html': FERRY,
  'script-in-text.html': FERRY,
};

/** What must not be read of some. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'wall.html': /subscri|cookies|partners/i,
  'hidden-text.html': /Hidden/,
  'script-in-text.html': /Not text|Nor this/,
  'nul-bytes.html': /\[31m|\[0m/,
  'outside-entity-rss.xml': /root:/,
  'turned-round.html': /\u202e/,
  'wrong-charset.html': /\uFFFD/,
  'meta-against-mark.html': /\uFFFD/,
};

describe.skipIf(PAGES === undefined)('hostile sources', () => {
  let folder = '';
  let read: GuardedRead;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    execFileSync(process.execPath, [join(PAGES ?? '', 'hostile/make.mjs'), folder]);
    read = openGuardedReader();
    await read({ bytes: Buffer.from('The first thread loads what the others find loaded.') });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('each case that is made is tried', () => {
    const made: readonly { readonly file: string }[] = JSON.parse(
      readFileSync(join(folder, 'cases.json'), 'utf8'),
    );
    expect(made.map(({ file }) => file).toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  test.each(Object.entries(CASES))(
    '%s ends with “%s”, in bounded memory and beside a free bot',
    async (file, says) => {
      const before = process.memoryUsage().rss;
      let most = 0;
      const look = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 10);
      const idle = performance.eventLoopUtilization();
      const reading = await read({
        bytes: readFileSync(join(folder, file)),
        contentType: findType(folder, file),
      });
      const { utilization } = performance.eventLoopUtilization(idle);
      clearInterval(look);
      expect(tell(reading).startsWith('no: ')).toBe(says.startsWith('no: '));
      expect(tell(reading)).toContain(says.replace(/^no: /, ''));
      if (reading.kind === 'read')
        expect(reading.content.blocks.map(toText).join('\n')).not.toMatch(NEVER[file] ?? /\0/);
      expect(most - before).toBeLessThan(MOST_BYTES);
      expect(utilization).toBeLessThan(0.6);
    },
  );
});

function findType(folder: string, file: string): string {
  const made: readonly { readonly file: string; readonly type: string }[] = JSON.parse(
    readFileSync(join(folder, 'cases.json'), 'utf8'),
  );
  return made.find((one) => one.file === file)?.type ?? '';
}

function tell(reading: Reading): string {
  if (reading.kind === 'refused') return `no: ${reading.reason}`;
  return [...reading.content.blocks.map(toText), ...reading.content.notes].join('\n');
}
