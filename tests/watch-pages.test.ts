import { expect, test } from 'vitest';
import { type Importer, openImporter } from '../src/importing/open-importer.ts';
import { openLibrary } from '../src/library/library.ts';
import { createLog } from '../src/log.ts';
import { toPlainText } from '../src/replies/to-plain-text.ts';
import { createPageCheck } from '../src/watch-pages.ts';
import { expectOk } from './expect-ok.ts';
import { servePage, toPage } from './serve-page.ts';
import { smallFiles, writeSmallKnowledge } from './small-article.ts';

const ARTICLE = smallFiles['lighthouse/article.md'];
const TITLE = 'Lighthouse of Skarn shines again after storm';
const PARAGRAPHS = (ARTICLE.split('---\n').at(-1) ?? '').trim().split('\n\n');

test('a page that says what its article says is not told, one that changed is told once, and nothing is published', async () => {
  const { library, check, told, events, page, asked } = await open();
  await check();
  expect(told).toEqual([]);
  expect(asked).toEqual([{ kind: 'address', address: 'https://example.org/skarn-lighthouse' }]);
  page.content = toPage(TITLE, PARAGRAPHS).replace('40,000', '45,000');
  await check();
  await check();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('The page of “lighthouse” is not as the article has it any more');
  expect(told[0]).toContain('Cited and changed: ¶2·1.');
  expect(told[0]).toContain('/knowledge update article:lighthouse');
  page.content = undefined;
  await check();
  expect(told[1]).toContain('The address answers with 404 instead of a page.');
  expect(events).toEqual(['page-changed', 'page-unread']);
  expect(library.history()).toEqual([]);
});

async function open() {
  const page: { content: string | undefined } = { content: toPage(TITLE, PARAGRAPHS) };
  const host = await servePage(() => page.content);
  const { library } = expectOk(await openLibrary(await writeSmallKnowledge()));
  const fetching = { allowed: new Set([host]) };
  const importer = openImporter({ importsAddresses: true, abbreviations: '', bank: '', fetching });
  const asked: unknown[] = [];
  // The article's own address is served from this machine.
  const read: Importer['read'] = (source) => {
    asked.push(source);
    return importer.read({ kind: 'address', address: `http://${host}/` });
  };
  const told: string[] = [];
  const events: unknown[] = [];
  const log = createLog('info', [], (line) => events.push(JSON.parse(line).event));
  const check = createPageCheck({
    library,
    importer: { ...importer, read },
    tell: (reply) => told.push(toPlainText(reply, 10_000)),
    log,
  });
  return { library, check, told, events, page, asked };
}
