import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHome } from '../../src/discord/home.ts';
import { makeFolder } from '../make-folder.ts';

const [FIRST, SECOND] = ['100000000000000001', '100000000000000002'];
const TOKEN = `${Buffer.from('123456789012345678').toString('base64')}.x.y`;

test('a home that was pinned is pinned for good, also when two starts of the choosing meet', async () => {
  const path = join(await makeFolder(), 'data', 'home.json');
  const home = await openHome(path, TOKEN);
  expect(home.server()).toBeUndefined();
  expect(await Promise.all([home.pin(FIRST), home.pin(SECOND)])).toEqual([undefined, undefined]);
  expect(home.server()).toBe(FIRST);
  const again = await openHome(path, TOKEN);
  expect(again.server()).toBe(FIRST);
  await again.pin(SECOND);
  expect((await openHome(path, TOKEN)).server()).toBe(FIRST);
});

test.each(['', '{}', '[]', 'null', '{"123456789012345678": 5}', '{"123456789012345678": "x"}', '{"a": "b"}'])(
  'a file that says %j pins nothing and is not written over',
  async (text) => {
    const path = join(await makeFolder(), 'home.json');
    await writeFile(path, text);
    const home = await openHome(path, TOKEN);
    expect(await home.pin(FIRST)).toContain('cannot be read. Correct it, or set HOME_SERVER_ID.');
    expect(home.server()).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe(text);
  },
);
