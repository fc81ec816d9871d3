import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parsePage } from '../../src/importing/html/page-dom.ts';
import { readSource } from '../../src/importing/read-source.ts';
import { toText } from '../../src/importing/to-text.ts';
import { type Nearness, scoreShingles } from './score-shingles.ts';

/** One page, read by Readability alone and by us. */
export interface PageMeasured {
  readonly name: string;
  /** Whether it was looked at while the rules were made. */
  readonly isLookedAt: boolean;
  readonly plain: Nearness;
  readonly ours: Nearness;
  /** In milliseconds. */
  readonly plainTime: number;
  readonly ourTime: number;
}

/** Every second page by name was looked at, and two of the others, which the report names. */
const LOOKED_AT_BESIDES: readonly string[] = ['nbcdfw.com.html.gz', 'nj.com.html.gz'];

/** Reads the pages of a folder of the public benchmark both ways. */
export async function measurePages(folder: string): Promise<readonly PageMeasured[]> {
  const truth: Readonly<Record<string, { readonly url: string; readonly articleBody: string }>> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const measured: PageMeasured[] = [];
  for (const [at, name] of Object.keys(truth).sort().entries()) {
    const { url = '', articleBody = '' } = truth[name] ?? {};
    const bytes = gunzipSync(readFileSync(join(folder, name)));
    const start = performance.now();
    const plain = readPlainly(bytes);
    const middle = performance.now();
    const reading = await readSource({ bytes, url });
    const end = performance.now();
    const ours = reading.kind === 'read' ? reading.content.blocks.map(toText).join('\n') : '';
    measured.push({
      name,
      isLookedAt: at % 2 === 0 || LOOKED_AT_BESIDES.includes(name),
      plain: scoreShingles(articleBody, plain),
      ours: scoreShingles(articleBody, ours),
      plainTime: middle - start,
      ourTime: end - middle,
    });
  }
  return measured;
}

/** Readability with linkedom as anyone would use them first. */
function readPlainly(bytes: Uint8Array): string {
  return new Readability(parsePage(new TextDecoder().decode(bytes))).parse()?.textContent ?? '';
}
