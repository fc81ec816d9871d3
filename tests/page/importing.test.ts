import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openImporter } from '../../src/importing/open-importer.ts';
import { openLibrary } from '../../src/library/library.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';
import { openForTest, type Visitor } from './open-for-test.ts';

const PLOTS = `# Plots at Quarry Lane

A full plot costs 48 pounds a year. Payment is due on 1 March.

## May I keep hens?

Up to six hens may be kept on a plot.
`;

describe('an article that is brought at the desk', () => {
  test('is shown with its addresses, published, answered from, and taken back', async () => {
    const { visitor, folder } = await openDesk();
    const review = await visitor.upload('/desk/import', toForm({ file: new File([PLOTS], 'plots.md') }));
    expect(review.text).toContain('A full plot costs 48 pounds a year.');
    expect(review.text).toContain('¶1·1');
    expect(await readdir(folder)).not.toContain('plots-at-quarry-lane');
    const done = await visitor.send('/desk/do', { do: findDeed(review.text, 'import-publish') });
    expect(done.text).toContain('is published as “plots-at-quarry-lane”');
    expect(await readFile(join(folder, 'plots-at-quarry-lane', 'article.md'), 'utf8')).toContain(
      '# May I keep hens?',
    );
    expect((await visitor.say('May I keep hens?')).text).toContain('Up to six hens may be kept on a plot.');
    await visitor.send('/desk/do', { do: findDeed(done.text, 'undo') });
    expect(await readdir(folder)).not.toContain('plots-at-quarry-lane');
  });

  test('may be pasted, and leaves out what the moderator takes out of it', async () => {
    const { visitor, folder } = await openDesk();
    const given = { title: 'Plots', text: 'Hens may be kept.\n\nFollow us everywhere.' };
    const review = await visitor.upload('/desk/import', toForm(given));
    const blocks = await visitor.send('/desk/do', { do: findDeed(review.text, 'import-cut') });
    const [, block = ''] = /value="([^"]+)"> <span>[^<]*Follow us/.exec(blocks.text) ?? [];
    const without = await visitor.send('/desk/do', {
      do: findDeed(blocks.text, 'import-cut'),
      'field.picked': block,
    });
    await visitor.send('/desk/do', { do: findDeed(without.text, 'import-publish') });
    const text = await readFile(join(folder, 'plots', 'article.md'), 'utf8');
    expect(text).toContain('Hens may be kept.');
    expect(text).not.toContain('Follow us');
  });

  test('is refused in words where nothing was given, or it cannot be read', async () => {
    const { visitor } = await openDesk();
    expect((await visitor.upload('/desk/import', toForm({}))).text).toContain('there was none of them');
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'plots.png');
    expect((await visitor.upload('/desk/import', toForm({ file: picture }))).text).toContain('picture');
    const inside = toForm({ address: 'http://127.0.0.1/' });
    expect((await visitor.upload('/desk/import', inside)).text).not.toContain('import-publish');
  });

  test('is taken from moderators alone', async () => {
    const { visitor } = await openDesk('readers');
    const { status } = await visitor.upload('/desk/import', toForm({ text: 'Hens may be kept.' }));
    expect(status).toBe(403);
  });
});

async function openDesk(kind: 'operator' | 'readers' = 'operator') {
  const folder = await writeSmallKnowledge();
  const kept = await openVersions(join(await makeFolder(), 'versions'), { keep: { versions: 9, days: 9 } });
  if (kept.kind === 'failed') throw new Error(kept.what);
  const { library } = expectOk(await openLibrary(folder, kept.versions));
  const importer = openImporter({ importsAddresses: true, abbreviations: '', bank: '' });
  const opened = await openForTest({ library, importer, access: { kind } });
  const visitor: Visitor = opened.visit();
  return { visitor, folder };
}

function toForm(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function findDeed(text: string, step: string): string {
  const [, deed = ''] = new RegExp(`value="(${step}[^"]*)"`).exec(text) ?? [];
  return deed;
}
