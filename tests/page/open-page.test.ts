import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../../src/page/open-page.ts';
import { createPage } from '../../src/page/page.ts';
import { toPageOptions } from './open-for-test.ts';

test('where the port is taken the next one is, and it is told', async () => {
  const port = await takePort();
  const opened = await open({ host: '127.0.0.1', port });
  if (opened.kind === 'failed') throw new Error(opened.what);
  expect(opened.address).not.toBe(`http://127.0.0.1:${port}`);
  expect(opened.told).toContain(`Port ${port} is taken`);
  expect(await (await fetch(opened.address)).text()).toContain('Ask the article');
});

test('an address that is not this machine’s is told to be none', async () => {
  expect(await open({ host: '192.0.2.1', port: 8787 })).toMatchObject({
    kind: 'failed',
    what: expect.stringContaining('EADDRNOTAVAIL'),
  });
});

async function open(at: { readonly host: string; readonly port: number }) {
  const { options } = await toPageOptions({});
  const opened = await openPage(at, (origin) => createPage({ ...options, origin }));
  if (opened.kind === 'open') onTestFinished(() => opened.close());
  return opened;
}

async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens nowhere.');
  return address.port;
}
